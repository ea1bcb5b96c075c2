import type { Direction } from '@trefzeker/shared';
import { improvement } from '../improvement.js';
import { isAboveZero, isReliability } from '../number-ranges.js';
import type { ChangeIndex } from './change-measure.js';
import { expectedEnd } from './expected-end.js';

export interface GulliksenLordNovickNorms {
  readonly direction: Direction;
  /** Of the group that the person comes from, at the start, in points of the scale. */
  readonly meanBefore: number;
  /** Of the same group, in points of the scale; above 0. */
  readonly standardDeviation: number;
  /** 0 up to but not including 1 (dimensionless). */
  readonly reliability: number;
}

/**
 * GLN, Gulliksen, Lord and Novick: d * ((after - M) - r * (before - M)) / (s * sqrt(1 - r^2)), with d = 1
 * when higher is better, else -1. The end is held against the score that regression to the mean foretells,
 * in standard errors of prediction.
 *
 * @returns The index of a pair (dimensionless); positive = better than foretold. Only at M is it 0 without a
 *   difference.
 * @throws RangeError unless s > 0 and 0 <= r < 1: no index exists.
 * @see Hsu (1989), Behavioral Assessment 11(4):459-467 (no doi)
 * @see Bauer, Lambert & Nielsen (2004), J Pers Assess 82(1):60-70, doi:10.1207/s15327752jpa8201_11
 * @example gulliksenLordNovick({ direction: 'lower-is-better', meanBefore: 30, standardDeviation: 5, reliability: 0.8 })(40, 30) // 2.666…
 */
export function gulliksenLordNovick(norms: GulliksenLordNovickNorms): ChangeIndex {
  const { direction, meanBefore, standardDeviation, reliability } = norms;
  if (!(isAboveZero(standardDeviation) && isReliability(reliability))) {
    throw new RangeError('gulliksenLordNovick needs standardDeviation > 0 and 0 <= reliability < 1');
  }
  const error = standardDeviation * Math.sqrt(1 - reliability * reliability);
  const regression = { meanBefore, meanAfter: meanBefore, reliability };
  return (before, after) => improvement(expectedEnd(before, regression), after, direction) / error;
}
