import type { ScaleResult } from '@trefzeker/shared';
import type { Condition, ItemCondition, ScaleCondition } from '../sdk/condition.js';

/** What a condition looks at. */
export interface Filled {
  /** Whole-number answers by item; a key that is not there is not answered. */
  readonly answers: Readonly<Record<string, number>>;
  /** By scale; empty before anything was scored. */
  readonly results: Readonly<Record<string, ScaleResult>>;
}

/**
 * Whether a condition holds. What was not answered, or has no score, makes every comparison false.
 *
 * @example holds({ item: 'difficulties', atLeast: 1 }, { answers: { difficulties: 0 }, results: {} }) // false
 */
export function holds(condition: Condition, filled: Filled): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, filled));
  if ('any' in condition) return condition.any.some((one) => holds(one, filled));
  if ('not' in condition) return !holds(condition.not, filled);
  return 'item' in condition ? itemHolds(condition, filled) : scaleHolds(condition, filled);
}

function itemHolds(condition: ItemCondition, { answers }: Filled): boolean {
  const answer = Object.hasOwn(answers, condition.item) ? answers[condition.item] : undefined;
  if ('answered' in condition) return condition.answered === (answer !== undefined);
  if (answer === undefined) return false;
  if ('is' in condition) return condition.is.includes(answer);
  return 'atLeast' in condition ? answer >= condition.atLeast : answer <= condition.atMost;
}

function scaleHolds(condition: ScaleCondition, { results }: Filled): boolean {
  const result = Object.hasOwn(results, condition.scale) ? results[condition.scale] : undefined;
  const isScored = result?.kind === 'scored';
  if ('scored' in condition) return condition.scored === isScored;
  if (!isScored) return false;
  return 'atLeast' in condition ? result.raw >= condition.atLeast : result.raw <= condition.atMost;
}
