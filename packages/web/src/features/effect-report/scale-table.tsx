import type { ReactNode } from 'react';
import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { ChangeMark } from '../../ui/change-mark.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { Spoken } from '../../ui/spoken.js';
import type { Report, ReportScale, ReportScore } from './effect-report-fragment.js';
import { momentOf } from './report-moments.js';
import { bandOf, percentileOf, pointsOf, rawOf, tOf } from './report-scores.js';

type Read = (score: ReportScore | undefined) => number | null;

interface Column {
  readonly head: string;
  readonly read: Read;
  /** How many decimals are written; as many as there are when null. */
  readonly digitsOf: (scale: ReportScale['scale']) => number | null;
}

/** Each scale from its first to its last measurement: raw, T, percentile, band, RCI and class. */
export function ScaleTable({ report }: { readonly report: Report }) {
  const i18n = useI18n();
  const { table } = i18n.t.effect;
  const columns = columnsOf(report, table);
  const caption = captionOf(report, i18n);
  const hasBands = report.scales.some(({ scores }) => scores.some((score) => bandOf(score) !== null));
  const hasDifference = report.scales.some(({ change }) => typeof change?.difference === 'number');
  const hasRci = report.scales.some(({ change }) => typeof change?.rci === 'number');
  return (
    <>
      <ScrollArea label={caption}>
        <table className="tz-table tz-table--stacked">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.scale}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col" className="tz-number">
                  {head}
                </th>
              ))}
              {hasBands ? <th scope="col">{table.band}</th> : null}
              {hasDifference ? (
                <th scope="col" className="tz-number">
                  {table.difference}
                </th>
              ) : null}
              {hasRci ? (
                <th scope="col" className="tz-number">
                  {table.rci}
                </th>
              ) : null}
              <th scope="col">{table.change}</th>
            </tr>
          </thead>
          <tbody>
            {report.scales.map((scale) => (
              <ScaleRow
                key={scale.scale.key}
                scale={scale}
                report={report}
                columns={columns}
                hasBands={hasBands}
                hasDifference={hasDifference}
                hasRci={hasRci}
              />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {hasDifference ? <p className="tz-soft">{table.explainDifference}</p> : null}
      {hasRci ? <p className="tz-soft">{table.explain}</p> : null}
      {notesBelow(report, i18n).map((note) => (
        <p key={note} className="tz-soft">
          {note}
        </p>
      ))}
    </>
  );
}

/** Other readings of the same changes, and what stands in for a scale without a score; each once. */
function notesBelow(report: Report, { t, say }: I18n): readonly string[] {
  const readings = report.scales.flatMap(({ change }) =>
    change?.otherReading ? [say(change.otherReading)] : [],
  );
  const standIns = report.scales.flatMap(({ scale, scores }) => {
    const other = report.scales.find((each) => each.scale.key === scale.fallback);
    const isMissing = scores.some((score) => rawOf(score) === null);
    return other !== undefined && isMissing
      ? [t.effect.table.standIn(say(scale.label), say(other.scale.label))]
      : [];
  });
  return [...new Set([...readings, ...standIns])];
}

/** The usual pair is called first and last; a chosen one by its moments. */
function captionOf(report: Report, i18n: I18n): string {
  const { table } = i18n.t.effect;
  const { measurements, start, end } = report;
  if (end === null) return table.captionLast;
  const codeOf = (id: string) => measurements.find((each) => each.id === id)?.moment;
  const isUsual = codeOf(start.id) === 'START' && codeOf(end.id) === 'END';
  if (isUsual) return table.caption;
  return table.captionPair(momentOf(report, start.id, i18n), momentOf(report, end.id, i18n));
}

/** T and percentile only where at least one scale has them: empty columns say nothing. */
function columnsOf(
  report: Report,
  heads: { readonly raw: string; readonly t: string; readonly percentile: string },
) {
  const all: readonly Column[] = [
    { head: heads.raw, read: rawOf, digitsOf: ({ decimals }) => decimals },
    { head: heads.t, read: tOf, digitsOf: () => null },
    { head: heads.percentile, read: percentileOf, digitsOf: () => 0 },
  ];
  const isUsed = ({ read }: Column) =>
    report.scales.some(({ scores }) => scores.some((score) => read(score) !== null));
  return all.filter((column, index) => index === 0 || isUsed(column));
}

interface ScaleRowProps {
  readonly scale: ReportScale;
  readonly report: Report;
  readonly columns: readonly Column[];
  readonly hasBands: boolean;
  readonly hasDifference: boolean;
  readonly hasRci: boolean;
}

function ScaleRow({ scale, report, columns, hasBands, hasDifference, hasRci }: ScaleRowProps) {
  const i18n = useI18n();
  const { format, say, t } = i18n;
  const { start, end, others } = pointsOf(scale, report);
  const rci = scale.change?.rci ?? null;
  const cell = (write: (score: ReportScore | undefined) => string | null): ReactNode =>
    report.end === null ? (write(others.at(-1)) ?? t.common.none) : fromTo(write(start), write(end), i18n);
  return (
    <tr>
      <th scope="row">{say(scale.scale.label)}</th>
      {columns.map(({ head, read, digitsOf }) => (
        <td key={head} className="tz-number">
          <span className="tz-cell-label">{head}</span>
          <span>{cell((score) => writeNumber(read(score), format, digitsOf(scale.scale)))}</span>
        </td>
      ))}
      {hasBands ? (
        <td>
          <span className="tz-cell-label">{t.effect.table.band}</span>
          <span>{cell((score) => writeBand(score, i18n))}</span>
        </td>
      ) : null}
      {hasDifference ? (
        <td className="tz-number">
          <span className="tz-cell-label">{t.effect.table.difference}</span>
          <span>{writeDifference(scale.change?.difference ?? null, i18n)}</span>
        </td>
      ) : null}
      {hasRci ? (
        <td className="tz-number">
          <span className="tz-cell-label">{t.effect.table.rci}</span>
          <span>{rci === null ? t.common.none : format.number(rci, 2)}</span>
        </td>
      ) : null}
      <td>
        <span className="tz-cell-label">{t.effect.table.change}</span>
        {changeOf(scale, i18n)}
      </td>
    </tr>
  );
}

/** With its sign: + is better, whatever the direction of the scale. */
function writeDifference(difference: number | null, { format, t }: I18n): string {
  if (difference === null) return t.common.none;
  return `${difference > 0 ? '+' : ''}${format.number(difference)}`;
}

function writeNumber(value: number | null, { number }: I18n['format'], digits: number | null): string | null {
  return value === null ? null : number(value, digits ?? undefined);
}

function writeBand(score: ReportScore | undefined, { say }: I18n): string | null {
  const band = bandOf(score);
  return band === null ? null : say(band.label);
}

/** `7 → 2`, read out as `van 7 naar 2`; a dash where neither is known. */
function fromTo(start: string | null, end: string | null, { t }: I18n): ReactNode {
  const { none, unknown } = t.common;
  if (start === null && end === null) return none;
  return (
    <Spoken as={t.common.fromTo(start ?? unknown, end ?? unknown)}>
      {start ?? none} → {end ?? none}
    </Spoken>
  );
}

function changeOf({ change, reliableBand }: ReportScale, { t, say }: I18n): ReactNode {
  // A scale that is not made for change has no band either.
  if (!change) return reliableBand === null ? t.effect.course.notForChange : t.effect.table.noPair;
  const { outcome } = change;
  if (outcome.__typename === 'Classified')
    return <ChangeMark code={outcome.class} words={say(outcome.label)} />;
  return <ChangeMark code={null} words={t.effect.table.undetermined(asClause(say(outcome.label)))} />;
}
