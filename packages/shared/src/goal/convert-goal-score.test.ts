import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GoalConversion, GoalScale, OriginalGoalScore } from './convert-goal-score.js';
import { convertGoalScore, GOAL_SCALES, toDataDictionary2007 } from './convert-goal-score.js';
import type { Gas } from './goal-attainment.js';
import { GAS_SCORES, joinedGoalClass } from './goal-attainment.js';

/** Raamwerkafspraken 2010, annex 2: score on the old scale, goal attainment. */
const PRINTED: readonly (readonly [GoalScale, readonly (readonly [number, Gas])[]])[] = [
  [
    'gas',
    [
      [-1, -1],
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'data-dictionary-2007',
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'extended-gas',
    [
      [-2, -1],
      [-1, -1],
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 2],
    ],
  ],
  [
    'concept-2003',
    [
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 2],
      [5, 2],
    ],
  ],
  [
    'school-grade',
    [
      [1, -1],
      [2, 0],
      [3, 0],
      [4, 1],
      [5, 1],
      [6, 1],
      [7, 1],
      [8, 2],
      [9, 2],
      [10, 2],
    ],
  ],
  // 45, 50, 80 and 84 are our reading: rounded to tens first.
  [
    'percentage',
    [
      [45, 1],
      [50, 1],
      [60, 1],
      [70, 1],
      [80, 1],
      [84, 1],
      [85, 2],
      [90, 2],
      [100, 2],
    ],
  ],
];

const ROWS = PRINTED.flatMap(([scale, rows]) => rows.map(([score, gas]) => ({ scale, score, gas })));

describe('convertGoalScore', () => {
  test.each(ROWS)('converts $scale $score to $gas', ({ scale, score, gas }) => {
    expect(convertGoalScore({ scale, score })).toMatchObject({ kind: 'converted', gas });
  });

  test.each([
    ['KEEP_COMING', -1],
    ['SOMETIMES', 0],
  ] as const)('tells worse from same under 50 percent when new points %s', (newPoints, gas) => {
    expect(convertGoalScore({ scale: 'percentage', score: 44, newPoints })).toMatchObject({
      kind: 'converted',
      gas,
    });
  });

  test.each<[OriginalGoalScore, string, string | null]>([
    [{ scale: 'data-dictionary-2007', score: 0 }, 'worse-or-same', 'NOT_REACHED'],
    [{ scale: 'percentage', score: 44 }, 'new-points-unknown', 'NOT_REACHED'],
    [{ scale: 'percentage', score: 0, newPoints: null }, 'new-points-unknown', 'NOT_REACHED'],
    [{ scale: 'percentage', score: 100.1 }, 'not-on-scale', null],
    [{ scale: 'percentage', score: -1 }, 'not-on-scale', null],
    [{ scale: 'percentage', score: Number.NaN }, 'not-on-scale', null],
    [{ scale: 'school-grade', score: 6.5 }, 'not-on-scale', null],
    [{ scale: 'school-grade', score: 0 }, 'not-on-scale', null],
    [{ scale: 'gas', score: 3 }, 'not-on-scale', null],
  ])('does not convert %j, and says why', (original, reason, joined) => {
    expect(convertGoalScore(original)).toEqual({ kind: 'unconvertible', reason, joined, original });
  });

  test.each([
    [{ scale: 'extended-gas', score: 3 }, 'goal-set-low'],
    [{ scale: 'concept-2003', score: 1 }, 'uncertain-row'],
    [{ scale: 'concept-2003', score: 3 }, null],
  ] as const)('notes what to know of %j', (original, note) => {
    expect(convertGoalScore(original)).toMatchObject({ kind: 'converted', note });
  });

  test('keeps the original, whatever comes', () => {
    const anyScore = fc.record({ scale: fc.constantFrom(...GOAL_SCALES), score: fc.double() });

    fc.assert(
      fc.property(anyScore, (original) => {
        expect(convertGoalScore(original).original).toBe(original);
      }),
    );
  });

  test('never goes down when a percentage goes up', () => {
    const percentage = fc.double({ min: 0, max: 100, noNaN: true });
    const gasOf = (score: number) => {
      const conversion: GoalConversion = convertGoalScore({
        scale: 'percentage',
        score,
        newPoints: 'SOMETIMES',
      });
      return conversion.kind === 'converted' ? conversion.gas : Number.NaN;
    };

    fc.assert(
      fc.property(percentage, percentage, (a, b) => {
        expect(gasOf(Math.min(a, b))).toBeLessThanOrEqual(gasOf(Math.max(a, b)));
      }),
    );
  });
});

describe('toDataDictionary2007', () => {
  test.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 2],
  ] as const)('delivers %i as %i', (gas, code) => {
    expect(toDataDictionary2007(gas)).toBe(code);
  });

  test.each(GAS_SCORES)('keeps the joined class of %i on the way back', (gas) => {
    const back = convertGoalScore({ scale: 'data-dictionary-2007', score: toDataDictionary2007(gas) });

    expect(back.kind === 'converted' ? joinedGoalClass(back.gas) : back.joined).toBe(joinedGoalClass(gas));
  });
});
