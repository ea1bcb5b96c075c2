import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ChangeMark } from '../../ui/change-mark.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { CoursePlot } from './course-plot.js';
import type { Report, ReportScale, ReportScore } from './effect-report-fragment.js';
import { describeReliableBand } from './reliable-band-words.js';
import { bandOf, percentileOf, rawOf, shownScore, tOf } from './report-scores.js';

interface ScaleCourseProps {
  readonly report: Report;
  readonly scale: ReportScale;
}

/** One scale by one informant over time: class, sentence, picture, and the table one key away. */
export function ScaleCourse({ report, scale, showWho }: ScaleCourseProps & { readonly showWho: boolean }) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { change, reliableBand } = scale;
  const informant = labelFor(t.labels.informant, report.informant);
  const title = t.effect.course.title(say(scale.scale.label), informant);
  return (
    <figure className="tz-course" aria-label={title}>
      <figcaption>
        {showWho ? <span className="tz-strong tz-course__who">{informant}</span> : null}
        {change ? <ChangeMark {...markOf(change.outcome, i18n)} /> : null}
      </figcaption>
      {scale.scores.every((score) => shownScore(report, score) === null) ? (
        <p className="tz-soft">{t.effect.course.noScores}</p>
      ) : (
        <CoursePlot report={report} scale={scale} />
      )}
      <p>{change ? say(change.sentence) : noChangeWords(report, scale, i18n)}</p>
      {reliableBand ? <p className="tz-soft">{describeReliableBand(report, scale, i18n)}</p> : null}
      <details>
        <summary>{t.effect.course.asTable}</summary>
        <ScrollArea label={title}>
          <CourseTable report={report} scale={scale} title={title} />
        </ScrollArea>
      </details>
    </figure>
  );
}

/** A scale that is not made for change says so; another one waits for its second measurement. */
function noChangeWords({ end }: Report, { reliableBand }: ReportScale, { t }: I18n): string {
  const { course } = t.effect;
  if (reliableBand == null) return course.notForChange;
  return end === null ? course.noChange : course.notComputed;
}

type Outcome = NonNullable<ReportScale['change']>['outcome'];

function markOf(outcome: Outcome, { t, say }: I18n) {
  return outcome.__typename === 'Classified'
    ? { code: outcome.class, words: say(outcome.label) }
    : { code: null, words: t.effect.summary.undetermined };
}

function CourseTable({ report, scale, title }: ScaleCourseProps & { readonly title: string }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { table, course } = t.effect;
  return (
    <table className="tz-table tz-table--small">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{course.when}</th>
          {[table.raw, table.t, table.percentile].map((head) => (
            <th key={head} scope="col" className="tz-number">
              {head}
            </th>
          ))}
          <th scope="col">{table.band}</th>
        </tr>
      </thead>
      <tbody>
        {report.measurements.map(({ id, moment, takenOn }, index) => (
          <tr key={id}>
            <th scope="row">
              {labelFor(t.labels.moment, moment)}
              <span className="tz-soft">{format.tableDate(takenOn)}</span>
            </th>
            {cellsOf(scale.scores[index], scale.scale, i18n).map((cell, place) => (
              <td key={place} className={place < 3 ? 'tz-number' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Raw score, T score, percentile and band; a dash for what is not there. */
function cellsOf(
  score: ReportScore | undefined,
  { decimals }: ReportScale['scale'],
  { t, format, say }: I18n,
): readonly string[] {
  const band = bandOf(score);
  const write = (value: number | null, digits?: number) =>
    value === null ? t.common.none : format.number(value, digits);
  return [
    write(rawOf(score), decimals ?? undefined),
    write(tOf(score)),
    write(percentileOf(score), 0),
    band ? say(band.label) : t.common.none,
  ];
}
