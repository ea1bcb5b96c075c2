import type { Direction } from '@trefzeker/shared';
import type { GroupValues } from './groups.js';
import { sign } from './groups.js';

/**
 * Cut-off a: two standard deviations from the mean of the clinical group, on the better side:
 * M_clin + d * 2 * SD_clin, with d = 1 when higher is better, else -1.
 *
 * @returns In points of the scale.
 * @see Jacobson & Truax (1991), doi:10.1037/0022-006X.59.1.12
 * @example cutOffA({ mean: 30, standardDeviation: 5 }, 'lower-is-better') // 20
 */
export function cutOffA(clinical: GroupValues, direction: Direction): number {
  return clinical.mean + sign(direction) * 2 * clinical.standardDeviation;
}
