import type { Problem } from '../../error/problem.js';
import { ageInYears } from '../../time/age.js';
import type { PlainDate } from '../../time/plain-date.js';

/** Nobody is older; a year typed wrongly often is. */
const OLDEST_AGE_YEARS = 120;

/** What is wrong with a date of birth: in the future, or too long ago to be true. */
export function birthDateProblems(birthDate: PlainDate, today: PlainDate): readonly Problem[] {
  const age = ageInYears(birthDate, today);
  if (age === null) return [IN_THE_FUTURE];
  return age > OLDEST_AGE_YEARS ? [TOO_LONG_AGO] : [];
}

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
