import { formatDate } from '../../time/format-date.js';
import type { Problem } from '../../error/problem.js';
import { overlaps } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { EnteredPeriod } from './period-problems.js';
import { endBeforeStart, endsBeforeStart, futureEndProblems } from './period-problems.js';

/** What is known of the client whose trajectory is registered. */
export interface TrajectoryContext {
  /** The client's other trajectories; leave out the one that is being changed. */
  readonly otherTrajectories: readonly EnteredPeriod[];
  /** Null when unknown, or when only the year is known. */
  readonly birthDate: PlainDate | null;
  readonly today: PlainDate;
}

/** Nobody who lives now was in care before; a year typed wrongly often is. It holds when no birth is known. */
const LONGEST_AGO_YEARS = 120;

/**
 * Everything that is wrong with a client trajectory: its dates, and another of the same client at the same
 * time. A client can have several, one after the other.
 */
export function trajectoryProblems(context: TrajectoryContext, draft: EnteredPeriod): readonly Problem[] {
  const problems: Problem[] = [];
  if (endsBeforeStart(draft)) problems.push(endBeforeStart(draft.start));
  if (context.birthDate !== null && compareDates(draft.start, context.birthDate) < 0)
    problems.push(BEFORE_BIRTH);
  if (compareDates(draft.start, context.today) > 0) problems.push(STARTS_IN_THE_FUTURE);
  const earliest = context.today.subtract({ years: LONGEST_AGO_YEARS });
  if (compareDates(draft.start, earliest) < 0) problems.push(STARTED_TOO_LONG_AGO);
  problems.push(...futureEndProblems(draft, context.today));
  const asWindow = ({ start, end }: EnteredPeriod) => ({ from: start, to: end });
  if (!endsBeforeStart(draft)) {
    const others = context.otherTrajectories.filter((other) => overlaps(asWindow(other), asWindow(draft)));
    problems.push(...others.map(atTheSameTime));
  }
  return problems;
}

const BEFORE_BIRTH: Problem = {
  path: ['start'],
  code: 'start-before-birth',
  message: { nl: 'De start ligt voor de geboorte.', en: 'The start is before the birth.' },
  hint: {
    nl: 'Kijk of de start en de geboortedatum kloppen.',
    en: 'Check the start and the date of birth.',
  },
};

const STARTS_IN_THE_FUTURE: Problem = {
  path: ['start'],
  code: 'start-in-the-future',
  message: { nl: 'De start ligt in de toekomst.', en: 'The start is in the future.' },
  hint: {
    nl: 'Kies vandaag of eerder. Open het traject op de dag dat het begint.',
    en: 'Choose today or earlier. Open the trajectory on the day it begins.',
  },
};

const STARTED_TOO_LONG_AGO: Problem = {
  path: ['start'],
  code: 'start-too-long-ago',
  message: { nl: 'De start is te lang geleden.', en: 'The start is too long ago.' },
  hint: { nl: 'Kijk of het jaar klopt.', en: 'Check the year.' },
};

function atTheSameTime({ start, end }: EnteredPeriod): Problem {
  return {
    path: ['start'],
    code: 'trajectory-at-the-same-time',
    message: {
      nl: `Deze jeugdige heeft in deze tijd al een traject (start ${formatDate(start, 'nl')}).`,
      en: `This client already has a trajectory at this time (start ${formatDate(start, 'en')}).`,
    },
    hint:
      end === null
        ? { nl: 'Sluit eerst dat traject.', en: 'Close that trajectory first.' }
        : {
            nl: `Kies een start na ${formatDate(end, 'nl')}.`,
            en: `Choose a start after ${formatDate(end, 'en')}.`,
          },
  };
}
