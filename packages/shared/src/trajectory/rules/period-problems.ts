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

/** What is wrong with a period by itself and within its client trajectory. */
export function periodProblems(entered: EnteredPeriod, trajectory: EnteredPeriod): readonly Problem[] {
  const bounds = { from: trajectory.start, to: trajectory.end };
  const problems: Problem[] = [];
  if (endsBeforeStart(entered)) problems.push(endBeforeStart(entered.start));
  if (!isWithin(entered.start, bounds)) problems.push(outside('start', bounds));
  if (entered.end !== null && !isWithin(entered.end, bounds)) problems.push(outside('end', bounds));
  if (entered.end === null && bounds.to !== null) problems.push(openInClosed(bounds.to));
  return problems;
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
    hint: { nl: `Kies ${start.toString()} of later.`, en: `Choose ${start.toString()} or later.` },
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
        ? { nl: `Kies ${from.toString()} of later.`, en: `Choose ${from.toString()} or later.` }
        : {
            nl: `Kies een dag van ${from.toString()} tot en met ${to.toString()}.`,
            en: `Choose a day from ${from.toString()} to ${to.toString()}.`,
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
      nl: `Vul een einde in, op ${lastDay.toString()} of eerder.`,
      en: `Enter an end on ${lastDay.toString()} or earlier.`,
    },
  };
}
