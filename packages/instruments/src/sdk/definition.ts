import type { Direction } from '@trefzeker/shared';
import type { AskedIf, Condition } from './condition.js';
import type { Label } from './label.js';
import type { FormRule, OrdinalRule, ScoreRule } from './score-rule.js';

/** One question. Zero is an answer, empty is not. */
export interface ItemDefinition<
  Form extends string = string,
  Item extends string = string,
  Responses extends string = string,
> {
  readonly label: Label;
  /** Lowest and highest whole-number answer, inclusive. */
  readonly range: readonly [number, number];
  /** Wording of the answers, by value, where it may be shipped. Not together with `responses`. */
  readonly options?: Readonly<Record<string, Label>>;
  /** Key of a response set of the instrument: answers that many items share. */
  readonly responses?: Responses;
  /** Informant forms that have the item; absent = all of them. */
  readonly forms?: readonly Form[];
  /** Asked only if this holds; absent = always. An answer that was not asked for counts in no form's completeness. */
  readonly askedIf?: AskedIf<Item>;
}

/** Questions that belong together, under one heading. An item stands in at most one group. */
export interface ItemGroup<Item extends string = string> {
  readonly label: Label;
  /** What to say before the questions. */
  readonly about?: Label;
  readonly items: readonly Item[];
  readonly askedIf?: AskedIf<Item>;
}

/** A text that people write beside the answers: kept with the measurement, never scored, never in a figure. */
export interface NoteDefinition<Form extends string = string> {
  readonly label: Label;
  readonly forms?: readonly Form[];
}

/**
 * What must be seen when a measurement is recorded. An `alarm` asks for action today (an answer about
 * self-harm); a `remark` says how a score should be read.
 */
export interface SignalDefinition<
  Item extends string = string,
  Scale extends string = string,
  Form extends string = string,
> {
  readonly kind: 'alarm' | 'remark';
  /** What is the matter and what to do, in plain words; no wording of a protected item. */
  readonly label: Label;
  readonly when: Condition<Item, Scale>;
  readonly forms?: readonly Form[];
  /** Who says so. */
  readonly source: string;
}

/** What a scale may be used for. `context` is shown beside the figures and never counted. */
export type Purpose = 'severity' | 'change' | 'context';

export interface ScaleParts<Scale extends string = string, Form extends string = string> {
  readonly label: Label;
  /** Lowest and highest raw score. */
  readonly range: readonly [number, number];
  readonly direction: Direction;
  /** `severity`: how bad is it; `change`: may be compared between two moments. */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** Informant forms that have the scale; absent = all of them. */
  readonly forms?: readonly Form[];
  /** How many decimals a score is shown with; absent = as it is. The score itself is never rounded for it. */
  readonly decimals?: 0 | 1 | 2 | 3;
  /** What is judged (`psychosocial-problems`): scales of two instruments are pooled only within one domain. */
  readonly domain?: string;
  /** Shown in its place, under its own name, when this scale has no score. The two are never joined. */
  readonly fallback?: Scale;
}

interface Levelled<Rule extends ScoreRule, Form extends string> {
  readonly score: Rule;
  readonly scoreByForm?: Readonly<Partial<Record<Form, FormRule<Rule>>>>;
}

/** A scale. Of an ordinal scale no mean exists, so none can be written. */
export type ScaleDefinition<
  Item extends string = string,
  Scale extends string = string,
  Form extends string = string,
> = ScaleParts<Scale, Form> &
  (
    | ({ readonly level: 'interval' } & Levelled<ScoreRule<Item, Scale>, Form>)
    | ({ readonly level: 'ordinal' } & Levelled<OrdinalRule<Item, Scale>, Form>)
  );

/** A scale as it was read, before somebody looked whether its rule suits its level. */
export type UncheckedScale = ScaleParts &
  Levelled<ScoreRule, string> & { readonly level: ScaleDefinition['level'] };

export interface InstrumentSource {
  readonly citation: string;
  /** Further publications that the definition rests on. */
  readonly references?: readonly string[];
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
  /** Keys of the signals that it gives; absent = not looked at. */
  readonly signals?: readonly string[];
}

/**
 * The contract of an instrument: data, so that JSON and TypeScript say the same.
 * Keys of items, scales, forms and response sets are inferred once, where they are defined, and
 * checked wherever they are used.
 */
export interface InstrumentDefinition<
  Item extends string = string,
  Scale extends string = string,
  Form extends string = string,
  Responses extends string = string,
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
  /** Answers that many items share, by value. */
  readonly responseSets?: Readonly<Record<Responses, Readonly<Record<string, Label>>>>;
  readonly items: Readonly<Record<Item, ItemDefinition<NoInfer<Form>, NoInfer<Item>, NoInfer<Responses>>>>;
  /** In the order of the form; items without a group come first. */
  readonly groups?: Readonly<Record<string, ItemGroup<NoInfer<Item>>>>;
  readonly notes?: Readonly<Record<string, NoteDefinition<NoInfer<Form>>>>;
  readonly scales: Readonly<Record<Scale, ScaleDefinition<NoInfer<Item>, NoInfer<Scale>, NoInfer<Form>>>>;
  readonly signals?: Readonly<Record<string, SignalDefinition<NoInfer<Item>, NoInfer<Scale>, NoInfer<Form>>>>;
  /** Scales that judge the whole, for indicators such as 'problems reduced'. */
  readonly outcomeScales: readonly NoInfer<Scale>[];
  readonly examples: readonly WorkedExample<NoInfer<Item>, NoInfer<Scale>, NoInfer<Form>>[];
}

/** An instrument of which the shape fits; whether its parts fit each other is not known yet. */
export type UncheckedInstrument = Omit<InstrumentDefinition, 'scales'> & {
  readonly scales: Readonly<Record<string, UncheckedScale>>;
};
