/** Steps around the level that was expected beforehand, which is 0. */
export const KIRESUK_SCORES = [-2, -1, 0, 1, 2] as const;
export type KiresukScore = (typeof KIRESUK_SCORES)[number];

/**
 * One goal with its outcome on Kiresuk's scale. The scale is named in the value, so that a score of the
 * national scale (`Gas`: -1 to +2 with another zero) cannot slip in.
 */
export interface KiresukGoal {
  readonly scale: 'kiresuk-gas';
  readonly score: KiresukScore;
  /** How much the goal counts, above 0; only the proportions matter. */
  readonly weight: number;
}

export type KiresukTResult =
  | {
      readonly kind: 'scored';
      /** Mean 50 when every goal came out as expected; above 50 is better. Always finite. */
      readonly t: number;
    }
  | {
      readonly kind: 'not-scorable';
      /** `not-on-scale` only for what came from outside without a check. */
      readonly reason: 'no-goals' | 'weight-not-positive' | 'not-on-scale';
    };

/** Assumed correlation between the goals of one person: a convention of the authors, not a measured value. */
const CORRELATION = 0.3;

/**
 * Goal attainment as one T score over several goals, each with its own weight.
 *
 * T = 50 + 10 * sum(w * x) / sqrt(0.7 * sum(w^2) + 0.3 * (sum(w))^2), x the score and w the weight. Higher
 * is better. Between 13.5 and 86.5, whatever the number of goals. It says nothing about the national scale
 * of goal attainment, where 0 is the situation at the start and not the expected outcome.
 *
 * @see Kiresuk & Sherman (1968), Community Mental Health Journal 4(6):443-453, doi:10.1007/BF01530764
 * @example kiresukT([{ scale: 'kiresuk-gas', score: 1, weight: 1 }]) // { kind: 'scored', t: 60 }
 */
export function kiresukT(goals: readonly KiresukGoal[]): KiresukTResult {
  if (goals.length === 0) return { kind: 'not-scorable', reason: 'no-goals' };
  if (!goals.every(({ weight }) => weight > 0 && Number.isFinite(weight)))
    return { kind: 'not-scorable', reason: 'weight-not-positive' };
  if (!goals.every(({ score }) => KIRESUK_SCORES.includes(score)))
    return { kind: 'not-scorable', reason: 'not-on-scale' };
  return { kind: 'scored', t: 50 + (10 * weightedSum(goals)) / spread(goals) };
}

function weightedSum(goals: readonly KiresukGoal[]): number {
  return sum(shares(goals).map((share, index) => share * (goals[index]?.score ?? 0)));
}

function spread(goals: readonly KiresukGoal[]): number {
  const weights = shares(goals);
  const squares = sum(weights.map((weight) => weight ** 2));
  return Math.sqrt((1 - CORRELATION) * squares + CORRELATION * sum(weights) ** 2);
}

/** Weights as parts of the greatest: squares of very small or very large ones would leave the number range. */
function shares(goals: readonly KiresukGoal[]): readonly number[] {
  const greatest = goals.reduce((most, { weight }) => Math.max(most, weight), 0);
  return goals.map(({ weight }) => weight / greatest);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
