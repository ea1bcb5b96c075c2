import type { Finding, Problem } from '../error/problem.js';
import { formatDate } from '../time/format-date.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { ClientLife } from './client-life.js';

/** What of a client came to an end; null: it did not. */
export type Ended = Pick<ClientLife, 'diedOn' | 'erasedOn'>;

/**
 * Nothing begins after the death of a client, and nothing is put down any more once its data are to be erased.
 * What was done before the death may still be entered afterwards, as an end is.
 *
 * @param begins - The field that holds the first day of what is entered, and that day.
 */
export function endedProblems(
  begins: { readonly field: string; readonly day: PlainDate },
  { diedOn, erasedOn }: Ended,
  today: PlainDate,
): readonly Problem[] {
  return [
    ...erasedProblems({ erasedOn }, today),
    ...(diedOn !== null && compareDates(begins.day, diedOn) > 0 ? [afterDeath(begins.field, diedOn)] : []),
  ];
}

/** Nothing is put down of a client whose data are, or were, erased. */
export function erasedProblems({ erasedOn }: Pick<Ended, 'erasedOn'>, today: PlainDate): readonly Problem[] {
  return erasedOn !== null && compareDates(erasedOn, today) <= 0 ? [ERASED] : [];
}

/** Worth knowing of a questionnaire that was filled in after the client died: others may well have done so. */
export function takenAfterDeathFindings(
  takenOn: PlainDate,
  { diedOn }: Pick<Ended, 'diedOn'>,
): readonly Finding[] {
  if (diedOn === null || compareDates(takenOn, diedOn) <= 0) return [];
  return [
    {
      path: ['takenOn'],
      code: 'taken-after-death',
      message: {
        nl: `De cliënt is overleden op ${formatDate(diedOn, 'nl')}. Deze dag ligt daarna.`,
        en: `The client died on ${formatDate(diedOn, 'en')}. This day is after it.`,
      },
      hint: {
        nl: 'Kijk of de dag klopt, en of het de goede cliënt is.',
        en: 'Look whether the day is right, and whether it is the right client.',
      },
    },
  ];
}

function afterDeath(field: string, diedOn: PlainDate): Problem {
  return {
    path: [field],
    code: 'after-death',
    message: {
      nl: `De cliënt is overleden op ${formatDate(diedOn, 'nl')}. Daarna kan er niets meer beginnen.`,
      en: `The client died on ${formatDate(diedOn, 'en')}. Nothing can begin after it.`,
    },
    hint: {
      nl: 'Kies een eerdere dag. Klopt de dag van overlijden niet? Verbeter die dan eerst bij de cliënt.',
      en: 'Choose an earlier day. Is the day of death wrong? Then first correct it with the client.',
    },
  };
}

const ERASED: Problem = {
  path: ['trajectoryId'],
  code: 'client-erased',
  message: {
    nl: 'De gegevens van deze cliënt worden gewist. Er komt niets meer bij.',
    en: 'The data of this client are erased. Nothing is added any more.',
  },
  hint: {
    nl: 'Was dat besluit fout? Haal dan eerst bij de cliënt de dag van wissen weg.',
    en: 'Was that decision wrong? Then first take the day of erasure out with the client.',
  },
};
