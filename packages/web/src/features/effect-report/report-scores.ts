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
  /** The scores at the two measurements that are compared; undefined while there is no end. */
  readonly start: ReportScore | undefined;
  readonly end: ReportScore | undefined;
  /** The scores of other measurements, oldest first. */
  readonly others: readonly ReportScore[];
}

/** Which scores are compared: as the API says, never guessed from the order of the measurements. */
export function pointsOf({ scores }: Pick<ReportScale, 'scores'>, report: Report): ScalePoints {
  const { measurements, start, end } = report;
  if (end === null) return { start: undefined, end: undefined, others: scores };
  const places = [start.id, end.id].map((id) => measurements.findIndex((each) => each.id === id));
  const [from = -1, to = -1] = places;
  return {
    start: scores[from],
    end: scores[to],
    others: scores.filter((_score, place) => !places.includes(place)),
  };
}

export function hasChange({ scales }: Pick<Report, 'scales'>): boolean {
  return scales.some(({ change }) => change !== null);
}
