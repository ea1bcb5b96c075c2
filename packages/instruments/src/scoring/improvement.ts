import type { Direction } from '@trefzeker/shared';

/**
 * How much better the later score is, in points of the scale: positive is better, whatever the
 * direction.
 *
 * @example improvement(30, 20, 'lower-is-better') // 10
 */
export function improvement(before: number, after: number, direction: Direction): number {
  return direction === 'higher-is-better' ? after - before : before - after;
}
