import type { Direction } from '@trefzeker/shared';
import { improvement } from '../improvement.js';
import { standardErrorOfDifference } from '../standard-error-of-difference.js';
import type { ChangeIndex } from './change-measure.js';

export interface JacobsonTruaxNorms {
  readonly direction: Direction;
  /** In points of the scale; above 0. */
  readonly standardDeviation: number;
  /** Test-retest reliability or internal consistency, 0 up to but not including 1 (dimensionless). */
  readonly reliability: number;
}

/**
 * JT: d * (after - before) / (s * sqrt(2) * sqrt(1 - r)), with d = 1 when higher is better, else -1.
 *
 * @returns The index of a pair in standard errors of the difference (dimensionless); positive = better, 0
 *   without a difference, and with the ends exchanged the same size with the other sign.
 * @throws RangeError unless s > 0 and 0 <= r < 1: no index exists.
 * @see Jacobson & Truax (1991), J Consult Clin Psychol 59(1):12-19, doi:10.1037/0022-006X.59.1.12
 * @example jacobsonTruax({ direction: 'higher-is-better', standardDeviation: 10, reliability: 0.8 })(32.5, 47.5) // 2.371…
 */
export function jacobsonTruax({
  direction,
  standardDeviation,
  reliability,
}: JacobsonTruaxNorms): ChangeIndex {
  const error = standardErrorOfDifference(standardDeviation, reliability);
  return (before, after) => improvement(before, after, direction) / error;
}
