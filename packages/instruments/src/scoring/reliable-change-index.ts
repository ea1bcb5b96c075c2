import { type JacobsonTruaxNorms, jacobsonTruax } from './methods/jacobson-truax.js';

/**
 * Reliable change index of one pair: how many standard errors of the difference lie between two scores.
 * For many pairs make `jacobsonTruax` once.
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
export function reliableChangeIndex(before: number, after: number, norms: JacobsonTruaxNorms): number {
  return jacobsonTruax(norms)(before, after);
}
