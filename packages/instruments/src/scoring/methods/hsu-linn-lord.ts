import { improvement } from '../improvement.js';
import { isAboveZero, isReliability } from '../number-ranges.js';
import type { ChangeIndex } from './change-measure.js';
import { expectedEnd } from './expected-end.js';
import type { GulliksenLordNovickNorms } from './gulliksen-lord-novick.js';

export interface HsuLinnLordNorms extends GulliksenLordNovickNorms {
  /** Of the group that the person comes from, at the end, in points of the scale. */
  readonly meanAfter: number;
}

/**
 * HLL, Hsu, Linn and Lord: d * ((after - M_after) - r * (before - M_before)) / (s * sqrt(1 - r^2)), with
 * d = 1 when higher is better, else -1. As GLN, but the group as a whole may have moved: what everybody
 * gained counts for nobody.
 *
 * @returns The index of a pair (dimensionless); positive = better than foretold for this group.
 * @throws RangeError unless s > 0 and 0 <= r < 1: no index exists.
 * @see Hsu (1989), Behavioral Assessment 11(4):459-467 (no doi)
 * @see Hsu (1995), J Consult Clin Psychol 63(1):141-144, doi:10.1037/0022-006X.63.1.141
 * @example hsuLinnLord({ direction: 'lower-is-better', meanBefore: 30, meanAfter: 26, standardDeviation: 5, reliability: 0.8 })(40, 30) // 1.333…
 */
export function hsuLinnLord(norms: HsuLinnLordNorms): ChangeIndex {
  const { direction, standardDeviation, reliability } = norms;
  if (!(isAboveZero(standardDeviation) && isReliability(reliability))) {
    throw new RangeError('hsuLinnLord needs standardDeviation > 0 and 0 <= reliability < 1');
  }
  const error = standardDeviation * Math.sqrt(1 - reliability * reliability);
  return (before, after) => improvement(expectedEnd(before, norms), after, direction) / error;
}
