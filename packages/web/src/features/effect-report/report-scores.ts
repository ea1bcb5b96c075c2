import type { Report, ReportScale, ReportScore } from './effect-report-fragment.js';

/** Raw score; null when the scale could not be scored. */
export function rawOf(score: ReportScore | undefined): number | null {
  return score?.result.__typename === 'Scored' ? score.result.raw : null;
}

/** T score; null without a norm that gives one. */
export function tOf(score: ReportScore | undefined): number | null {
  return score?.norm.__typename === 'NormScore' ? score.norm.t : null;
}

export function percentileOf(score: ReportScore | undefined): number | null {
  return score?.norm.__typename === 'NormScore' ? score.norm.percentile : null;
}

export function bandOf(score: ReportScore | undefined) {
  return score?.norm.__typename === 'NormScore' ? score.norm.band : null;
}

/** The score that the profile of this report shows. */
export function shownScore(report: Pick<Report, 'metric'>, score: ReportScore | undefined): number | null {
  return report.metric === 'T' ? tOf(score) : rawOf(score);
}

export interface ScalePoints {
  /** The two scores that the change compares; undefined when the API compared none. */
  readonly start: ReportScore | undefined;
  readonly end: ReportScore | undefined;
  /** The scores that no change was taken from, oldest first. */
  readonly others: readonly ReportScore[];
}

/** Which scores make the change: as the API says, never guessed from the order of the measurements. */
export function pointsOf({ scores, change }: ReportScale, measurements: Report['measurements']): ScalePoints {
  const scoreAt = (id: string | undefined) =>
    scores[measurements.findIndex((measurement) => measurement.id === id)];
  const start = scoreAt(change?.start.id);
  const end = scoreAt(change?.end.id);
  return { start, end, others: scores.filter((score) => score !== start && score !== end) };
}

export function hasChange({ scales }: Pick<Report, 'scales'>): boolean {
  return scales.some(({ change }) => change !== null);
}
