import { expect, test } from 'vitest';
import type { ScaleNorm } from '../../sdk/index.js';
import { joinRows } from './join-rows.js';

const group = { sex: ['F'], form: 'self', age: [8, 12] } as const;
const source = 'Manual, table 3';
const row = (line: number, parts: Partial<ScaleNorm>, table = 'norms.csv') => ({
  ...{ line, table },
  norm: { scale: 'total', group, metric: 'raw' as const, source, ...parts },
});
const joined = (...rows: readonly ReturnType<typeof row>[]) => joinRows(rows).map(({ norm }) => norm);

test('T scores of one group become one table, ascending, whatever the order of the rows', () => {
  const [norm, ...others] = joined(
    row(2, { tTable: [[2, 50]] }),
    row(3, { tTable: [[0, 40]] }),
    row(4, { tTable: [[1, 45]] }),
  );

  expect(others).toEqual([]);
  expect(norm?.tTable).toEqual([
    [0, 40],
    [1, 45],
    [2, 50],
  ]);
});

test('bands of one group become one list by their lowest score', () => {
  const high = { key: 'high', from: 17, upTo: null };
  const low = { key: 'low', from: 0, upTo: 17 };

  expect(joined(row(2, { bands: [high] }), row(3, { bands: [low] }))).toMatchObject([{ bands: [low, high] }]);
});

test('what another table says of the same group stands beside its figures, and the first line is its place', () => {
  const functional = { mean: 8, sd: 4, source };

  const rows = joinRows([
    row(2, { functional }),
    row(7, { tTable: [[0, 40]] }, 't.csv'),
    row(9, { bands: [{ key: 'low', from: 0, upTo: null }] }, 'bands.csv'),
  ]);

  expect(rows).toEqual([
    row(2, { functional, tTable: [[0, 40]], bands: [{ key: 'low', from: 0, upTo: null }] }),
  ]);
});

test('two rows of figures of one group stay two: which of them is right is for the author to say', () => {
  expect(
    joined(
      row(2, { functional: { mean: 8, sd: 4, source } }),
      row(3, { functional: { mean: 9, sd: 4, source } }),
    ),
  ).toHaveLength(2);
});

test.each([
  ['another scale', { scale: 'other' }],
  ['another form', { group: { ...group, form: 'parent' } }],
  ['another sex', { group: { ...group, sex: ['M'] as const } }],
  ['another age', { group: { ...group, age: [13, 18] as const } }],
  ['another metric', { metric: 't' as const }],
])('rows of %s stay apart', (_, parts) => {
  expect(joined(row(2, { tTable: [[0, 40]] }), row(3, { tTable: [[1, 45]], ...parts }))).toHaveLength(2);
});
