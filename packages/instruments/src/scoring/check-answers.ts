import type { Problem } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { itemsOnForm } from './items-on-form.js';

/** Answers that fit the form, or all that is wrong with them. */
export type AnswerCheck =
  | { readonly kind: 'valid'; readonly answers: Readonly<Record<string, number>> }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

/**
 * Checks the answers of one form: unknown items, items of another form, values that are no whole
 * number or out of range. `null`, `undefined` and an empty text count as not answered; zero is an
 * answer. All problems come together; no answer is repeated in a message.
 *
 * @param path - Where the answers stand in the input, for the problems.
 */
export function checkAnswers(
  definition: InstrumentDefinition,
  form: string,
  input: {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly path?: readonly (string | number)[];
  },
): AnswerCheck {
  const path = input.path ?? ['answers'];
  const known = new Set(itemsOnForm(definition, form));
  const problems: Problem[] = [];
  const answers: [string, number][] = [];
  for (const [key, value] of Object.entries(input.answers)) {
    if (isEmpty(value)) {
      if (!known.has(key)) problems.push(unknownItem(definition, [...path, key], { key, form }));
    } else if (!known.has(key)) {
      problems.push(unknownItem(definition, [...path, key], { key, form }));
    } else {
      const problem = valueProblem(definition, [...path, key], { key, value });
      if (problem === null) answers.push([key, value as number]);
      else problems.push(problem);
    }
  }
  if (problems.length > 0) return { kind: 'answers-invalid', problems };
  return { kind: 'valid', answers: Object.fromEntries(answers) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

type Path = readonly (string | number)[];

function unknownItem(
  definition: InstrumentDefinition,
  path: Path,
  { key, form }: { readonly key: string; readonly form: string },
): Problem {
  const allowed = itemsOnForm(definition, form).join(', ');
  const isOfOtherForm = Object.hasOwn(definition.items, key);
  return {
    path,
    code: isOfOtherForm ? 'item-of-another-form' : 'item-unknown',
    message: isOfOtherForm
      ? {
          nl: `Vraag ${key} staat niet op het formulier "${form}".`,
          en: `Item ${key} is not on the form "${form}".`,
        }
      : {
          nl: `${definition.label.nl} heeft geen vraag "${key}".`,
          en: `${definition.label.en} has no item "${key}".`,
        },
    hint:
      allowed === ''
        ? {
            nl: 'Dit formulier heeft geen vragen. Voer de schaalscores in.',
            en: 'This form has no items. Enter the scale scores.',
          }
        : { nl: `Dit formulier heeft de vragen ${allowed}.`, en: `This form has the items ${allowed}.` },
  };
}

function valueProblem(
  definition: InstrumentDefinition,
  path: Path,
  { key, value }: { readonly key: string; readonly value: unknown },
): Problem | null {
  const [lowest, highest] = definition.items[key]?.range ?? [0, 0];
  const hint = {
    nl: `Kies een heel getal van ${lowest} tot en met ${highest}, of laat het antwoord leeg.`,
    en: `Choose a whole number from ${lowest} to ${highest}, or leave the answer empty.`,
  };
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const message = {
      nl: `Het antwoord op vraag ${key} is geen heel getal.`,
      en: `The answer to item ${key} is not a whole number.`,
    };
    return { path, code: 'value-not-whole', message, hint };
  }
  if (value >= lowest && value <= highest) return null;
  const message = {
    nl: `Het antwoord op vraag ${key} bestaat niet.`,
    en: `The answer to item ${key} does not exist.`,
  };
  return { path, code: 'value-out-of-range', message, hint };
}
