import { expect, test } from 'vitest';
import { gatherDots } from './gather-dots.js';
import type { Dot, DotLook } from './picture.js';

const dot = (id: string, day: string, look: DotLook): Dot => ({
  id,
  day,
  look,
  label: id,
  details: { kind: 'facts', title: id, facts: [] },
});

/** Ten pixels for each day of the month. */
const x = (day: string): number => Number(day.slice(-2)) * 10;

test.each<[string, readonly Dot[], readonly unknown[]]>([
  ['nothing', [], []],
  [
    'far apart',
    [dot('b', '2025-01-20', 'todo'), dot('a', '2025-01-01', 'done')],
    ['10 done a', '200 todo b'],
  ],
  [
    'on one day: the look that asks most attention',
    [dot('a', '2025-01-01', 'done'), dot('b', '2025-01-01', 'missed')],
    ['10 missed a b'],
  ],
  [
    'a chain joins only what touches its first',
    [dot('a', '2025-01-01', 'done'), dot('b', '2025-01-03', 'paper'), dot('c', '2025-01-05', 'later')],
    ['10 done a b', '50 later c'],
  ],
])('%s', (_, dots, expected) => {
  const groups = gatherDots(dots, x);

  expect(
    groups.map((group) => `${group.x} ${group.look} ${group.dots.map(({ id }) => id).join(' ')}`),
  ).toEqual(expected);
});
