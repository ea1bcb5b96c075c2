import type { ChangeClass } from '@trefzeker/shared';
import type { ChangeRule } from './change-rule.js';
import { improvement } from './improvement.js';
import { jacobsonTruaxChange } from './jacobson-truax-change.js';
import type { NotClassifiableReason } from './reasons.js';

export interface ClassifiedChange {
  /** Positive = better, in points of the scale; null when a score is missing. */
  readonly difference: number | null;
  /** Positive = better, in standard errors of the difference; null when there is none. */
  readonly rci: number | null;
  readonly outcome:
    | { readonly kind: 'classified'; readonly class: ChangeClass }
    | { readonly kind: 'not-classifiable'; readonly reason: NotClassifiableReason };
}

/**
 * Judges one pair of scores. Null stands for a score that is missing; what cannot be judged comes
 * back with the reason, and with the difference and the RCI where these exist. Never NaN.
 *
 * @param before - First score, in points of the scale.
 * @param after - Later score, in the same points.
 */
export function classifyChange(
  before: number | null,
  after: number | null,
  made: ChangeRule,
): ClassifiedChange {
  if (!isScore(before)) return notClassifiable('start-not-scorable', null, null);
  if (!isScore(after)) return notClassifiable('end-not-scorable', null, null);
  if (made.kind === 'incomplete') {
    const difference = improvement(before, after, made.direction);
    const error = made.standardErrorOfDifference;
    return notClassifiable(made.reason, difference, error === null ? null : difference / error);
  }
  const { difference, rci, class: changeClass } = jacobsonTruaxChange(before, after, made.rule);
  return { difference, rci, outcome: { kind: 'classified', class: changeClass } };
}

function isScore(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function notClassifiable(
  reason: NotClassifiableReason,
  difference: number | null,
  rci: number | null,
): ClassifiedChange {
  return { difference, rci, outcome: { kind: 'not-classifiable', reason } };
}
