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

/** First and last score of a scale: those of its change, else the first and last measurement. */
export function endsOf({ scores, change }: ReportScale, measurements: Report['measurements']) {
  const indexOf = (id: string | undefined, otherwise: number) => {
    const index = measurements.findIndex((measurement) => measurement.id === id);
    return index === -1 ? otherwise : index;
  };
  const first = indexOf(change?.start.id, 0);
  const last = indexOf(change?.end.id, measurements.length - 1);
  return { first, last, start: scores[first], end: first === last ? undefined : scores[last] };
}
