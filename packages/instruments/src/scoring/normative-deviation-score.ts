import type { Direction } from '@trefzeker/shared';
import { improvement } from './improvement.js';
import { isAboveZero } from './number-ranges.js';
import type { GroupValues } from './groups.js';

/**
 * Normative deviation score (NDS) of one score: d * (x - M) / SD of a norm group, with d = 1 when higher
 * is better, else -1. Raamwerkafspraken (2010), paragraph 4.4, names it without a formula:
 * this one is ours.
 *
 * @param score - In points of the scale.
 * @param norm - The functional group, in the same points.
 * @returns In standard deviations of the norm group (dimensionless); positive = better than its mean.
 * @throws RangeError unless the norm group varies.
 * @example normativeDeviationScore(18, { mean: 10, standardDeviation: 4 }, 'lower-is-better') // -2
 */
export function normativeDeviationScore(score: number, norm: GroupValues, direction: Direction): number {
  if (!isAboveZero(norm.standardDeviation)) {
    throw new RangeError('normativeDeviationScore needs standardDeviation > 0');
  }
  return improvement(norm.mean, score, direction) / norm.standardDeviation;
}

/**
 * The score that has a given NDS, so that a bound on the NDS can stand where the normal range ends:
 * M + d * NDS * SD.
 *
 * @returns In points of the scale.
 * @example scoreAtDeviation(-2, { mean: 10, standardDeviation: 4 }, 'lower-is-better') // 18
 */
export function scoreAtDeviation(nds: number, norm: GroupValues, direction: Direction): number {
  const away = nds * norm.standardDeviation;
  return direction === 'higher-is-better' ? norm.mean + away : norm.mean - away;
}
