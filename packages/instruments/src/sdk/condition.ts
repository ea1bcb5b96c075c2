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

/** Bounds are inclusive; `is` lists the answers that count. */
export type ItemCondition<Item extends string = string> =
  | { readonly item: Item; readonly is: readonly number[] }
  | { readonly item: Item; readonly atLeast: number }
  | { readonly item: Item; readonly atMost: number }
  | { readonly item: Item; readonly answered: boolean };

/** Over the raw score; bounds are inclusive. */
export type ScaleCondition<Scale extends string = string> =
  | { readonly scale: Scale; readonly atLeast: number }
  | { readonly scale: Scale; readonly atMost: number }
  | { readonly scale: Scale; readonly scored: boolean };

/** What may stand before a question: other answers, never a score. */
export type AskedIf<Item extends string = string> =
  | ItemCondition<Item>
  | { readonly all: readonly AskedIf<Item>[] }
  | { readonly any: readonly AskedIf<Item>[] }
  | { readonly not: AskedIf<Item> };
