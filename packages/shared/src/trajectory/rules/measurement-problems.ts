import { formatDate } from '../../time/format-date.js';
import type { Finding, Problem } from '../../error/problem.js';
import { compareDates } from '../../time/plain-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { TrajectoryRecord } from '../trajectory-record.js';
import type { TakenMeasurement, WindowedRecord } from './measurement-window.js';
import { measurementWindow } from './measurement-window.js';

/** What is wrong with the day or place of a measurement. Outside a window is a finding, never a problem. */
export function measurementProblems(
  record: Pick<TrajectoryRecord, 'client' | 'careEpisodes'>,
  { takenOn, careEpisodeId }: Pick<TakenMeasurement, 'takenOn' | 'careEpisodeId'>,
  today: PlainDate,
): readonly Problem[] {
  const { birthDate, birthDatePrecision } = record.client;
  const problems: Problem[] = [];
  if (compareDates(takenOn, today) > 0) problems.push(IN_THE_FUTURE);
  if (birthDate !== null && birthDatePrecision === 'DAY' && compareDates(takenOn, birthDate) < 0) {
    problems.push(BEFORE_BIRTH);
  }
  if (careEpisodeId !== null && !record.careEpisodes.some(({ id }) => id === careEpisodeId)) {
    problems.push(OTHER_TRAJECTORY);
  }
  return problems;
}

/**
 * What is worth knowing about the day of a measurement that is accepted: outside the window around the
 * start or end it belongs to.
 */
export function measurementFindings(
  record: WindowedRecord,
  measurement: TakenMeasurement,
): readonly Finding[] {
  const window = measurementWindow(record, measurement);
  if (window === null || window.inWindow) return [];
  const { from, to } = window;
  return [
    {
      path: ['takenOn'],
      code: 'outside-window',
      message: {
        nl: 'Deze meting is buiten de afgesproken tijd gedaan.',
        en: 'This was measured outside the agreed time.',
      },
      hint: {
        nl: `Op tijd is: van ${formatDate(from, 'nl')} tot en met ${formatDate(to, 'nl')}. De meting telt mee, en staat apart in het bereik.`,
        en: `In time is: from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}. It counts, and the coverage shows it apart.`,
      },
    },
  ];
}

const IN_THE_FUTURE: Problem = {
  path: ['takenOn'],
  code: 'taken-in-the-future',
  message: { nl: 'De dag van de meting ligt in de toekomst.', en: 'The day of measuring is in the future.' },
  hint: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
};

const BEFORE_BIRTH: Problem = {
  path: ['takenOn'],
  code: 'taken-before-birth',
  message: {
    nl: 'De dag van de meting ligt voor de geboorte.',
    en: 'The day of measuring is before the birth.',
  },
  hint: { nl: 'Kijk of de dag en de geboortedatum kloppen.', en: 'Check the day and the date of birth.' },
};

const OTHER_TRAJECTORY: Problem = {
  path: ['careEpisodeId'],
  code: 'care-episode-not-in-trajectory',
  message: {
    nl: 'Deze zorg hoort niet bij dit traject.',
    en: 'This care does not belong to this trajectory.',
  },
  hint: {
    nl: 'Kies zorg uit dit traject, of laat het leeg.',
    en: 'Choose care of this trajectory, or leave it empty.',
  },
};
