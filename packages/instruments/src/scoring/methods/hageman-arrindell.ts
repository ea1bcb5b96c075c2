import type { Direction } from '@trefzeker/shared';
import { improvement } from '../improvement.js';
import { isAboveZero, isCorrelation, isReliability } from '../number-ranges.js';
import type { ChangeIndex } from './change-measure.js';
import { type TwoMoments, trueScoreReliabilities } from './true-score-reliabilities.js';

export interface HagemanArrindellNorms extends TwoMoments {
  readonly direction: Direction;
  /** Of the group that the person comes from, at the start, in points of the scale. */
  readonly meanBefore: number;
  /** Of the same group at the end. */
  readonly meanAfter: number;
}

/**
 * HA, Hageman and Arrindell: d * ((after - before) * r_dd + (M_after - M_before) * (1 - r_dd)) /
 * (sqrt(r_dd) * sqrt(2) * SEM), with d = 1 when higher is better, else -1. The difference of a person is
 * drawn towards that of the group, the more so the less reliable differences are. The criterion is
 * one-sided: 1.645 for 5 percent.
 *
 * @returns The index of a pair (dimensionless); positive = better. Where the group did not move, 0 without a
 *   difference.
 * @throws RangeError unless both deviations are above 0, 0 <= r < 1, and the reliability of the difference
 *   (see `trueScoreReliabilities`) is above 0: no index exists.
 * @see Hageman & Arrindell (1999), Behav Res Ther 37(12):1169-1193, doi:10.1016/S0005-7967(99)00032-7
 * @example hagemanArrindell({ direction: 'lower-is-better', meanBefore: 30, meanAfter: 26, standardDeviation: 5, standardDeviationAfter: 6, reliability: 0.8, correlation: 0.5 })(40, 30) // 3.098…
 */
export function hagemanArrindell(norms: HagemanArrindellNorms): ChangeIndex {
  const { direction, meanBefore, meanAfter } = norms;
  const isWhole =
    isAboveZero(norms.standardDeviation) &&
    isAboveZero(norms.standardDeviationAfter) &&
    isReliability(norms.reliability) &&
    isCorrelation(norms.correlation);
  const { ofDifference, standardErrorOfMeasurement } = trueScoreReliabilities(norms);
  if (!isWhole || ofDifference === null) {
    throw new RangeError('hagemanArrindell needs deviations > 0 and a reliable difference');
  }
  const ofGroup = improvement(meanBefore, meanAfter, direction) * (1 - ofDifference);
  const error = Math.sqrt(ofDifference) * Math.SQRT2 * standardErrorOfMeasurement;
  return (before, after) => (improvement(before, after, direction) * ofDifference + ofGroup) / error;
}
