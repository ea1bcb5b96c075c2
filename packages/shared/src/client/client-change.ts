import type { Problem } from '../error/problem.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import { clientProblems } from '../trajectory/rules/client-problems.js';
import type { ClientDraft } from '../trajectory/rules/client-problems.js';
import { municipalityProblems } from '../trajectory/rules/client-problems.js';
import { textProblems } from '../trajectory/rules/text-problems.js';
import type { KnownBirth } from '../time/age.js';
import type { Sex } from '../trajectory/trajectory-record.js';
import type { ClientLife } from './client-life.js';

/** All of a client that one change can touch. */
export interface ClientFacts extends ClientDraft, KnownBirth, Omit<ClientLife, 'respondents'> {
  readonly sex: Sex;
}

/** What to change; what is absent stays as it is. Where somebody lives is told by `residences` alone. */
export type ClientChange = Partial<Omit<ClientFacts, 'municipality'>>;

/** Everything that is wrong with a client after a change. Only what was changed is looked at. */
export function clientChangeProblems(
  change: ClientChange,
  after: ClientFacts,
  today: PlainDate,
): readonly Problem[] {
  const touched = (problem: Problem) => Object.hasOwn(change, String(problem.path[0]));
  return [
    ...clientProblems(after, today).filter(touched),
    ...textProblems({ field: 'familyKey', text: change.familyKey ?? '', longest: LONGEST_KEY }),
    ...(change.told ? toldProblems(change.told, today) : []),
    ...dayProblems('diedOn', change.diedOn, { first: after.birthDate, last: today }),
    ...dayProblems('erasedOn', change.erasedOn, { first: null, last: today.add({ years: 1 }) }),
    ...(change.residences ?? []).flatMap((residence, index) => [
      ...at(['residences', index], municipalityProblems(residence.municipality ?? '')),
      ...inOrder('residences', change.residences ?? [], index),
      ...(residence.from === null
        ? []
        : at(['residences', index], dayProblems('from', residence.from, { first: null, last: today }))),
    ]),
    ...(change.careAims ?? []).flatMap((_, index) => inOrder('careAims', change.careAims ?? [], index)),
  ];
}

const LONGEST_KEY = 64;
const LONGEST_NAME = 200;

function toldProblems({ on, by }: NonNullable<ClientLife['told']>, today: PlainDate): readonly Problem[] {
  const who = textProblems({ field: 'by', text: by === '' ? ' ' : by, longest: LONGEST_NAME });
  return at(['told'], [...dayProblems('on', on, { first: null, last: today }), ...who]);
}

function at(path: Problem['path'], problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

/** Each entry of a list starts later than the one before; only the first has no first day. */
function inOrder(
  list: 'residences' | 'careAims',
  entries: readonly { readonly from: PlainDate | null }[],
  index: number,
): readonly Problem[] {
  const from = entries[index]?.from ?? null;
  const before = entries[index - 1];
  const mayBeEmpty = list === 'residences' && index === 0;
  if (from === null) return mayBeEmpty ? [] : [notInOrder([list, index, 'from'])];
  if (mayBeEmpty) return [FIRST_WITHOUT_DAY];
  if (before === undefined || before.from === null) return [];
  return compareDates(from, before.from) > 0 ? [] : [notInOrder([list, index, 'from'])];
}

function dayProblems(
  field: string,
  day: PlainDate | null | undefined,
  { first, last }: { readonly first: PlainDate | null; readonly last: PlainDate },
): readonly Problem[] {
  if (day === null || day === undefined) return [];
  if (compareDates(day, last) > 0) return [tooLate(field)];
  return first !== null && compareDates(day, first) < 0 ? [beforeBirth(field)] : [];
}

function tooLate(field: string): Problem {
  return {
    path: [field],
    code: 'day-too-late',
    message: { nl: 'Deze dag ligt te ver vooruit.', en: 'This day is too far ahead.' },
    hint:
      field === 'erasedOn'
        ? { nl: 'Kies een dag binnen een jaar.', en: 'Choose a day within a year.' }
        : { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
  };
}

function beforeBirth(field: string): Problem {
  return {
    path: [field],
    code: 'day-before-birth',
    message: { nl: 'Deze dag ligt voor de geboorte.', en: 'This day is before the birth.' },
    hint: {
      nl: 'Kies een latere dag, of verbeter de geboortedatum.',
      en: 'Choose a later day, or correct the date of birth.',
    },
  };
}

function notInOrder(path: Problem['path']): Problem {
  return {
    path,
    code: 'days-not-in-order',
    message: {
      nl: 'De dagen staan niet op volgorde, of er ontbreekt een dag.',
      en: 'The days are not in order, or a day is missing.',
    },
    hint: {
      nl: 'Geef elke regel een eerste dag die later is dan die van de regel ervoor.',
      en: 'Give each line a first day that is later than that of the line before.',
    },
  };
}

const FIRST_WITHOUT_DAY: Problem = {
  path: ['residences', 0, 'from'],
  code: 'first-without-day',
  message: {
    nl: 'De eerste gemeente geldt vanaf het begin en heeft geen eerste dag.',
    en: 'The first municipality holds from the beginning and has no first day.',
  },
  hint: { nl: 'Laat de dag van de eerste regel leeg.', en: 'Leave the day of the first line empty.' },
};

/** The names of the facts that differ, in the order of the change. */
export function changedFields(before: object, after: object): readonly string[] {
  const text = (value: unknown) => JSON.stringify(value ?? null);
  const from = before as Readonly<Record<string, unknown>>;
  return Object.entries(after).flatMap(([name, value]) => (text(from[name]) === text(value) ? [] : [name]));
}

/** Does a change take something away that was filled in? Then it needs a reason. */
export function needsReason(before: object, after: object): boolean {
  const from = before as Readonly<Record<string, unknown>>;
  return changedFields(before, after).some((name) => !isEmpty(from[name]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
