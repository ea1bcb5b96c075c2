import type { Finding, Localised, Problem } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { askedItems } from './asked-items.js';
import { formWords } from './form-words.js';
import { itemsOnForm } from './items-on-form.js';

/** Answers that fit the form, or all that is wrong with them. */
export type AnswerCheck =
  | {
      readonly kind: 'valid';
      readonly answers: Readonly<Record<string, number>>;
      /** Answers to questions that were not asked. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

/**
 * Checks the answers of one form: unknown items, items of another form, values that are no whole
 * number or out of range. `null`, `undefined` and an empty text count as not answered; zero is an
 * answer. All problems come together; no answer is repeated in a message, and no key that the instrument
 * does not know either: somebody may have typed a name there. Such a problem points at the place of the
 * key among the keys of `answers` (a number, from 0) in place of the key.
 *
 * @param path - Where the answers stand in the input, for the problems.
 */
export function checkAnswers(
  definition: InstrumentDefinition,
  form: string,
  input: { readonly answers: Readonly<Record<string, unknown>>; readonly path?: Path },
): AnswerCheck {
  const known = new Set(itemsOnForm(definition, form));
  const problems: Problem[] = [];
  const answers: [string, number][] = [];
  for (const [index, [key, value]] of Object.entries(input.answers).entries()) {
    const within = input.path ?? ['answers'];
    const path = [...within, key];
    if (!Object.hasOwn(definition.items, key))
      problems.push(unknownItem(definition, [...within, index], form));
    else if (!known.has(key)) problems.push(itemOfAnotherForm(definition, path, { key, form }));
    else if (isEmpty(value)) continue;
    else if (exists(definition, key, value)) answers.push([key, value]);
    else problems.push(valueProblem(definition, path, { key, value }));
  }
  if (problems.length > 0) return { kind: 'answers-invalid', problems };
  const valid = Object.fromEntries(answers);
  const asked = new Set(askedItems(definition, form, valid));
  const findings = answers.flatMap(([key]) => (asked.has(key) ? [] : [notAsked(['answers', key], key)]));
  return { kind: 'valid', answers: valid, findings };
}

type Path = readonly (string | number)[];

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** Whether a value is one of the item's answers. */
function exists(definition: InstrumentDefinition, key: string, value: unknown): value is number {
  const [lowest, highest] = definition.items[key]?.range ?? [0, -1];
  return typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest;
}

/** Kept as it is, and left out of every score. */
function notAsked(path: Path, key: string): Finding {
  return {
    path,
    code: 'answer-not-asked',
    message: {
      nl: `Vraag ${key} hoefde niet te worden beantwoord.`,
      en: `Item ${key} did not have to be answered.`,
    },
    hint: {
      nl: 'Het antwoord is bewaard en telt niet mee. Controleer de vraag die ervoor staat.',
      en: 'The answer is kept and does not count. Check the question that comes before it.',
    },
  };
}

function unknownItem(definition: InstrumentDefinition, path: Path, form: string): Problem {
  const { nl, en } = definition.label;
  const message = { nl: `${nl} heeft deze vraag niet.`, en: `${en} has no such item.` };
  return { path, code: 'item-unknown', message, hint: allowedItems(definition, form) };
}

function itemOfAnotherForm(
  definition: InstrumentDefinition,
  path: Path,
  { key, form }: { readonly key: string; readonly form: string },
): Problem {
  const { nl, en } = formWords(form);
  const message = {
    nl: `Vraag ${key} staat niet op het formulier ${nl}.`,
    en: `Item ${key} is not on the form ${en}.`,
  };
  return { path, code: 'item-of-another-form', message, hint: allowedItems(definition, form) };
}

function allowedItems(definition: InstrumentDefinition, form: string): Localised {
  const allowed = itemsOnForm(definition, form).join(', ');
  return allowed === ''
    ? {
        nl: 'Dit formulier heeft geen vragen. Voer de schaalscores in.',
        en: 'This form has no items. Enter the scale scores.',
      }
    : { nl: `Dit formulier heeft de vragen ${allowed}.`, en: `This form has the items ${allowed}.` };
}

function valueProblem(
  definition: InstrumentDefinition,
  path: Path,
  { key, value }: { readonly key: string; readonly value: unknown },
): Problem {
  const [lowest, highest] = definition.items[key]?.range ?? [0, 0];
  const hint = {
    nl: `Kies een heel getal van ${lowest} tot en met ${highest}, of laat het antwoord leeg.`,
    en: `Choose a whole number from ${lowest} to ${highest}, or leave the answer empty.`,
  };
  if (Number.isInteger(value)) {
    const message = {
      nl: `Het antwoord op vraag ${key} bestaat niet.`,
      en: `The answer to item ${key} does not exist.`,
    };
    return { path, code: 'value-out-of-range', message, hint };
  }
  const message = {
    nl: `Het antwoord op vraag ${key} is geen heel getal.`,
    en: `The answer to item ${key} is not a whole number.`,
  };
  return { path, code: 'value-not-whole', message, hint };
}
