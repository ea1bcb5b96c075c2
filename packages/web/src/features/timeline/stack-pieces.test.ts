import { expect, test } from 'vitest';
import type { Piece } from './picture.js';
import { stackPieces } from './stack-pieces.js';

const piece = (id: string, start: string, end: string | null): Piece => ({
  id,
  start,
  end,
  label: id,
  details: { kind: 'facts', title: id, facts: [] },
});

test('gives parts at the same time a row each, and uses a row again once it is free', () => {
  const stacked = stackPieces([
    piece('d', '2025-09-01', null),
    piece('b', '2025-03-01', '2025-06-30'),
    piece('a', '2025-01-01', '2025-03-31'),
    piece('c', '2025-04-01', null),
  ]);

  expect(stacked.map(({ piece: { id }, row }) => `${id}${row}`)).toEqual(['a0', 'b1', 'c0', 'd1']);
});

test('takes the last day of a part as its own', () => {
  const stacked = stackPieces([piece('a', '2025-01-01', '2025-03-31'), piece('b', '2025-03-31', null)]);

  expect(stacked.map(({ row }) => row)).toEqual([0, 1]);
});
