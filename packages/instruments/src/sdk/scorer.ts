import type { NotScorable, ScaleResult, Scored, Sex } from '@trefzeker/shared';

/** Whole-number answers by item key. A key that is not there is a missing answer; zero is an answer. */
export type Answers = Readonly<Record<string, number>>;

/** What a scorer may know besides the answers. No clock and no chance reach it. */
export interface ScorerContext {
  /** Key of the instrument, where a package has several. */
  readonly instrument: string;
  readonly edition: number;
  /** Form of the informant: `parent`, `self`. */
  readonly form: string;
  /** Whole years on the day it was taken; null when not known. */
  readonly ageYears: number | null;
  readonly sex: Sex;
  /** ISO date; null when not known. */
  readonly takenOn: string | null;
}

/** A score, or the reason that there is none, for each scale that the scorer computes. */
export type ScorerResults = Readonly<Record<string, ScaleResult>>;

/**
 * Code of a plug-in (level 1) that computes the scales with the rule `scorer`. The same answers and
 * context give the same results, whatever the day and the machine: it runs in a box without clock,
 * chance, files or network.
 *
 * @example export const score: Scorer = (answers) => ({ strain: scored(3, { answered: 10 }) });
 */
export type Scorer = (answers: Answers, context: ScorerContext) => ScorerResults;

/**
 * A score, for a scorer.
 *
 * @param raw - Finite, within the range of the scale.
 */
export function scored(
  raw: number,
  { answered, prorated = false }: { readonly answered: number; readonly prorated?: boolean },
): Scored {
  return { kind: 'scored', raw, answered, prorated };
}

/**
 * No score, for a scorer.
 *
 * @param reason - Kebab-case: `too-few-answers`.
 * @param missing - Keys of the items that were needed.
 */
export function notScorable(reason: string, missing: readonly string[]): NotScorable {
  return { kind: 'not-scorable', reason, missing };
}
