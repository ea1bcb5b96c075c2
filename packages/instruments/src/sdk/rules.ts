import type { MeanRule, SumOfScalesRule, SumRule } from './score-rule.js';

type Options<Item extends string> = Partial<Omit<SumRule<Item>, 'method' | 'items'>>;

/** The sum of items. Unless said otherwise all of them must be answered. */
export function sumOf<const Item extends string>(
  items: readonly Item[],
  options: Options<Item> = {},
): SumRule<Item> {
  return { method: 'sum', items, minimumAnswered: items.length, missing: 'answered-only', ...options };
}

/** The sum of items; missing ones get the mean of the others once `minimumAnswered` were answered. */
export function proratedSum<const Item extends string>(
  items: readonly Item[],
  options: Options<Item> & { readonly minimumAnswered: number },
): SumRule<Item> {
  return { method: 'sum', items, missing: 'prorate', ...options };
}

/** The mean of the items that were answered. Unless said otherwise all of them must be. */
export function meanOf<const Item extends string>(
  items: readonly Item[],
  options: Options<Item> = {},
): MeanRule<Item> {
  return { method: 'mean', items, minimumAnswered: items.length, missing: 'answered-only', ...options };
}

/** The sum of other scales, as the SDQ's total. */
export function sumOfScales<const Scale extends string>(...scales: readonly Scale[]): SumOfScalesRule<Scale> {
  return { method: 'sum-of-scales', scales };
}
