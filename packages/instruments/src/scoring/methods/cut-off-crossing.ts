import type { Direction } from '@trefzeker/shared';
import { exceeds } from '@trefzeker/shared';
import type { ChangeIndex } from './change-measure.js';

export interface CutOffCrossingNorms {
  readonly direction: Direction;
  /** Where the normal range ends, in points of the scale; the bound itself is on neither side. */
  readonly cutOff: number;
}

/** More than this is a crossing: a step to or from the bound itself is none. */
export const HALF_CROSSING = 1;

/**
 * Cut-off only: on which side of the cut-off a person was and is, as side(after) - side(before), where the
 * side is 1 within the normal range, -1 outside, and 0 on the bound. It knows no measurement error, so
 * results have no RCI: a small step over the bound counts, a large one on the same side does not.
 *
 * @returns -2 to 2: 2 = from outside to within the normal range, -2 = the other way.
 * @see Claus, Wager & Bonnet (2024), J Stat Softw 111(1), doi:10.18637/jss.v111.i01 (statistical approach)
 * @example cutOffCrossing({ direction: 'lower-is-better', cutOff: 20 })(30, 15) // 2
 */
export function cutOffCrossing({ direction, cutOff }: CutOffCrossingNorms): ChangeIndex {
  const [above, below] = direction === 'higher-is-better' ? [1, -1] : [-1, 1];
  const sideOf = (score: number) => {
    if (exceeds(score, cutOff)) return above;
    return exceeds(cutOff, score) ? below : 0;
  };
  return (before, after) => sideOf(after) - sideOf(before);
}
