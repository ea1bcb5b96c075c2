interface ItemRuleParts<Item extends string> {
  readonly items: readonly Item[];
  /** Items counted the other way round within their own range. */
  readonly reversed?: readonly Item[];
  /** Fewer answers: not scorable. */
  readonly minimumAnswered: number;
  /** What stands for missing items when enough were answered. */
  readonly missing: 'prorate' | 'answered-only';
  /** `half-up` rounds a pro-rated score to a whole number: floor(x + 0.5). */
  readonly rounding?: 'half-up' | 'none';
  /** Value recoding before the sum: `{ "0": 0, "1": 0, "2": 1, "3": 2 }`. Not together with `reversed`. */
  readonly recode?: Readonly<Record<string, number>>;
  /**
   * When this item has this answer, the score is `then`, whatever the others say. Without an answer
   * to it the scale is not scorable.
   */
  readonly gate?: { readonly item: Item; readonly equals: number; readonly then: number };
}

/** The sum of items. */
export interface SumRule<Item extends string = string> extends ItemRuleParts<Item> {
  readonly method: 'sum';
}

/** The mean of the items that were answered. Of an ordinal scale there is none. */
export interface MeanRule<Item extends string = string> extends ItemRuleParts<Item> {
  readonly method: 'mean';
}

/** A score made from answers. */
export type ItemRule<Item extends string = string> = SumRule<Item> | MeanRule<Item>;

/** Sum of other scales; missing when one is missing. */
export interface SumOfScalesRule<Scale extends string = string> {
  readonly method: 'sum-of-scales';
  readonly scales: readonly Scale[];
}

/** Known only by its score: it comes in ready and is checked against the range. */
export interface GivenRule {
  readonly method: 'given';
}

/**
 * Computed by the package's own scorer: for what the other rules cannot say. Its range, and which items
 * it looks at, are declared here; which way it counts them is not known.
 */
export interface ScorerRule<Item extends string = string> {
  readonly method: 'scorer';
  readonly items: readonly Item[];
  /** Items of which a higher answer may turn the score either way: a filter question. */
  readonly notMonotone?: readonly Item[];
}

/** How a score of ordered steps comes about: anything but a mean. */
export type OrdinalRule<Item extends string = string, Scale extends string = string> =
  SumRule<Item> | SumOfScalesRule<Scale> | GivenRule | ScorerRule<Item>;

/** How a raw score comes about. Data only, so that a definition can be read from JSON. */
export type ScoreRule<Item extends string = string, Scale extends string = string> =
  OrdinalRule<Item, Scale> | MeanRule<Item>;

/** The rule on one form, where it differs from the others. */
export interface FormRule<Rule extends ScoreRule = ScoreRule> {
  readonly range: readonly [number, number];
  readonly score: Rule;
}
