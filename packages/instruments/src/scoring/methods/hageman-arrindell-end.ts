import type { Direction } from '@trefzeker/shared';
import { improvement } from '../improvement.js';
import { type TwoMoments, trueScoreReliabilities } from './true-score-reliabilities.js';

export interface HagemanArrindellEndNorms extends TwoMoments {
  readonly direction: Direction;
  /** Of the group that the person comes from, at the end, in points of the scale. */
  readonly meanAfter: number;
  /** Where the normal range ends, on true scores: see `trueScoreCutOff`. */
  readonly cutOff: number;
}

/**
 * How far the true score at the end lies within the normal range, by Hageman and Arrindell:
 * d * (M_after + (after - M_after) * r_2 - cutoff) / (sqrt(r_2) * SEM), with d = 1 when higher is better,
 * else -1. The end is normal when this exceeds the one-sided criterion.
 *
 * Of the start the article gives no such test. Where a clinical start is required, the observed score is
 * held against the same cut-off, as in the R package clinicalsignificance (doi:10.18637/jss.v111.i01).
 *
 * @returns In standard errors of one score (dimensionless), by score at the end; positive = within.
 * @throws RangeError unless the reliability at the end is above 0.
 * @see Hageman & Arrindell (1999), Behav Res Ther 37(12):1169-1193, doi:10.1016/S0005-7967(99)00032-7
 * @example hagemanArrindellEnd({ direction: 'lower-is-better', meanAfter: 26, cutOff: 22, standardDeviation: 5, standardDeviationAfter: 6, reliability: 0.8, correlation: 0.5 })(15) // 2.637…
 */
export function hagemanArrindellEnd(norms: HagemanArrindellEndNorms): (after: number) => number {
  const { direction, meanAfter, cutOff } = norms;
  const { after: reliability, standardErrorOfMeasurement } = trueScoreReliabilities(norms);
  if (reliability === null) throw new RangeError('hagemanArrindellEnd needs a reliability above 0');
  const error = Math.sqrt(reliability) * standardErrorOfMeasurement;
  return (after) => improvement(cutOff, meanAfter + (after - meanAfter) * reliability, direction) / error;
}
