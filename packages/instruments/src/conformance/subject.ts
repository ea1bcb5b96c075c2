import type { AnswerCheck } from '../scoring/check-answers.js';
import type { ChangeRule } from '../scoring/change-rule.js';
import type { ClassifiedChange } from '../scoring/classify-change.js';
import type { Answers, InstrumentDefinition, NormSet, ScorerContext } from '../sdk/index.js';
import type { ConformanceFinding } from './finding.js';

/**
 * What scores a form: answers in, a `ScaleResult` for each scale of the form out. Its result is `unknown`
 * here, because whether it keeps to that is what is checked.
 */
export type UncheckedScorer = (answers: Answers, context: ScorerContext) => unknown;

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
  readonly scorer?: UncheckedScorer;
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
