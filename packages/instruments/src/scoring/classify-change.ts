import type { ChangeClass } from '@trefzeker/shared';
import { exceeds } from '@trefzeker/shared';
import type { ChangeRule, IncompleteRule, ReadyRule } from './change-rule.js';
import { improvement } from './improvement.js';
import type { NotClassifiableReason } from './reasons.js';

export type ClassifiedOutcome =
  | { readonly kind: 'classified'; readonly class: ChangeClass }
  | { readonly kind: 'not-classifiable'; readonly reason: NotClassifiableReason };

export interface ClassifiedChange {
  /** Positive = better, in points of the scale; null when a score is missing. */
  readonly difference: number | null;
  /**
   * Positive = better, in the standard errors of the method; null when there is none, as always with the
   * methods that know no measurement error: percentage, anchor and cut-off only.
   */
  readonly rci: number | null;
  /** Does the end lie within the normal range? Null without a rule, or when it asks for no normal range. */
  readonly withinNormalRange: boolean | null;
  readonly outcome: ClassifiedOutcome;
}

/**
 * Judges one pair of scores. Null stands for a score that is missing; what cannot be judged comes
 * back with the reason, and with the difference and the RCI where these exist. Never NaN.
 *
 * All comparisons are strict: a measure equal to its bound is no change, a score on the cut-off is neither
 * normal nor clinical. DETERIORATED and UNCHANGED follow from the measure alone. What is beyond the bound
 * on the better side is RECOVERED when the end lies within the normal range and, if the rule asks for it,
 * the start outside; else IMPROVED. What the measure is depends on the method:
 *
 * - JT, GLN, HLL, EN, NK, HA: an index in standard errors, kept as `rci`; the bound is the criterion.
 * - percentage: percent of the start. anchor: points, against the minimal important difference. Both may
 *   go without a normal range: then nobody is RECOVERED.
 * - cutoff: the crossing itself, so better is always RECOVERED, never IMPROVED; who stays on one side is
 *   UNCHANGED, however far they went.
 *
 * @param before - First score, in points of the scale.
 * @param after - Later score, in the same points.
 */
export function classifyChange(
  before: number | null,
  after: number | null,
  rule: ChangeRule,
): ClassifiedChange {
  if (!isScore(before)) return notClassifiable('start-not-scorable');
  if (!isScore(after)) return notClassifiable('end-not-scorable');
  const difference = improvement(before, after, rule.direction);
  if (!Number.isFinite(difference)) return notClassifiable('result-too-large');
  if (rule.kind === 'incomplete') return judgeWithout(before, after, rule);
  const moved = rule.measure(before, after);
  if (typeof moved === 'string') return notClassifiable(moved, difference);
  if (!Number.isFinite(moved)) return notClassifiable('result-too-large', difference);
  const withinNormalRange = rule.normalRange === null ? null : rule.normalRange.endsWithin(after);
  const isRecovery = withinNormalRange === true && startsAsRequired(before, rule);
  const outcome = CLASSIFIED[classOf(moved, rule.bound, isRecovery)];
  return { difference, rci: rule.isIndex ? moved : null, withinNormalRange, outcome };
}

/** One outcome for each class, made once: a million pairs share them. */
const CLASSIFIED: Readonly<Record<ChangeClass, ClassifiedOutcome>> = {
  DETERIORATED: { kind: 'classified', class: 'DETERIORATED' },
  UNCHANGED: { kind: 'classified', class: 'UNCHANGED' },
  IMPROVED: { kind: 'classified', class: 'IMPROVED' },
  RECOVERED: { kind: 'classified', class: 'RECOVERED' },
};

function classOf(moved: number, bound: number, isRecovery: boolean): ChangeClass {
  if (exceeds(-moved, bound)) return 'DETERIORATED';
  if (!exceeds(moved, bound)) return 'UNCHANGED';
  return isRecovery ? 'RECOVERED' : 'IMPROVED';
}

function startsAsRequired(before: number, { normalRange, requireClinicalStart }: ReadyRule): boolean {
  return !requireClinicalStart || (normalRange?.startsOutside(before) ?? false);
}

/** Without a class there may still be an index. */
function judgeWithout(before: number, after: number, rule: IncompleteRule): ClassifiedChange {
  const index = rule.index === null ? null : rule.index(before, after);
  const rci = typeof index === 'number' && Number.isFinite(index) ? index : null;
  return { ...notClassifiable(rule.reason, improvement(before, after, rule.direction)), rci };
}

function isScore(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function notClassifiable(reason: NotClassifiableReason, difference: number | null = null): ClassifiedChange {
  return { difference, rci: null, withinNormalRange: null, outcome: { kind: 'not-classifiable', reason } };
}
