import { formatDate } from '../time/format-date.js';
import type { Problem } from '../error/problem.js';
import { latest } from '../time/date-arithmetic.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { CompositionRule } from './compose-sub-trajectories.js';
import { composeSubTrajectories } from './compose-sub-trajectories.js';
import type { SubTrajectory, TrajectoryRecord } from './trajectory-record.js';

export type ClosingState =
  | {
      readonly kind: 'may-close';
      /** Last day of the last sub-trajectory; null when there never was one: the day of closing is then the end. */
      readonly end: PlainDate | null;
    }
  | { readonly kind: 'still-running'; readonly running: readonly SubTrajectory[] };

/**
 * May the file be closed today? Only when no sub-trajectory runs; one that is planned, or whose end is still
 * to come, runs too. A trajectory without any stays open until somebody closes it.
 *
 * @see Raamwerkafspraken 2010, 2.3 and annex 9
 */
export function mayClose(
  record: Pick<TrajectoryRecord, 'careEpisodes' | 'measures'>,
  today: PlainDate,
  rule: CompositionRule = {},
): ClosingState {
  const subTrajectories = composeSubTrajectories(record.careEpisodes, record.measures, rule);
  const running = subTrajectories.filter(({ end }) => end === null || compareDates(end, today) > 0);
  if (running.length > 0) return { kind: 'still-running', running };
  const ends = subTrajectories.flatMap(({ end }) => (end === null ? [] : [end]));
  return { kind: 'may-close', end: ends.length === 0 ? null : ends.reduce(latest) };
}

/** What is wrong with a day of closing: still to come, before the last day of care or measure, closed already. */
export function closingProblems(
  record: Pick<TrajectoryRecord, 'start' | 'closedOn' | 'careEpisodes' | 'measures'>,
  { closedOn, today }: { readonly closedOn: PlainDate; readonly today: PlainDate },
): readonly Problem[] {
  if (record.closedOn !== null) return [ALREADY_CLOSED];
  const state = mayClose(record, today);
  const lastDay = state.kind === 'may-close' ? (state.end ?? record.start) : record.start;
  return [
    ...(compareDates(closedOn, lastDay) < 0 ? [closedTooEarly(lastDay)] : []),
    ...(compareDates(closedOn, today) > 0 ? [CLOSED_IN_THE_FUTURE] : []),
  ];
}

const ALREADY_CLOSED: Problem = {
  path: ['closedOn'],
  code: 'already-closed',
  message: { nl: 'Dit traject is al gesloten.', en: 'This trajectory is closed already.' },
  hint: { nl: 'Kijk of u het goede traject hebt.', en: 'Check whether this is the right trajectory.' },
};

const CLOSED_IN_THE_FUTURE: Problem = {
  path: ['closedOn'],
  code: 'closed-in-the-future',
  message: { nl: 'De dag van sluiten ligt in de toekomst.', en: 'The day of closing is in the future.' },
  hint: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
};

function closedTooEarly(lastDay: PlainDate): Problem {
  return {
    path: ['closedOn'],
    code: 'closed-before-last-day',
    message: {
      nl: 'De dag van sluiten ligt voor de laatste dag van het traject.',
      en: 'The day of closing is before the last day of the trajectory.',
    },
    hint: {
      nl: `Kies ${formatDate(lastDay, 'nl')} of later.`,
      en: `Choose ${formatDate(lastDay, 'en')} or later.`,
    },
  };
}
