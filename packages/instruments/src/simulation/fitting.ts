import { askedItems } from '../scoring/asked-items.js';
import { checkAnswers } from '../scoring/check-answers.js';
import type { InstrumentDefinition } from '../sdk/index.js';

type Answers = Readonly<Record<string, number>>;

/**
 * The answers that a form takes of invented ones: without what it refuses, and without what it does not
 * ask after the others. Answers that it takes as they are stay as they are.
 */
export function fitting(definition: InstrumentDefinition, form: string, answers: Answers): Answers {
  const checked = checkAnswers(definition, form, { answers });
  if (checked.kind === 'valid') return onlyAsked(definition, form, checked.answers);
  const refused = new Set(checked.problems.map(({ path }) => path.at(-1)));
  const kept = Object.entries(answers).filter(([key]) => !refused.has(key));
  return kept.length < Object.keys(answers).length ? fitting(definition, form, Object.fromEntries(kept)) : {};
}

function onlyAsked(definition: InstrumentDefinition, form: string, answers: Answers): Answers {
  const asked = new Set(askedItems(definition, form, answers));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));
}

/** Whether a form takes these answers as they are. */
export function isTaken(definition: InstrumentDefinition, form: string, answers: Answers): boolean {
  return Object.keys(fitting(definition, form, answers)).length === Object.keys(answers).length;
}
