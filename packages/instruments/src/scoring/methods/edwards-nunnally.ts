import { improvement } from '../improvement.js';
import { isAboveZero, isReliability } from '../number-ranges.js';
import { standardErrorOfMeasurement } from '../standard-error-of-difference.js';
import type { ChangeIndex } from './change-measure.js';
import { expectedEnd } from './expected-end.js';
import type { GulliksenLordNovickNorms } from './gulliksen-lord-novick.js';

/**
 * EN, Edwards and Nunnally: d * (after - (r * (before - M) + M)) / (s * sqrt(1 - r)), with d = 1 when
 * higher is better, else -1. The start is replaced by the true score that it stands for, and the end is
 * held against that in standard errors of one score: narrower than GLN, so more people change.
 *
 * @returns The index of a pair (dimensionless); positive = better. Only at M is it 0 without a difference.
 * @throws RangeError unless s > 0 and 0 <= r < 1: no index exists.
 * @see Speer (1992), J Consult Clin Psychol 60(3):402-408, doi:10.1037/0022-006X.60.3.402
 * @example edwardsNunnally({ direction: 'lower-is-better', meanBefore: 30, standardDeviation: 5, reliability: 0.8 })(40, 30) // 3.577…
 */
export function edwardsNunnally(norms: GulliksenLordNovickNorms): ChangeIndex {
  const { direction, meanBefore, standardDeviation, reliability } = norms;
  if (!(isAboveZero(standardDeviation) && isReliability(reliability))) {
    throw new RangeError('edwardsNunnally needs standardDeviation > 0 and 0 <= reliability < 1');
  }
  const error = standardErrorOfMeasurement(standardDeviation, reliability);
  const regression = { meanBefore, meanAfter: meanBefore, reliability };
  return (before, after) => improvement(expectedEnd(before, regression), after, direction) / error;
}
