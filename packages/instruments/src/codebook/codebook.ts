import type { Direction, Localised } from '@trefzeker/shared';
import type { Condition } from '../sdk/condition.js';
import type { InstrumentSource, Purpose, SignalDefinition } from '../sdk/definition.js';
import type { Label } from '../sdk/label.js';
import type { NormGroup, NormSet } from '../sdk/norm-set.js';
import type { FurtherText } from './further-texts.js';

/** What somebody needs to read the data of one edition of an instrument. */
export interface Codebook {
  readonly key: string;
  readonly edition: number;
  readonly packageVersion: string;
  /** SHA-256 of the definition without wording from outside, hex: the same text, the same hash. */
  readonly hash: string;
  readonly label: Label;
  readonly about: Label;
  readonly source: InstrumentSource;
  readonly wording: CodebookWording;
  /** Languages in which there is a text: Dutch, English, then further ones by their BCP 47 tag. */
  readonly languages: readonly string[];
  /** Every text in a language besides Dutch and English. */
  readonly texts: readonly FurtherText[];
  /** In the order of the definition. */
  readonly forms: readonly CodebookForm[];
  /** In the order of the form; items without a group come before the first. */
  readonly groups: readonly CodebookGroup[];
  /** In the order of the definition. */
  readonly items: readonly CodebookItem[];
  /** In the order of the definition. */
  readonly scales: readonly CodebookScale[];
  /** Texts that may be written beside the answers; never scored. */
  readonly notes: readonly CodebookNote[];
  /** What must be seen when a measurement is recorded. */
  readonly signals: readonly CodebookSignal[];
  /** Every set of this edition, published or not. */
  readonly normSets: readonly CodebookNormSet[];
  readonly examples: readonly CodebookExample[];
}

/**
 * Whose words the questions carry: `shipped` with the definition; `withheld`, neutral labels of our own
 * because the wording is protected; `loaded`, brought by a provider who has it.
 */
export type CodebookWording = 'shipped' | 'withheld' | 'loaded';

/** A condition for people and for programs. */
export interface CodebookCondition {
  /** One sentence. */
  readonly words: Localised;
  readonly condition: Condition;
}

export interface CodebookForm {
  readonly key: string;
  /** Youngest and oldest age in whole years, both inclusive. */
  readonly ageRange: readonly [number, number];
}

/** Questions that stand under one heading. */
export interface CodebookGroup {
  readonly key: string;
  readonly label: Label;
  /** What is said before the questions; null when nothing is. */
  readonly about: Label | null;
  /** Keys of its items, in the order of the form. */
  readonly items: readonly string[];
  /** Null: always asked. */
  readonly askedIf: CodebookCondition | null;
}

export interface CodebookItem {
  /** The instrument's own number: `1`, `56a`. */
  readonly key: string;
  readonly label: Label;
  /** Key of the group that it stands in; null for none. */
  readonly group: string | null;
  /** Lowest and highest whole-number answer, inclusive. */
  readonly range: readonly [number, number];
  /** By value; empty where the wording may not be published. */
  readonly options: readonly { readonly value: number; readonly label: Label }[];
  /** Key of the answers that it shares with other items; null when it has its own. */
  readonly responses: string | null;
  /** When it is asked, besides what its group asks; null: always. */
  readonly askedIf: CodebookCondition | null;
  readonly forms: readonly string[];
  /** Keys of the scales that count the item, on any form. */
  readonly scales: readonly string[];
  /** Keys of those that count it the other way round. */
  readonly reversedIn: readonly string[];
}

export interface CodebookScale {
  readonly key: string;
  readonly label: Label;
  readonly direction: Direction;
  readonly level: 'ordinal' | 'interval';
  readonly purposes: readonly Purpose[];
  /** Indicators such as problems reduced look at it. */
  readonly isOutcome: boolean;
  /** How many decimals a score is shown with; null: as it is. */
  readonly decimals: number | null;
  /** What is judged: scales of two instruments are pooled within one domain only; null: never pooled. */
  readonly domain: string | null;
  /** Key of the scale that is shown in its place, under its own name, when this one has no score. */
  readonly fallback: string | null;
  /** One for each way in which it is scored; most scales have one for all their forms. */
  readonly scoring: readonly CodebookScoring[];
}

/** How a scale is scored on some forms. */
export interface CodebookScoring {
  readonly forms: readonly string[];
  /** Lowest and highest raw score, inclusive. */
  readonly range: readonly [number, number];
  /** Keys of the items that are counted; empty when the scale is made of scales or comes in ready. */
  readonly items: readonly string[];
  /** Items that are counted the other way round within their own range. */
  readonly reversed: readonly string[];
  /** Keys of the scales that are added up; empty for others. */
  readonly parts: readonly string[];
  /** How the score comes about, one sentence for each step. */
  readonly how: readonly Localised[];
  /** What happens when answers are missing. */
  readonly missing: Localised;
}

export interface CodebookNote {
  readonly key: string;
  readonly label: Label;
  readonly forms: readonly string[];
}

export interface CodebookSignal {
  readonly key: string;
  /** An `alarm` asks for action today; a `remark` says how a score should be read. */
  readonly kind: SignalDefinition['kind'];
  readonly label: Label;
  readonly when: CodebookCondition;
  readonly forms: readonly string[];
  readonly source: string;
}

export interface CodebookNormSet {
  readonly key: string;
  readonly version: number;
  readonly label: Localised;
  readonly population: string;
  readonly licence: string;
  readonly status: NormSet['status'];
  readonly synthetic: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly norms: readonly CodebookNorm[];
}

/** What a set knows of one scale for one group. */
export interface CodebookNorm {
  readonly scale: string;
  readonly group: NormGroup;
  readonly metric: 'raw' | 't';
  /** In the order: groups, correlation, reliability, smallest difference, spread, cut-offs, bands, tables. */
  readonly values: readonly CodebookValue[];
}

/** One number or range, with where it stands. */
export interface CodebookValue {
  /** Stable: `functional-mean`, `reliability-alpha`, `cut-off-<name>`, `band-<key>`, `t-table`, `after-mean`, `correlation`. */
  readonly kind: string;
  readonly label: Localised;
  /** Null where the value is a range or a table. */
  readonly value: number | null;
  /** For a band: lowest value inclusive, upper bound exclusive, null when there is none. */
  readonly range: { readonly from: number; readonly upTo: number | null } | null;
  /** How many people it rests on; null where the source does not say. */
  readonly n: number | null;
  readonly source: string | null;
}

export interface CodebookExample {
  readonly title: string;
  readonly form: string;
  /** By item; empty for an instrument that is known by its scores. */
  readonly answers: readonly { readonly item: string; readonly value: number }[];
  /** Scores that come in ready, by scale. */
  readonly given: readonly {
    readonly scale: string;
    readonly raw: number | null;
    readonly t: number | null;
  }[];
  /** Null: not scorable. */
  readonly scores: readonly { readonly scale: string; readonly score: number | null }[];
  /** Keys of the signals that follow; null where the example does not look at them. */
  readonly signals: readonly string[] | null;
}
