import type { Direction } from '@trefzeker/shared';
import { improvement } from '../improvement.js';
import type { ChangeIndex } from './change-measure.js';

/**
 * Anchor: d * (after - before), with d = 1 when higher is better, else -1, to be held against the minimal
 * important difference: the smallest one that people notice, found with an outside question. It knows no
 * measurement error, so results have no RCI.
 *
 * @returns In points of the scale; positive = better.
 * @see Jaeschke, Singer & Guyatt (1989), Control Clin Trials 10(4):407-415, doi:10.1016/0197-2456(89)90005-6
 * @example anchoredDifference('lower-is-better')(40, 30) // 10
 */
export function anchoredDifference(direction: Direction): ChangeIndex {
  return (before, after) => improvement(before, after, direction);
}
