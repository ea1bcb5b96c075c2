import type { ItemCondition } from '@trefzeker/shared';

export type { AskedIf, ItemCondition } from '@trefzeker/shared';

/**
 * A small closed language over answers and scores, as data: what is asked, and what must be seen.
 * What was not answered, or has no score, makes every comparison false; `not` turns that round.
 */
export type Condition<Item extends string = string, Scale extends string = string> =
  | ItemCondition<Item>
  | ScaleCondition<Scale>
  | { readonly all: readonly Condition<Item, Scale>[] }
  | { readonly any: readonly Condition<Item, Scale>[] }
  | { readonly not: Condition<Item, Scale> };

/** Over the raw score; bounds are inclusive. */
export type ScaleCondition<Scale extends string = string> =
  | { readonly scale: Scale; readonly atLeast: number }
  | { readonly scale: Scale; readonly atMost: number }
  | { readonly scale: Scale; readonly scored: boolean };
