import type { Direction, Localised } from '@trefzeker/shared';

/**
 * A text per language. Protected instruments carry neutral labels of our own; a licensed provider
 * loads the wording from outside.
 */
export type Label = Localised;

/** One question. `values` are the answers that exist; zero is an answer, empty is not. */
export interface ItemDefinition {
  readonly label: Label;
  /** Lowest and highest whole-number answer, inclusive. */
  readonly range: readonly [number, number];
  /** Wording of the answers, by value, where it may be shipped. */
  readonly options?: Readonly<Record<string, Label>>;
  /** Informant forms that have the item; absent = all of them. */
  readonly forms?: readonly string[];
}

/** How a raw score comes from answers. Data only, so that a definition can be read from JSON. */
export type ScoreRule =
  | {
      readonly method: 'sum' | 'mean';
      readonly items: readonly string[];
      /** Items counted the other way round within their own range. */
      readonly reversed?: readonly string[];
      /** Fewer answers: not scorable. */
      readonly minimumAnswered: number;
      /** What stands for missing items when enough were answered. */
      readonly missing: 'prorate' | 'answered-only';
      /** `half-up` rounds a pro-rated sum to a whole number: floor(x + 0.5). */
      readonly rounding?: 'half-up' | 'none';
      /** Value recoding before the sum: `{ "0": 0, "1": 0, "2": 1, "3": 2 }`. */
      readonly recode?: Readonly<Record<string, number>>;
      /** When this item has this answer, the score is `then`, whatever the others say. */
      readonly gate?: { readonly item: string; readonly equals: number; readonly then: number };
    }
  /** Sum of other scales; missing when one is missing. */
  | { readonly method: 'sum-of-scales'; readonly scales: readonly string[] }
  /** Known only by its score: it comes in ready and is checked against the range. */
  | { readonly method: 'given' };

export interface ScaleDefinition {
  readonly label: Label;
  /** Lowest and highest raw score. */
  readonly range: readonly [number, number];
  readonly direction: Direction;
  readonly level: 'ordinal' | 'interval';
  /** `severity`: how bad is it; `change`: may be compared between two moments. */
  readonly purposes: readonly ('severity' | 'change')[];
  readonly score: ScoreRule;
  /** Informant forms that have the scale, with the rule of the form where it differs. */
  readonly forms?: readonly string[];
  readonly scoreByForm?: Readonly<Record<string, { readonly range: readonly [number, number]; readonly score: ScoreRule }>>;
}

export interface InstrumentSource {
  readonly citation: string;
  readonly licence: string;
  readonly rightsHolder?: string;
  readonly url?: string;
}

/** A worked example is a test: the conformance kit scores each one. */
export interface WorkedExample {
  readonly title: string;
  readonly form: string;
  readonly answers?: Readonly<Record<string, number>>;
  /** For instruments known by their score. */
  readonly given?: Readonly<Record<string, { readonly raw?: number; readonly t?: number }>>;
  readonly scores: Readonly<Record<string, number | 'not-scorable'>>;
}

/** The contract of an instrument (decided.md 8): data, so that JSON and TypeScript say the same. */
export interface InstrumentDefinition {
  readonly key: string;
  readonly edition: number;
  readonly label: Label;
  readonly about: Label;
  readonly source: InstrumentSource;
  /** Informant forms: `parent`, `teacher`, `self`, `professional`. */
  readonly forms: readonly string[];
  /** Ages in whole years for which it was made; outside is a finding, never a refusal. */
  readonly ageRange: readonly [number, number];
  readonly items: Readonly<Record<string, ItemDefinition>>;
  readonly scales: Readonly<Record<string, ScaleDefinition>>;
  /** Scales that judge the whole, for indicators such as 'problems reduced'. */
  readonly outcomeScales: readonly string[];
  readonly examples: readonly WorkedExample[];
}
