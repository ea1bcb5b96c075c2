import { improvement } from '../improvement.js';
import { isAboveZero, isReliability } from '../number-ranges.js';
import type { ChangeIndex } from './change-measure.js';
import { expectedEnd } from './expected-end.js';
import type { GulliksenLordNovickNorms } from './gulliksen-lord-novick.js';

export interface NunnallyKotschNorms extends GulliksenLordNovickNorms {
  /** Reliability at the end, 0 up to but not including 1 (dimensionless). */
  readonly reliabilityAfter: number;
}

/**
 * NK, Nunnally and Kotsch: d * (after - (r * (before - M) + M)) / sqrt(r^2 * s^2 * (1 - r) + s^2 *
 * (1 - r_after)), with d = 1 when higher is better, else -1. As EN, with the error of both scores in the
 * denominator, so that the scale may be less reliable at the end than at the start.
 *
 * @returns The index of a pair (dimensionless); positive = better. Only at M is it 0 without a difference.
 * @throws RangeError unless s > 0, 0 <= r < 1 and 0 <= r_after < 1: no index exists.
 * @see Nunnally & Kotsch (1983), Br J Clin Psychol 22(2):83-93, doi:10.1111/j.2044-8260.1983.tb00582.x
 * @example nunnallyKotsch({ direction: 'lower-is-better', meanBefore: 30, standardDeviation: 5, reliability: 0.8, reliabilityAfter: 0.5 })(40, 30) // 2.019…
 */
export function nunnallyKotsch(norms: NunnallyKotschNorms): ChangeIndex {
  const { direction, meanBefore, standardDeviation, reliability, reliabilityAfter } = norms;
  if (!(isAboveZero(standardDeviation) && isReliability(reliability) && isReliability(reliabilityAfter))) {
    throw new RangeError('nunnallyKotsch needs standardDeviation > 0 and both reliabilities in [0, 1)');
  }
  const ofStart = reliability * reliability * (1 - reliability);
  const error = standardDeviation * Math.sqrt(ofStart + 1 - reliabilityAfter);
  const regression = { meanBefore, meanAfter: meanBefore, reliability };
  return (before, after) => improvement(expectedEnd(before, regression), after, direction) / error;
}
