import type { ChangeClass } from '@trefzeker/shared';
import type { ClassifiedChange } from '../scoring/classify-change.js';

/** The same difference, RCI and class. */
export function isSame(left: ClassifiedChange, right: ClassifiedChange): boolean {
  return (
    isNear(left.difference, right.difference) &&
    isNear(left.rci, right.rci) &&
    classOf(left) === classOf(right)
  );
}

/** Reliably better and reliably worse have changed places; no reliable change stays none. */
export function isTurned(left: ClassifiedChange, right: ClassifiedChange): boolean {
  const [ofLeft, ofRight] = [classOf(left), classOf(right)];
  return (
    isNear(left.rci, right.rci === null ? null : -right.rci) &&
    (ofLeft === null) === (ofRight === null) &&
    signOf(ofLeft) === -signOf(ofRight)
  );
}

function classOf({ outcome }: ClassifiedChange): ChangeClass | null {
  return outcome.kind === 'classified' ? outcome.class : null;
}

function signOf(changeClass: ChangeClass | null): -1 | 0 | 1 {
  if (changeClass === null || changeClass === 'UNCHANGED') return 0;
  return changeClass === 'DETERIORATED' ? -1 : 1;
}

/** Noise of the arithmetic. */
const TOLERANCE = 1e-9;

/** The same number, but for noise; nothing is only as nothing. */
export function isNear(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left));
}
