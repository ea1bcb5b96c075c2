import type { Problem } from '../../error/problem.js';
import { ageInYears } from '../../time/age.js';
import type { PlainDate } from '../../time/plain-date.js';
import { textProblems, tidyText } from './text-problems.js';

/** Nobody is older; a year typed wrongly often is. */
const OLDEST_AGE_YEARS = 120;

/** Ours: longer than the numbers of the systems that we know, and short enough for a column on paper. */
const LONGEST_REFERENCE = 64;

/** Ours: for one given or family name, with room for the longest that are registered. */
const LONGEST_NAME = 200;

/** A client as entered, before anything was made tidy. */
export interface ClientDraft {
  readonly reference: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** Null when unknown. */
  readonly birthDate: PlainDate | null;
  readonly municipality: string | null;
}

/** Everything that is wrong with a client by itself; whether the reference is free is for the store to say. */
export function clientProblems(draft: ClientDraft, today: PlainDate): readonly Problem[] {
  const { reference, givenName, familyName, birthDate, municipality } = draft;
  return [
    ...referenceProblems(reference),
    ...textProblems({ field: 'givenName', text: givenName ?? '', longest: LONGEST_NAME }),
    ...textProblems({ field: 'familyName', text: familyName ?? '', longest: LONGEST_NAME }),
    ...(birthDate === null ? [] : birthDateProblems(birthDate, today)),
    ...municipalityProblems(municipality ?? ''),
  ];
}

/** What is wrong with an organisation's own number for a client. It is needed, so spaces alone are empty too. */
export function referenceProblems(reference: string): readonly Problem[] {
  const problems = textProblems({ field: 'reference', text: reference, longest: LONGEST_REFERENCE });
  const isEmpty = reference === '' || problems.some(({ code }) => code === 'text-blank');
  return isEmpty ? [REFERENCE_EMPTY] : problems;
}

/** What is wrong with a date of birth: in the future, or too long ago to be true. */
export function birthDateProblems(birthDate: PlainDate, today: PlainDate): readonly Problem[] {
  const age = ageInYears(birthDate, today);
  if (age === null) return [IN_THE_FUTURE];
  return age > OLDEST_AGE_YEARS ? [TOO_LONG_AGO] : [];
}

/**
 * What is wrong with a municipality: it is entered as its CBS code, and empty when it is not known. The form
 * is checked, not the list: that changes every first of January.
 *
 * @see CBS, gebieden in Nederland: `GM` and four digits, as GM0363
 */
export function municipalityProblems(municipality: string): readonly Problem[] {
  return municipality === '' || MUNICIPALITY_CODE.test(tidyText(municipality)) ? [] : [NO_MUNICIPALITY_CODE];
}

const MUNICIPALITY_CODE = /^GM\d{4}$/;

const REFERENCE_EMPTY: Problem = {
  path: ['reference'],
  code: 'reference-empty',
  message: { nl: 'Het cliëntnummer is leeg.', en: 'The reference is empty.' },
  hint: {
    nl: 'Vul het nummer in dat uw organisatie gebruikt.',
    en: 'Enter the number that your organisation uses.',
  },
};

const IN_THE_FUTURE: Problem = {
  path: ['birthDate'],
  code: 'birth-date-in-the-future',
  message: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth is in the future.' },
  hint: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
};

const TOO_LONG_AGO: Problem = {
  path: ['birthDate'],
  code: 'birth-date-too-long-ago',
  message: { nl: 'De geboortedatum is te lang geleden.', en: 'The date of birth is too long ago.' },
  hint: { nl: 'Kijk of het jaar klopt.', en: 'Check the year.' },
};

const NO_MUNICIPALITY_CODE: Problem = {
  path: ['municipality'],
  code: 'municipality-not-a-code',
  message: {
    nl: 'Dit is geen gemeentecode van het CBS.',
    en: 'This is not a municipality code of Statistics Netherlands (CBS).',
  },
  hint: {
    nl: 'Schrijf GM en vier cijfers, zoals GM0363 voor Amsterdam. Weet u de code niet? Laat het leeg.',
    en: 'Write GM and four digits, such as GM0363 for Amsterdam. Leave it empty when you do not know the code.',
  },
};
