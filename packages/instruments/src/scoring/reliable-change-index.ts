import type { Direction } from '@trefzeker/shared';
import { improvement } from './improvement.js';
import { standardErrorOfDifference } from './standard-error-of-difference.js';

export interface Psychometrics {
  /** Standard deviation of a norm group, in points of the scale. */
  readonly standardDeviation: number;
  /** Test-retest reliability or internal consistency, 0-1 (dimensionless). */
  readonly reliability: number;
  readonly direction: Direction;
}

/**
 * Reliable change index: how many standard errors of the difference lie between two scores.
 *
 * Positive means better, whatever the scale's direction.
 *
 * @param before - First score, in points of the scale.
 * @param after - Later score, in the same points.
 * @returns The index, in standard errors of the difference (dimensionless).
 * @throws RangeError unless the deviation is positive and the reliability is in [0, 1): no index exists.
 * @see Jacobson & Truax (1991), J Consult Clin Psychol 59(1):12-19, doi:10.1037/0022-006X.59.1.12
 * @example reliableChangeIndex(32.5, 47.5, { standardDeviation: 10, reliability: 0.8, direction: 'higher-is-better' }) // 2.371…
 */
export function reliableChangeIndex(before: number, after: number, norms: Psychometrics): number {
  const { standardDeviation, reliability, direction } = norms;
  return improvement(before, after, direction) / standardErrorOfDifference(standardDeviation, reliability);
}
