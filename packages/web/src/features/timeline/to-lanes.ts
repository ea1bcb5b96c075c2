import type { TimelineFragment } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';

export interface Lane {
  readonly id: string;
  readonly look: 'trajectory' | 'care' | 'measure' | 'marks';
  readonly title: string;
  readonly detail: string;
  readonly bar: Bar | null;
  /** When a measurement is in time, as the API says. */
  readonly windows: readonly Window[];
  readonly marks: readonly Mark[];
}

export interface Bar {
  readonly start: string;
  /** Null while it runs. */
  readonly end: string | null;
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

interface Window extends Span {
  /** `START` or `END`: a lane has at most one of each. */
  readonly moment: string;
}

export interface Mark {
  readonly id: string;
  readonly day: string;
  readonly label: string;
  readonly isOutsideWindow: boolean;
}

/** One lane for the client trajectory, one for each sub-trajectory, one for each informant. */
export function toLanes(trajectory: TimelineFragment, i18n: I18n): readonly Lane[] {
  return [
    trajectoryLane(trajectory, i18n),
    ...trajectory.subTrajectories.map((part) => partLane(part, windowsOf(trajectory, part.id), i18n)),
    ...informantLanes(trajectory.measurements, i18n),
  ];
}

function trajectoryLane(trajectory: TimelineFragment, { t, format }: I18n): Lane {
  const { start, end, frameAtStart, frame } = trajectory;
  const word = (code: string) => labelFor(t.labels.frame, code);
  const frames = t.timeline.frames(word(frameAtStart), word(frame));
  const bar = { start, end };
  const detail = `${frames}, ${periodWords(bar, { t, format })}`;
  return {
    id: 'trajectory',
    look: 'trajectory',
    title: t.timeline.trajectory,
    detail,
    bar,
    windows: windowsOf(trajectory, null),
    marks: [],
  };
}

type Part = TimelineFragment['subTrajectories'][number];

function partLane(
  { id, kind, start, end, organisation, careEpisodes, measures }: Part,
  windows: readonly Window[],
  { t, format }: I18n,
): Lane {
  const isCare = kind === 'CARE';
  const words = isCare
    ? careEpisodes.map(({ form }) => labelFor(t.labels.careForm, form))
    : measures.map((measure) => labelFor(t.labels.measure, measure.kind));
  const bar = { start, end };
  return {
    id,
    look: isCare ? 'care' : 'measure',
    title: organisation.name,
    detail: `${format.list([...new Set(words)])}, ${periodWords(bar, { t, format })}`,
    bar,
    windows,
    marks: [],
  };
}

function periodWords({ start, end }: Bar, { t, format }: Pick<I18n, 't' | 'format'>): string {
  if (end === null) return t.timeline.since(format.date(start));
  return t.timeline.period(format.date(start), format.date(end));
}

/** The windows of one sub-trajectory, or with null those of the trajectory itself. */
function windowsOf({ windows }: TimelineFragment, id: string | null): readonly Window[] {
  return windows
    .filter(({ subTrajectoryId }) => subTrajectoryId === id)
    .map(({ moment, from, to }) => ({ moment, start: from, end: to }));
}

function informantLanes(
  measurements: TimelineFragment['measurements'],
  { t, say, format }: I18n,
): readonly Lane[] {
  const informants = [...new Set(measurements.map(({ informant }) => informant))];
  return informants.map((informant) => {
    const own = measurements.filter((measurement) => measurement.informant === informant);
    const marks = own.map(({ id, takenOn, instrument, moment, inWindow }) => ({
      id,
      day: takenOn,
      label: t.timeline.mark(say(instrument.label), labelFor(t.labels.moment, moment)),
      isOutsideWindow: inWindow === false,
    }));
    const days = own.map(({ takenOn }) => takenOn).sort();
    return {
      id: `informant:${informant}`,
      look: 'marks',
      title: t.timeline.measuredBy(labelFor(t.labels.informant, informant)),
      detail: format.list([...new Set(days)].map(format.date)),
      bar: null,
      windows: [],
      marks: marks.toSorted((a, b) => a.day.localeCompare(b.day)),
    };
  });
}
