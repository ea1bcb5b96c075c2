import type { Direction } from '@trefzeker/shared';
import { WrongUse } from '../failure.js';

/** With the groups the wrong way round every class would come out mirrored. */
export function assertGroupsFit(
  direction: Direction,
  functional: number | null,
  clinical: number | null,
): void {
  if (functional === null || clinical === null || directionFits(direction, functional, clinical)) return;
  const better = direction === 'higher-is-better' ? 'higher' : 'lower';
  throw new WrongUse(
    `--better ${better} does not fit --mean-functional and --mean-clinical: the functional group must have the better mean. Check the three.`,
  );
}

/** Has the functional group the better mean? */
export function directionFits(direction: Direction, functional: number, clinical: number): boolean {
  return direction === 'higher-is-better' ? functional > clinical : functional < clinical;
}
