import { askedItems } from '../scoring/asked-items.js';
import type { Answers, InstrumentDefinition, ScorerContext } from '../sdk/index.js';

/** What a scorer may know of the person who was measured. */
export type ScoredPerson = Omit<ScorerContext, 'instrument' | 'edition'>;

/**
 * The input of a scorer: answers to what was asked, always in the order of the form, so that nothing
 * depends on the order in which somebody filled it in.
 */
export function boxInput(
  definition: InstrumentDefinition,
  answers: Answers,
  { form, ageYears, sex, takenOn }: ScoredPerson,
): { readonly answers: Answers; readonly context: ScorerContext } {
  const given = askedItems(definition, form, answers).flatMap((item) => {
    const answer = answers[item];
    return answer === undefined ? [] : [[item, answer] as const];
  });
  const { key: instrument, edition } = definition;
  return {
    answers: Object.fromEntries(given),
    context: { instrument, edition, form, ageYears, sex, takenOn },
  };
}
