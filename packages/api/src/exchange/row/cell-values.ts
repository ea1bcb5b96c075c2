import type { Localised, Problem } from '@trefzeker/shared';
import { municipalityProblems, parseTypedDate, referenceProblems, tidyText } from '@trefzeker/shared';

/** What is wrong with one cell. Never with the value itself: it may say something about a client. */
export interface CellProblem {
  readonly code: string;
  readonly message: Localised;
  readonly hint: Localised;
}

export type Parsed<Value> =
  { readonly kind: 'value'; readonly value: Value } | ({ readonly kind: 'wrong' } & CellProblem);

/** Reads the text of a cell that is not empty. */
export type CellParser<Value> = (text: string) => Parsed<Value>;

function value<Value>(found: Value): Parsed<Value> {
  return { kind: 'value', value: found };
}

function wrong(code: string, message: Localised, hint: Localised): Parsed<never> {
  return { kind: 'wrong', code, message, hint };
}

const LONGEST_TEXT = 200;

export const asText: CellParser<string> = (text) =>
  text.length <= LONGEST_TEXT
    ? value(text)
    : wrong(
        'text-too-long',
        { nl: 'De tekst is te lang.', en: 'The text is too long.' },
        { nl: `Ten hoogste ${LONGEST_TEXT} tekens.`, en: `At most ${LONGEST_TEXT} characters.` },
      );

/** A text that a rule of the core judges, made tidy as everything that is stored. */
function asRuled(problemsOf: (text: string) => readonly Problem[]): CellParser<string> {
  return (text) => {
    const [problem] = problemsOf(text);
    if (problem === undefined) return value(tidyText(text));
    const { code, message, hint } = problem;
    return wrong(code, message, hint);
  };
}

/** The organisation's own number for a client. */
export const asReference = asRuled(referenceProblems);

/** `GM0363`. */
export const asMunicipality = asRuled(municipalityProblems);

/** As people type it, the day before the month: `2026-03-01`, `1-3-2026`, `1 maart 2026`. */
export const asDate: CellParser<string> = (text) => {
  const date = parseTypedDate(text);
  if (date !== null) return value(date.toString());
  return wrong(
    'not-a-date',
    { nl: 'Dit is geen datum die bestaat.', en: 'This is not a date that exists.' },
    { nl: 'Schrijf een datum als 2026-03-01 of 1-3-2026.', en: 'Write a date as 2026-03-01 or 1-3-2026.' },
  );
};

/**
 * A number with a point or a comma. Three digits behind a comma are refused: `1,250` may be a thousand.
 *
 * @example asNumber('12,5') // { kind: 'value', value: 12.5 }
 */
export const asNumber: CellParser<number> = (text) => {
  const isNumber = /^-?\d{1,9}([.,]\d{1,6})?$/.test(text) && !/,\d{3}$/.test(text);
  if (isNumber) return value(Number(text.replace(',', '.')));
  return wrong(
    'not-a-number',
    {
      nl: 'Dit is geen getal dat wij zeker kunnen lezen.',
      en: 'This is not a number that we can read for sure.',
    },
    { nl: 'Schrijf een getal als 12 of 12,5.', en: 'Write a number as 12 or 12.5.' },
  );
};

const OLDEST = 120;

export const asAgeYears: CellParser<number> = (text) => {
  const isAge = /^\d{1,3}$/.test(text) && Number(text) <= OLDEST;
  if (isAge) return value(Number(text));
  return wrong(
    'not-an-age',
    { nl: 'Dit is geen leeftijd in hele jaren.', en: 'This is not an age in whole years.' },
    { nl: `Een heel getal van 0 tot en met ${OLDEST}.`, en: `A whole number from 0 to ${OLDEST}.` },
  );
};

/** One code of a closed list. */
export function asCodeOf<Code extends string>(codes: readonly Code[]): CellParser<Code> {
  return (text) => {
    const code = codes.find((each) => each === text);
    return code === undefined ? notInList(codes) : value(code);
  };
}

const MOST_NAMED = 30;

/** Not one of these: also for words that a mapping translates. */
export function notInList(allowed: readonly string[]): Parsed<never> {
  const named = allowed
    .slice(0, MOST_NAMED)
    .map((each) => (each === '' ? '""' : each))
    .join(', ');
  return wrong(
    'not-in-list',
    { nl: 'Deze waarde staat niet in de lijst.', en: 'This value is not in the list.' },
    { nl: `Kies uit: ${named}.`, en: `Choose from: ${named}.` },
  );
}

export const CELL_EMPTY: CellProblem = {
  code: 'cell-empty',
  message: { nl: 'Deze cel mag niet leeg zijn.', en: 'This cell may not be empty.' },
  hint: { nl: 'Vul de waarde in.', en: 'Fill in the value.' },
};
