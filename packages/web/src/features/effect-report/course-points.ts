import type { Report, ReportScale } from './effect-report-fragment.js';
import { shownScore } from './report-scores.js';

/** One measurement of one scale, as the line over time shows it. */
export interface CoursePoint {
  readonly id: string;
  /** Place in time: 0 at the first measurement of the report, 1 at the last. */
  readonly at: number;
  readonly takenOn: string;
  readonly moment: string;
  /** In the metric of the report; null when there is no score. */
  readonly value: number | null;
  readonly role: 'start' | 'end' | 'other';
}

const DAY = 86_400_000;

/** Every measurement in order of time, also those without a score: a gap is seen as a gap. */
export function coursePointsOf(report: Report, { scores }: ReportScale): readonly CoursePoint[] {
  const { measurements, start, end } = report;
  const days = measurements.map(({ takenOn }) => Date.parse(`${takenOn}T00:00:00Z`) / DAY);
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? first) - first;
  return measurements.map(({ id, takenOn, moment }, index) => ({
    id,
    at: span === 0 ? placeOnOneDay(index, measurements.length) : ((days[index] ?? first) - first) / span,
    takenOn,
    moment,
    value: shownScore(report, scores[index]),
    role: id === start.id ? 'start' : id === end?.id ? 'end' : 'other',
  }));
}

/** All on one day: beside each other, so that none hides another. */
function placeOnOneDay(index: number, count: number): number {
  return count === 1 ? 0.5 : index / (count - 1);
}

/** Neighbours in time that both have a score: between them the line is drawn. */
export function courseLines(
  points: readonly CoursePoint[],
): readonly (readonly [CoursePoint, CoursePoint])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next === undefined || point.value === null || next.value === null ? [] : [[point, next] as const];
  });
}
