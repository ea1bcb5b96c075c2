import type { ItemAnswers, ScaleResult } from '@trefzeker/shared';
import { itemHolds } from '@trefzeker/shared';
import type { Condition, ScaleCondition } from '../sdk/condition.js';

/** What a condition looks at. */
export interface Filled {
  readonly answers: ItemAnswers;
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
  return 'item' in condition ? itemHolds(condition, filled.answers) : scaleHolds(condition, filled);
}

function scaleHolds(condition: ScaleCondition, { results }: Filled): boolean {
  const result = Object.hasOwn(results, condition.scale) ? results[condition.scale] : undefined;
  const isScored = result?.kind === 'scored';
  if ('scored' in condition) return condition.scored === isScored;
  if (!isScored) return false;
  return 'atLeast' in condition ? result.raw >= condition.atLeast : result.raw <= condition.atMost;
}
