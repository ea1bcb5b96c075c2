import type { Direction, Localised } from '@trefzeker/shared';

/**
 * A text per language. Protected instruments carry neutral labels of our own; a licensed provider
 * loads the wording from outside.
 */
export type Label = Localised;

/** One question. Zero is an answer, empty is not. */
export interface ItemDefinition<Form extends string = string> {
  readonly label: Label;
  /** Lowest and highest whole-number answer, inclusive. */
  readonly range: readonly [number, number];
  /** Wording of the answers, by value, where it may be shipped. */
  readonly options?: Readonly<Record<string, Label>>;
  /** Informant forms that have the item; absent = all of them. */
  readonly forms?: readonly Form[];
}

/** A score made from answers. */
export interface ItemRule<Item extends string = string> {
  readonly method: 'sum' | 'mean';
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

/** How a raw score comes about. Data only, so that a definition can be read from JSON. */
export type ScoreRule<Item extends string = string, Scale extends string = string> =
  | ItemRule<Item>
  /** Sum of other scales; missing when one is missing. */
  | { readonly method: 'sum-of-scales'; readonly scales: readonly Scale[] }
  /** Known only by its score: it comes in ready and is checked against the range. */
  | { readonly method: 'given' };

/** The rule on one form, where it differs from the others. */
export interface FormRule<Item extends string = string, Scale extends string = string> {
  readonly range: readonly [number, number];
  readonly score: ScoreRule<Item, Scale>;
}

/** What a scale may be used for. */
export type Purpose = 'severity' | 'change';

export interface ScaleDefinition<
  Item extends string = string,
  Scale extends string = string,
  Form extends string = string,
> {
  readonly label: Label;
  /** Lowest and highest raw score. */
  readonly range: readonly [number, number];
  readonly direction: Direction;
  readonly level: 'ordinal' | 'interval';
  /** `severity`: how bad is it; `change`: may be compared between two moments. */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly score: ScoreRule<Item, Scale>;
  /** Informant forms that have the scale; absent = all of them. */
  readonly forms?: readonly Form[];
  readonly scoreByForm?: Readonly<Partial<Record<Form, FormRule<Item, Scale>>>>;
}

export interface InstrumentSource {
  readonly citation: string;
  readonly licence: string;
  readonly rightsHolder?: string;
  readonly url?: string;
  /** The wording may not be published: items carry neutral labels, their answers none. */
  readonly texts?: 'withheld';
}

/** A worked example is a test: the conformance kit scores each one. */
export interface WorkedExample<
  Item extends string = string,
  Scale extends string = string,
  Form extends string = string,
> {
  readonly title: string;
  readonly form: Form;
  readonly answers?: Readonly<Partial<Record<Item, number>>>;
  /** For instruments known by their score. */
  readonly given?: Readonly<Partial<Record<Scale, { readonly raw?: number; readonly t?: number }>>>;
  readonly scores: Readonly<Partial<Record<Scale, number | 'not-scorable'>>>;
}

/**
 * The contract of an instrument: data, so that JSON and TypeScript say the same.
 * Keys of items, scales and forms are inferred once, where they are defined, and checked wherever
 * they are used.
 */
export interface InstrumentDefinition<
  Item extends string = string,
  Scale extends string = string,
  Form extends string = string,
> {
  readonly key: string;
  readonly edition: number;
  readonly label: Label;
  readonly about: Label;
  readonly source: InstrumentSource;
  /** Informant forms: `parent`, `teacher`, `self`, `professional`. */
  readonly forms: readonly Form[];
  /** Ages in whole years for which it was made; outside is a finding, never a refusal. */
  readonly ageRange: readonly [number, number];
  /** Where a form is meant for other ages: the self-report of the SDQ starts at 11. */
  readonly ageRangeByForm?: Readonly<Partial<Record<NoInfer<Form>, readonly [number, number]>>>;
  readonly items: Readonly<Record<Item, ItemDefinition<NoInfer<Form>>>>;
  readonly scales: Readonly<Record<Scale, ScaleDefinition<NoInfer<Item>, NoInfer<Scale>, NoInfer<Form>>>>;
  /** Scales that judge the whole, for indicators such as 'problems reduced'. */
  readonly outcomeScales: readonly NoInfer<Scale>[];
  readonly examples: readonly WorkedExample<NoInfer<Item>, NoInfer<Scale>, NoInfer<Form>>[];
}
