import type { Sex } from '@trefzeker/shared';
import type { AnswerCheck } from '../scoring/check-answers.js';
import type { ChangeRule } from '../scoring/change-rule.js';
import type { ClassifiedChange } from '../scoring/classify-change.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';
import type { ConformanceFinding } from './finding.js';

/** Whole-number answers by item key. A key that is not there is a missing answer; zero is an answer. */
export type Answers = Readonly<Record<string, number>>;

/** What a scorer may know of the person besides the answers. No clock and no chance reach it. */
export interface ScorerContext {
  /** Form of the informant: `parent`, `self`. */
  readonly form: string;
  /** Whole years on the day it was taken; null when not known. */
  readonly ageYears: number | null;
  readonly sex: Sex;
  /** ISO date; null when not known. */
  readonly takenOn: string | null;
}

/**
 * A pure scorer (level 1): answers in, a `ScaleResult` for each scale of the form out. Its result is
 * `unknown` here, because whether it keeps to that is what is checked.
 */
export type Scorer = (answers: Answers, context: ScorerContext) => unknown;

/** The work that the platform does around a definition; another one can be put in its place to be tested. */
export interface Platform {
  readonly accept: (
    definition: InstrumentDefinition,
    form: string,
    answers: Readonly<Record<string, unknown>>,
  ) => AnswerCheck;
  readonly judge: (before: number, after: number, rule: ChangeRule) => ClassifiedChange;
}

/** What is checked: an instrument with all that comes with it. */
export interface Subject {
  readonly definition: InstrumentDefinition;
  readonly norms: readonly NormSet[];
  /** Scores the answers in place of the rules in the definition. */
  readonly scorer?: Scorer;
  /**
   * Items of which a higher answer may turn the score of a scale either way, by scale: a filter
   * question. Rules declare this themselves (`gate`, `recode`); a scorer must say it here.
   */
  readonly notMonotone?: Readonly<Record<string, readonly string[]>>;
  /** JSON texts of definition and norms, as they were before they were parsed. */
  readonly texts?: readonly { readonly name: string; readonly text: string }[];
  readonly platform?: Partial<Platform>;
}

/** One promise of the contract; without an error it is kept. */
export type ConformanceCheck = (subject: Subject) => readonly ConformanceFinding[];
