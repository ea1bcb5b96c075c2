import type { Direction } from '@trefzeker/shared';
import type { GroupValues } from './groups.js';
import { sign } from './groups.js';

/**
 * Cut-off b: two standard deviations from the mean of the functional group, on the worse side:
 * M_fun - d * 2 * SD_fun, with d = 1 when higher is better, else -1.
 *
 * @returns In points of the scale.
 * @see Jacobson & Truax (1991), doi:10.1037/0022-006X.59.1.12
 * @example cutOffB({ mean: 10, standardDeviation: 4 }, 'lower-is-better') // 18
 */
export function cutOffB(functional: GroupValues, direction: Direction): number {
  return functional.mean - sign(direction) * 2 * functional.standardDeviation;
}
