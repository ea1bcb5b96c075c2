import { readFragment } from '../../gql/index.js';
import type { DutyLineFragment as Duty, TimelineFragment } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { DutyLineFragment } from '../work/duty-fragment.js';

interface Row {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly from: string;
  /** Null while it runs. */
  readonly to: string | null;
  readonly note: string;
}

/** The timeline in words, by date. */
export function TimelineTable({ trajectory }: { readonly trajectory: TimelineFragment }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { table } = t.timeline;
  const rows = toRows(trajectory, i18n).toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <ScrollArea label={table.caption}>
      <table className="tz-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {[table.what, table.who, table.from, table.to, table.note].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, what, who, from, to, note }) => (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td>{who === '' ? t.common.none : who}</td>
              <td>{format.tableDate(from)}</td>
              <td>{to === null ? table.running : format.tableDate(to)}</td>
              <td>{note === '' ? t.common.none : note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function toRows(trajectory: TimelineFragment, i18n: I18n): readonly Row[] {
  const { t } = i18n;
  const frame = labelFor(t.labels.frame, trajectory.frameAtStart);
  const whole = { what: t.timeline.trajectory, who: trajectory.keeper.name, note: frame };
  return [
    { id: 'trajectory', ...whole, from: trajectory.start, to: trajectory.end },
    ...trajectory.subTrajectories.map((part) => partRow(part, i18n)),
    ...paperRows(trajectory, i18n),
    ...trajectory.agenda.flatMap((each) => dutyRows(readFragment(DutyLineFragment, each), i18n)),
    ...trajectory.measurements.map((measurement) => measurementRow(measurement, i18n)),
  ];
}

function paperRows({ decisions, carePlans, measurePlans }: TimelineFragment, { t }: I18n): readonly Row[] {
  const { decision, carePlan, measurePlan } = t.timeline;
  return [
    ...decisions.map(({ id, decidedOn, decidedBy, validTo }) => ({
      id,
      what: decision,
      who: decidedBy.name,
      from: decidedOn,
      to: validTo,
      note: '',
    })),
    ...carePlans.map(({ id, agreedOn, agreedEnd, provider }) => ({
      id,
      what: carePlan,
      who: provider.name,
      from: agreedOn,
      to: agreedEnd,
      note: '',
    })),
    ...measurePlans.map(({ id, agreedOn }) => ({
      id,
      what: measurePlan,
      who: '',
      from: agreedOn,
      to: agreedOn,
      note: '',
    })),
  ];
}

/** From its first day in time to its last, or the day on which it was done. */
function dutyRows(duty: Duty, { say, format }: I18n): readonly Row[] {
  const { key, label, organisations, doneOn, window, anchor, stateLabel } = duty;
  const from = doneOn ?? window?.from ?? anchor;
  if (!from) return [];
  return [
    {
      id: key,
      what: say(label),
      who: format.list(organisations.map(({ name }) => name)),
      from,
      to: doneOn ?? window?.to ?? window?.dueOn ?? from,
      note: say(stateLabel),
    },
  ];
}

function partRow(part: TimelineFragment['subTrajectories'][number], { t, format }: I18n): Row {
  const { id, kind, organisation, start, end, careEpisodes, measures } = part;
  const words = [
    ...careEpisodes.map(({ form }) => labelFor(t.labels.careForm, form)),
    ...measures.map((measure) => labelFor(t.labels.measure, measure.kind)),
  ];
  const what = labelFor(t.labels.subTrajectory, kind);
  return {
    id,
    what,
    who: organisation.name,
    from: start,
    to: end,
    note: format.list([...new Set(words)]),
  };
}

function measurementRow(measurement: TimelineFragment['measurements'][number], { t, say }: I18n): Row {
  const { id, instrument, informant, moment, takenOn, inWindow } = measurement;
  const { table } = t.timeline;
  const notes = { true: table.inWindow, false: table.outsideWindow, null: '' };
  return {
    id,
    what: table.measurement(say(instrument.label), labelFor(t.labels.moment, moment)),
    who: labelFor(t.labels.informant, informant),
    from: takenOn,
    to: takenOn,
    note: notes[`${inWindow}`],
  };
}
