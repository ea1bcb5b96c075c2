import { compileScorer } from '../scoring/compile-scorer.js';
import { scalesOnForm } from '../scoring/scale-on-form.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import type { BrokenResult, Results } from './read-results.js';
import { readResults } from './read-results.js';
import type { Answers, ScorerContext } from '../sdk/index.js';
import type { UncheckedScorer, Subject } from './subject.js';

/** One call of a scorer. */
export type Attempt =
  | { readonly kind: 'results'; readonly results: Results; readonly raw: unknown }
  | { readonly kind: 'broken'; readonly problems: readonly BrokenResult[] };

/** The scorer of one form: the subject's own, else the rules of its definition, compiled once. */
export function scorerOf({ definition, scorer }: Subject, form: string): UncheckedScorer {
  if (scorer !== undefined) return scorer;
  const compiled = compileScorer(definition, form);
  return (answers) => scoreAnswers(compiled, answers);
}

/** Tries a scorer on answers; whatever comes out is looked at, and nothing is thrown. */
export function attemptOf(subject: Subject, form: string): (answers: Answers) => Attempt {
  const score = scorerOf(subject, form);
  const scales = scalesOnForm(subject.definition, form);
  const context = contextOf(subject, form);
  return (answers) => {
    try {
      const raw = score({ ...answers }, context);
      const read = readResults(raw, scales);
      return read.kind === 'results' ? { ...read, raw } : read;
    } catch {
      return {
        kind: 'broken',
        problems: [
          {
            scale: '',
            what: 'throws instead of giving a reason',
            whatNl: 'stopt met een fout in plaats van een reden te geven',
          },
        ],
      };
    }
  };
}

/**
 * Results of a scorer that is known to give them: for checks that come after `results`. Empty where it
 * does not.
 */
export function resultsOf(subject: Subject, form: string): (answers: Answers) => Results {
  if (subject.scorer === undefined) {
    const compiled = compileScorer(subject.definition, form);
    return (answers) => scoreAnswers(compiled, answers);
  }
  const attempt = attemptOf(subject, form);
  return (answers) => {
    const tried = attempt(answers);
    return tried.kind === 'results' ? tried.results : {};
  };
}

/** A person for whom the form was made. */
export function contextOf({ definition }: Subject, form: string): ScorerContext {
  const byForm: Readonly<Record<string, readonly [number, number] | undefined>> =
    definition.ageRangeByForm ?? {};
  const [youngest] = byForm[form] ?? definition.ageRange;
  const { key: instrument, edition } = definition;
  return Object.freeze({ instrument, edition, form, ageYears: youngest, sex: 'UNKNOWN', takenOn: null });
}
