import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import type { LinePoint, LineRule } from './line-change.js';
import { lineChange } from './line-change.js';

const at = (day: string, score: number, id = `${day}/${score}`): LinePoint => ({
  id,
  takenOn: civilDate(day),
  score,
});
const SAFETY: LineRule = { direction: 'higher-is-better', minimalDifference: 2 };
const RISK: LineRule = { ...SAFETY, direction: 'lower-is-better' };
const between = (first: number, last: number) => [at('2026-01-05', first), at('2026-06-01', last)];

describe('lineChange', () => {
  test.each([
    [3, 6, SAFETY, 3, 'BETTER'],
    [3, 5, SAFETY, 2, 'SAME'],
    [5, 5, SAFETY, 0, 'SAME'],
    [5, 3, SAFETY, -2, 'SAME'],
    [5, 2, SAFETY, -3, 'WORSE'],
    [8, 5, RISK, 3, 'BETTER'],
    [5, 8, RISK, -3, 'WORSE'],
    [1, 10, SAFETY, 9, 'BETTER'],
  ] as const)('from %i to %i under %j is %i: %s', (first, last, rule, difference, expected) => {
    expect(lineChange(between(first, last), rule)).toMatchObject({
      difference,
      outcome: { kind: 'classified', class: expected },
    });
  });

  test('looks at the first and the last day, whatever the order and whatever happened in between', () => {
    const points = [at('2026-06-01', 6), at('2026-03-01', 1), at('2026-01-05', 6), at('2026-04-01', 10)];

    const { line, difference, outcome } = lineChange(points, SAFETY);

    expect(line.map(({ score }) => score)).toEqual([6, 1, 10, 6]);
    expect(difference).toBe(0);
    expect(outcome).toEqual({ kind: 'classified', class: 'SAME' });
  });

  test.each<[string, readonly LinePoint[], LineRule, number | null, string]>([
    ['no points', [], SAFETY, null, 'fewer-than-two-points'],
    ['one point', [at('2026-01-05', 3)], SAFETY, null, 'fewer-than-two-points'],
    [
      'a threshold that nobody set',
      between(3, 9),
      { ...SAFETY, minimalDifference: null },
      6,
      'no-minimal-difference',
    ],
    [
      'a threshold of 0',
      between(3, 9),
      { ...SAFETY, minimalDifference: 0 },
      6,
      'minimal-difference-not-positive',
    ],
    [
      'a threshold that is no number',
      between(3, 9),
      { ...SAFETY, minimalDifference: Number.NaN },
      6,
      'minimal-difference-not-positive',
    ],
  ])('gives no class for %s, and says why', (_case, points, rule, difference, reason) => {
    expect(lineChange(points, rule)).toMatchObject({
      difference,
      outcome: { kind: 'not-classifiable', reason },
    });
  });

  test('puts two of one day in the same order, however they come', () => {
    const points = [at('2026-01-05', 3, 'b'), at('2026-01-05', 8, 'a')];

    expect(lineChange(points, SAFETY).line.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lineChange([...points].reverse(), SAFETY)).toEqual(lineChange(points, SAFETY));
  });

  test('turns its sign when the scale points the other way', () => {
    const grade = fc.integer({ min: 1, max: 10 });

    fc.assert(
      fc.property(grade, grade, (first, last) => {
        const up = lineChange(between(first, last), SAFETY).difference ?? Number.NaN;
        const down = lineChange(between(first, last), RISK).difference ?? Number.NaN;

        expect(up + down).toBe(0);
      }),
    );
  });
});
