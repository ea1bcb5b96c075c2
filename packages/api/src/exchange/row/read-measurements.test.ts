import { loadInstruments } from '@trefzeker/instruments';
import { expect, test } from 'vitest';
import type { MeasurementMapping } from '../import-mapping.js';
import { readMeasurement } from './read-measurements.js';
import { RowReader } from './row-reader.js';

const host = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: '/' });

const problemsOf = (mapping: Omit<MeasurementMapping, 'instrument'>) => {
  const reader = new RowReader(2, ['7', '1'], new Map(['kolom A', 'kolom B'].map((name, at) => [name, at])));
  const bound = { mapping: { ...mapping, instrument: 'sdq' }, ref: { key: 'sdq', edition: 1 } };
  readMeasurement(reader, bound, { host, moment: 'START', takenOn: '2025-02-01' });
  return reader.problems.map(({ column, code }) => `${column}: ${code}`);
};

test.each([
  {
    what: 'an item',
    mapping: { answers: { '1': { column: 'kolom A' }, unheard: { column: 'kolom B' } } },
    expected: ['kolom A: value-out-of-range', 'kolom B: item-unknown'],
  },
  {
    what: 'a scale',
    mapping: { scores: { unheard: { t: { column: 'kolom B' } }, total: { t: { column: 'kolom A' } } } },
    expected: ['kolom B: scale-unknown', 'kolom A: value-out-of-range'],
  },
])('names the column of $what that the mapping has and the instrument has not', ({ mapping, expected }) => {
  const informant = { constant: 'mother' };

  expect(problemsOf({ ...mapping, informant })).toEqual(expected);
});
