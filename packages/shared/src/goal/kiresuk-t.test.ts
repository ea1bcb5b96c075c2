import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gas } from './goal-attainment.js';
import type { KiresukGoal, KiresukScore } from './kiresuk-t.js';
import { KIRESUK_SCORES, kiresukT } from './kiresuk-t.js';

const goal = (score: KiresukScore, weight = 1): KiresukGoal => ({ scale: 'kiresuk-gas', score, weight });

const tOf = (goals: readonly KiresukGoal[]): number => {
  const result = kiresukT(goals);
  if (result.kind === 'not-scorable') throw new Error(result.reason);
  return result.t;
};

const anyGoal = fc
  .tuple(fc.constantFrom(...KIRESUK_SCORES), fc.integer({ min: 1, max: 100 }))
  .map(([score, weight]) => goal(score, weight));
const someGoals = fc.array(anyGoal, { minLength: 1, maxLength: 10 });

describe('kiresukT', () => {
  // The first three are known answers of the domain document; the others were worked out by hand.
  test.each<[string, readonly KiresukGoal[], number]>([
    ['every goal as expected', [goal(0), goal(0, 3), goal(0)], 50],
    ['one goal a step better', [goal(1)], 60],
    ['three equal goals a step better', [goal(1), goal(1), goal(1)], 63.69],
    ['one goal far below', [goal(-2, 7)], 30],
    ['a goal of weight 2 up and one of weight 1 down', [goal(1, 2), goal(-1, 1)], 54.02],
    ['opposite goals of equal weight', [goal(2), goal(-2)], 50],
  ])('gives the known answer for %s', (_case, goals, t) => {
    expect(tOf(goals)).toBeCloseTo(t, 2);
  });

  test.each<[string, readonly KiresukGoal[], string]>([
    ['no goals', [], 'no-goals'],
    ['a weight of 0', [goal(1), goal(1, 0)], 'weight-not-positive'],
    ['a weight below 0', [goal(1, -1)], 'weight-not-positive'],
    ['a weight that is no number', [goal(1, Number.NaN)], 'weight-not-positive'],
    ['a weight without end', [goal(1, Number.POSITIVE_INFINITY)], 'weight-not-positive'],
    ['a score between two steps', [goal(0.5 as KiresukScore)], 'not-on-scale'],
    ['a score beyond the scale', [goal(3 as KiresukScore)], 'not-on-scale'],
    ['one score beyond the scale among others', [goal(1), goal(3 as KiresukScore)], 'not-on-scale'],
  ])('says why there is none for %s', (_case, goals, reason) => {
    expect(kiresukT(goals)).toEqual({ kind: 'not-scorable', reason });
  });

  test('says of a score that there is one', () => {
    expect(kiresukT([goal(1)])).toEqual({ kind: 'scored', t: 60 });
  });

  test('takes no score of the national scale: that has another zero', () => {
    const national: Gas = 1;

    // @ts-expect-error a bare score does not say on which scale it is
    const refused: readonly KiresukGoal[] = [{ score: national, weight: 1 }];
    // @ts-expect-error another scale
    const named: readonly KiresukGoal[] = [{ scale: 'gas', score: national, weight: 1 }];

    expect([...refused, ...named]).toHaveLength(2);
  });

  test('does not depend on the unit of the weights, however small or large', () => {
    fc.assert(
      fc.property(someGoals, fc.constantFrom(1e-300, 1e-9, 1000, 1e300), (goals, unit) => {
        const scaled = goals.map((each) => ({ ...each, weight: each.weight * unit }));

        expect(tOf(scaled)).toBeCloseTo(tOf(goals), 8);
      }),
    );
  });

  test('lies as far below 50 for the opposite scores as above it', () => {
    fc.assert(
      fc.property(someGoals, (goals) => {
        const opposite = goals.map((each) => goal(opposites[each.score], each.weight));

        expect(tOf(goals) - 50).toBeCloseTo(50 - tOf(opposite), 8);
      }),
    );
  });

  test('rises when one goal comes out a step better', () => {
    fc.assert(
      fc.property(someGoals, fc.nat(), (goals, pick) => {
        const at = pick % goals.length;
        const stepped = goals.map((each, index) =>
          index === at ? goal(nextStep[each.score], each.weight) : each,
        );
        fc.pre(goals[at]?.score !== 2);

        expect(tOf(stepped)).toBeGreaterThan(tOf(goals));
      }),
    );
  });

  test('stays between 13.48 and 86.52, whatever the number of goals', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { minLength: 1, maxLength: 200 }), (goals) => {
        expect(Math.abs(tOf(goals) - 50)).toBeLessThan(36.52);
      }),
    );
  });
});

const opposites = { [-2]: 2, [-1]: 1, 0: 0, 1: -1, 2: -2 } as const;
const nextStep = { [-2]: -1, [-1]: 0, 0: 1, 1: 2, 2: 2 } as const;
