import type { Direction } from '@trefzeker/shared';
import { improvement } from '../improvement.js';
import type { ChangeMeasure } from './change-measure.js';

/**
 * Percentage: 100 * d * (after - before) / |before|, with d = 1 when higher is better, else -1. It takes
 * zero for the end of the scale: on a scale that starts at 1, or on T scores, a percentage says little.
 * It knows no measurement error, so results have no RCI.
 *
 * @returns Percent of the start by which a pair has become better; `start-is-zero` for a start of 0, of
 *   which nothing is a percentage, also when the end is 0.
 * @see Claus, Wager & Bonnet (2024), J Stat Softw 111(1), doi:10.18637/jss.v111.i01
 * @example percentageChange('lower-is-better')(40, 30) // 25
 */
export function percentageChange(direction: Direction): ChangeMeasure {
  return (before, after) =>
    before === 0 ? 'start-is-zero' : 100 * (improvement(before, after, direction) / Math.abs(before));
}
