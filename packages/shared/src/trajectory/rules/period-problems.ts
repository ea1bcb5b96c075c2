import { formatDate } from '../../time/format-date.js';
import type { Problem } from '../../error/problem.js';
import type { DateWindow } from '../../time/date-window.js';
import { isWithin } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';

/** First and last day as somebody entered them; both belong to the period. */
export interface EnteredPeriod {
  readonly start: PlainDate;
  readonly end: PlainDate | null;
}

/** Where and when a period is entered. */
export interface PeriodContext {
  readonly trajectory: EnteredPeriod;
  readonly today: PlainDate;
}

/**
 * How far ahead care or a measure may be planned. Ours: long enough for a court or a waiting list, and short
 * enough that a year typed wrongly cannot keep a file open for decades.
 */
const PLANNED_AHEAD_YEARS = 1;

/** What is wrong with a period by itself, seen from today, and within its client trajectory. */
export function periodProblems(
  entered: EnteredPeriod,
  { trajectory, today }: PeriodContext,
): readonly Problem[] {
  const bounds = { from: trajectory.start, to: trajectory.end };
  const problems: Problem[] = [];
  if (endsBeforeStart(entered)) problems.push(endBeforeStart(entered.start));
  if (!isWithin(entered.start, bounds)) problems.push(outside('start', bounds));
  if (entered.end !== null && !isWithin(entered.end, bounds)) problems.push(outside('end', bounds));
  if (entered.end === null && bounds.to !== null) problems.push(openInClosed(bounds.to));
  const lastStart = today.add({ years: PLANNED_AHEAD_YEARS });
  if (compareDates(entered.start, lastStart) > 0) problems.push(startTooFarAhead(lastStart));
  return [...problems, ...futureEndProblems(entered, today)];
}

/** An end is what happened, so it cannot be still to come. */
export function futureEndProblems({ end }: EnteredPeriod, today: PlainDate): readonly Problem[] {
  return end !== null && compareDates(end, today) > 0 ? [END_IN_THE_FUTURE] : [];
}

/** Is the last day before the first? */
export function endsBeforeStart({ start, end }: EnteredPeriod): boolean {
  return end !== null && compareDates(end, start) < 0;
}

/** The problem of an end before the start. */
export function endBeforeStart(start: PlainDate): Problem {
  return {
    path: ['end'],
    code: 'end-before-start',
    message: { nl: 'Het einde ligt voor de start.', en: 'The end is before the start.' },
    hint: {
      nl: `Kies ${formatDate(start, 'nl')} of later.`,
      en: `Choose ${formatDate(start, 'en')} or later.`,
    },
  };
}

function outside(field: 'start' | 'end', { from, to }: DateWindow): Problem {
  return {
    path: [field],
    code: `${field}-outside-trajectory`,
    message:
      field === 'start'
        ? { nl: 'De start valt buiten het traject.', en: 'The start is outside the trajectory.' }
        : { nl: 'Het einde valt buiten het traject.', en: 'The end is outside the trajectory.' },
    hint:
      to === null
        ? { nl: `Kies ${formatDate(from, 'nl')} of later.`, en: `Choose ${formatDate(from, 'en')} or later.` }
        : {
            nl: `Kies een dag van ${formatDate(from, 'nl')} tot en met ${formatDate(to, 'nl')}.`,
            en: `Choose a day from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
          },
  };
}

function openInClosed(lastDay: PlainDate): Problem {
  return {
    path: ['end'],
    code: 'end-needed-in-closed-trajectory',
    message: {
      nl: 'Dit traject is gesloten. Er kan niets meer in lopen.',
      en: 'This trajectory is closed. Nothing can still run in it.',
    },
    hint: {
      nl: `Vul een einde in, op ${formatDate(lastDay, 'nl')} of eerder.`,
      en: `Enter an end on ${formatDate(lastDay, 'en')} or earlier.`,
    },
  };
}

function startTooFarAhead(lastStart: PlainDate): Problem {
  return {
    path: ['start'],
    code: 'start-too-far-ahead',
    message: { nl: 'De start ligt te ver vooruit.', en: 'The start is too far ahead.' },
    hint: {
      nl: `Kies ${formatDate(lastStart, 'nl')} of eerder.`,
      en: `Choose ${formatDate(lastStart, 'en')} or earlier.`,
    },
  };
}

const END_IN_THE_FUTURE: Problem = {
  path: ['end'],
  code: 'end-in-the-future',
  message: { nl: 'Het einde ligt in de toekomst.', en: 'The end is in the future.' },
  hint: {
    nl: 'Vul het einde in als het zover is. Kies nu vandaag of eerder, of laat het leeg.',
    en: 'Enter the end when it has come. Choose today or earlier for now, or leave it empty.',
  },
};
