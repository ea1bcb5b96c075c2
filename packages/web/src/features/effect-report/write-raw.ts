import type { I18n } from '../../i18n/i18n.js';
import type { Report, ReportScale } from './effect-report-fragment.js';
import { rawOf } from './report-scores.js';

/** A raw score with as many decimals as its scale is shown with. */
export function writeRaw(
  raw: number,
  { decimals }: Pick<ReportScale['scale'], 'decimals'>,
  { format }: Pick<I18n, 'format'>,
): string {
  return format.number(raw, decimals ?? undefined);
}

/**
 * What stands in for a scale at one measurement, under its own name; null when it has a score, or when
 * nothing stands in for it. The two are never joined.
 *
 * @param index - Place of the measurement in the report.
 */
export function fallbackAt(
  report: Pick<Report, 'scales'>,
  { scale, scores }: Pick<ReportScale, 'scale' | 'scores'>,
  index: number,
): { readonly scale: ReportScale['scale']; readonly raw: number } | null {
  if (scale.fallback === null || rawOf(scores[index]) !== null) return null;
  const other = report.scales.find((each) => each.scale.key === scale.fallback);
  const raw = rawOf(other?.scores[index]);
  return other === undefined || raw === null ? null : { scale: other.scale, raw };
}
