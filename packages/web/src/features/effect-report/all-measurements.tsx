import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import type { Report, ReportScale } from './effect-report-fragment.js';
import { percentileOf, tOf } from './report-scores.js';
import { fallbackAt, writeRaw } from './write-raw.js';

/** Every scale at every measurement, with what kept a scale from being scored. */
export function AllMeasurements({ report }: { readonly report: Report }) {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const { all } = t.effect;
  return (
    <details>
      <summary>{all.title}</summary>
      <ScrollArea label={all.caption}>
        <table className="tz-table">
          <caption>{all.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.effect.table.scale}</th>
              {report.measurements.map(({ id, moment, takenOn }) => (
                <th key={id} scope="col">
                  {labelFor(t.labels.moment, moment)}
                  <span className="tz-soft">{format.tableDate(takenOn)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.scales.map(({ scale, scores }) => (
              <tr key={scale.key}>
                <th scope="row">
                  {say(scale.label)}
                  <span className="tz-soft">{labelFor(t.labels.direction, scale.direction)}</span>
                </th>
                {report.measurements.map(({ id }, index) => (
                  <td key={id}>{describeScore(report, { scale, scores }, { index, i18n })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}

interface Place {
  readonly index: number;
  readonly i18n: I18n;
}

function describeScore(
  report: Report,
  scale: Pick<ReportScale, 'scale' | 'scores'>,
  { index, i18n }: Place,
): string {
  const { t, format, say } = i18n;
  const { all } = t.effect;
  const score = scale.scores[index];
  if (score === undefined) return t.common.none;
  const { result } = score;
  if (result.__typename === 'NotScorable') {
    const reason = all.reason(asClause(say(result.label)));
    const other = fallbackAt(report, scale, index);
    return other === null
      ? reason
      : `${reason}. ${all.fallback(say(other.scale.label), writeRaw(other.raw, other.scale, i18n))}`;
  }
  const tScore = tOf(score);
  const raw = writeRaw(result.raw, scale.scale, i18n);
  const percentile = percentileOf(score);
  const words =
    tScore === null
      ? raw
      : all.cell(
          raw,
          format.number(tScore),
          percentile === null ? t.common.none : format.number(percentile, 0),
        );
  return result.prorated ? `${words}, ${all.prorated}` : words;
}
