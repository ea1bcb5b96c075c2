import type { Direction } from '@trefzeker/shared';
import type { ChangeMethod } from '../sdk/change-policy.js';
import type { JacobsonTruaxRule } from './jacobson-truax-change.js';
import type { NotClassifiableReason } from './reasons.js';
import { standardErrorOfDifference } from './standard-error-of-difference.js';

/** What a class is made of; null where it is not known. */
export interface ChangeParameters {
  readonly method: ChangeMethod;
  readonly direction: Direction;
  /** In standard errors of the difference. */
  readonly criterion: number;
  /** In points of the scale. */
  readonly standardDeviation: number | null;
  readonly reliability: number | null;
  /** Where the normal range ends, in points of the scale. */
  readonly cutOff: number | null;
  readonly requireClinicalStart: boolean;
}

/** A rule that gives classes, or why there are none; an RCI may exist without a class. */
export type ChangeRule =
  | { readonly kind: 'ready'; readonly rule: JacobsonTruaxRule }
  | {
      readonly kind: 'incomplete';
      readonly reason: NotClassifiableReason;
      readonly direction: Direction;
      readonly standardErrorOfDifference: number | null;
    };

/**
 * Makes the rule for many pairs, once. Whatever is missing makes all pairs not classifiable, also
 * those for which it would not matter: else the unchanged would count and the improved would not,
 * and every figure would lean.
 */
export function makeChangeRule(parameters: ChangeParameters): ChangeRule {
  const { direction, criterion, requireClinicalStart, cutOff } = parameters;
  if (parameters.method !== 'JT') return incomplete(direction, 'method-not-available', null);
  const error = errorOfDifference(parameters);
  if (typeof error === 'string') return incomplete(direction, error, null);
  if (cutOff === null) return incomplete(direction, 'no-cut-off', error);
  const rule = { direction, criterion, requireClinicalStart, cutOff, standardErrorOfDifference: error };
  return { kind: 'ready', rule };
}

function errorOfDifference({
  standardDeviation,
  reliability,
}: ChangeParameters): number | NotClassifiableReason {
  if (standardDeviation === null) return 'no-standard-deviation';
  if (!(standardDeviation > 0 && Number.isFinite(standardDeviation)))
    return 'standard-deviation-not-positive';
  if (reliability === null) return 'no-reliability';
  if (!(reliability >= 0 && reliability < 1)) return 'reliability-out-of-range';
  return standardErrorOfDifference(standardDeviation, reliability);
}

function incomplete(direction: Direction, reason: NotClassifiableReason, error: number | null): ChangeRule {
  return { kind: 'incomplete', reason, direction, standardErrorOfDifference: error };
}
