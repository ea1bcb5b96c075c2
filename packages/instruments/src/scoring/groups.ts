import type { Direction } from '@trefzeker/shared';

/** Mean and standard deviation of a group, in points of the scale. */
export interface GroupValues {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** +1 when higher is better, -1 when lower is: the `d` of the formulas. */
export function sign(direction: Direction): 1 | -1 {
  return direction === 'higher-is-better' ? 1 : -1;
}
