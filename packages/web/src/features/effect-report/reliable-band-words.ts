import type { I18n } from '../../i18n/i18n.js';
import { asClause } from '../../i18n/as-clause.js';
import type { Report, ReportScale } from './effect-report-fragment.js';

/** The band of the measurement error, when it is in the points that the report shows; null otherwise. */
export function reliableBandOf({ metric }: Pick<Report, 'metric'>, { reliableBand }: ReportScale) {
  const isShown = reliableBand?.__typename === 'ReliableBand' && reliableBand.metric === metric;
  return isShown ? reliableBand : null;
}

/** From which score on a change is clear, or why nobody can say; empty when the scale is not made for change. */
export function describeReliableBand(
  report: Pick<Report, 'metric'>,
  scale: ReportScale,
  { t, say, format }: I18n,
): string {
  const { course } = t.effect;
  const { reliableBand } = scale;
  if (reliableBand == null) return '';
  if (reliableBand.__typename === 'NoReliableBand') return course.noBand(asClause(say(reliableBand.label)));
  const band = reliableBandOf(report, scale);
  if (band === null) return course.otherMetric;
  const [least, most] = scale.scale.range;
  const low = isReached(band.low, least, report.metric, -1) ? format.number(band.low ?? 0, 1) : null;
  const high = isReached(band.high, most, report.metric, 1) ? format.number(band.high ?? 0, 1) : null;
  if (low !== null && high !== null) return course.band(low, high);
  if (low !== null) return course.bandBelow(low);
  return high === null ? course.bandAll : course.bandAbove(high);
}

/** A raw score cannot leave the range of its scale, so a clear change on that side does not exist. */
function isReached(
  edge: number | null | undefined,
  limit: number | undefined,
  metric: Report['metric'],
  side: 1 | -1,
): boolean {
  if (edge == null) return false;
  return metric !== 'RAW' || limit === undefined || side * (limit - edge) > 0;
}
