import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import type { MeasureOfPart } from './sub-trajectory-rows.js';

/** Type and course of a measure, oldest first. */
export function MeasureMore({ measure }: { readonly measure: MeasureOfPart }) {
  const i18n = useI18n();
  const { type, isRecognised, events } = measure;
  const { recognisedIntervention } = i18n.t.trajectory.parts.course;
  const known = [
    ...(type === null ? [] : [i18n.say(type.label)]),
    ...(isRecognised === true ? [recognisedIntervention] : []),
  ];
  const sorted = events.toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <>
      {known.length === 0 ? null : <div className="tz-soft">{known.join(' · ')}</div>}
      {sorted.map((event) => (
        <div key={event.id} className="tz-soft">
          {eventWords(event, i18n)}
        </div>
      ))}
    </>
  );
}

/** One thing that happened, with its day. */
export function eventWords(event: MeasureOfPart['events'][number], { t, say, format }: I18n): string {
  const { course } = t.trajectory.parts;
  const on = format.tableDate(event.on);
  const until = event.until === null ? null : format.tableDate(event.until);
  switch (event.kind) {
    case 'EXTENSION':
      return course.extension(on, until ?? '');
    case 'HAND_OVER':
      return course.handOver(on, event.formerOrganisation?.name ?? '', event.organisation?.name ?? '');
    case 'AUTHORISATION':
      return course.authorisation(event.type === null ? '' : say(event.type.label), on, until);
    case 'WARNING':
      return course.warning(on);
    case 'REPORT_BACK':
      return course.reportBack(on);
    // A newer server may know more kinds than this page.
    case '%future added value':
    default:
      return on;
  }
}
