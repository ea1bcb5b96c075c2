import type { Finding, Problem } from '../../error/problem.js';
import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { EnteredPeriod } from '../rules/period-problems.js';

/** Where and when a decision or plan is entered. */
export interface AgreementContext {
  readonly trajectory: EnteredPeriod;
  readonly today: PlainDate;
}

/** What is wrong with the day on which something was decided or agreed: it is over, and within an ended file. */
export function madeOnProblems(
  field: string,
  day: PlainDate,
  { trajectory, today }: AgreementContext,
): readonly Problem[] {
  if (compareDates(day, today) > 0) return [inTheFuture(field)];
  const { end } = trajectory;
  return end !== null && compareDates(day, end) > 0 ? [afterTheEnd(field, end)] : [];
}

/** A day that must not lie before another one. */
export function notBeforeProblems(
  field: string,
  { day, first }: { readonly day: PlainDate | null; readonly first: PlainDate },
): readonly Problem[] {
  if (day === null || compareDates(day, first) >= 0) return [];
  return [
    {
      path: [field],
      code: 'last-day-before-first',
      message: { nl: 'De laatste dag ligt voor de eerste.', en: 'The last day is before the first.' },
      hint: {
        nl: `Kies ${formatDate(first, 'nl')} of later.`,
        en: `Choose ${formatDate(first, 'en')} or later.`,
      },
    },
  ];
}

/** Worth knowing: it was made before the trajectory began. */
export function beforeStartFindings(
  field: string,
  day: PlainDate,
  { trajectory }: AgreementContext,
): readonly Finding[] {
  if (compareDates(day, trajectory.start) >= 0) return [];
  return [
    {
      path: [field],
      code: 'made-before-trajectory',
      message: {
        nl: 'Deze dag ligt voor de start van het traject.',
        en: 'This day is before the trajectory.',
      },
      hint: {
        nl: 'Kijk of de dag klopt. Metingen bij de start gaan van deze dag uit.',
        en: 'Check whether the day is right. Measurements at the start go by this day.',
      },
    },
  ];
}

function inTheFuture(field: string): Problem {
  return {
    path: [field],
    code: 'made-in-the-future',
    message: { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' },
    hint: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
  };
}

function afterTheEnd(field: string, end: PlainDate): Problem {
  return {
    path: [field],
    code: 'made-after-trajectory',
    message: { nl: 'Deze dag ligt na het einde van het traject.', en: 'This day is after the trajectory.' },
    hint: {
      nl: `Kies ${formatDate(end, 'nl')} of eerder.`,
      en: `Choose ${formatDate(end, 'en')} or earlier.`,
    },
  };
}
