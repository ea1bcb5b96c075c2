import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Notice } from '../../ui/notice.js';
import type { Report } from './effect-report-fragment.js';

/** What must be seen with a measurement: alarms stand out, remarks and notes are read with the scores. */
export function MeasurementNotices({ report }: { readonly report: Report }) {
  const { t, say, format } = useI18n();
  const texts = t.effect.notices;
  return report.measurements.flatMap(({ id, moment, takenOn, signals, notes }) => {
    const when = texts.when(labelFor(t.labels.moment, moment), format.date(takenOn));
    return [
      ...signals.map(({ key, kind, label }) => (
        <Notice key={`${id}.${key}`} kind={kind === 'ALARM' ? 'problem' : 'info'}>
          <p>
            <strong>{kind === 'ALARM' ? texts.alarm(when) : texts.remark(when)}</strong> {say(label)}
          </p>
        </Notice>
      )),
      ...notes.map(({ key, label, text }) => (
        <figure key={`${id}.note.${key}`} className="tz-note">
          <figcaption>{texts.note(say(label), when)}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      )),
    ];
  });
}
