import type { Direction } from '@trefzeker/shared';
import { exceeds } from '@trefzeker/shared';

/** Is a score really better than a bound? Strict: a score on the bound is on neither side. */
export function isBetter(score: number, than: number, direction: Direction): boolean {
  return direction === 'higher-is-better' ? exceeds(score, than) : exceeds(than, score);
}
