import type { TimelineFragment } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { reportAddress } from '../effect-report/report-id.js';
import { measurementAddress } from '../measurement/measurement-address.js';
import type { Fact, Lane, Mark } from './picture.js';

type Measurements = TimelineFragment['measurements'];

export function informantLanes(
  trajectoryId: string,
  measurements: Measurements,
  i18n: I18n,
): readonly Lane[] {
  const { t } = i18n;
  const informants = [...new Set(measurements.map(({ informant }) => informant))];
  return informants.map((informant) => {
    const own = measurements.filter((measurement) => measurement.informant === informant);
    const days = own.map(({ takenOn }) => takenOn).sort();
    return {
      id: `informant:${informant}`,
      group: 'measurements',
      title: t.timeline.measuredBy(labelFor(t.labels.informant, informant)),
      detail: whenMeasured([...new Set(days)], i18n),
      bars: [],
      windows: [],
      dots: [],
      marks: own
        .map((each) => measurementMark(trajectoryId, each, i18n))
        .toSorted((a, b) => a.day.localeCompare(b.day)),
    };
  });
}

/** Each day while that can be read at a glance, else how many and over which time. */
const FEW = 3;

function whenMeasured(days: readonly string[], { t, format }: I18n): string {
  const [first, last] = [days[0], days.at(-1)];
  if (days.length <= FEW || first === undefined || last === undefined)
    return format.list(days.map(format.date));
  return t.timeline.days(
    format.number(days.length),
    t.timeline.period(format.date(first), format.date(last)),
  );
}

function measurementMark(
  trajectoryId: string,
  { id, takenOn, instrument, informant, moment, inWindow }: Measurements[number],
  { t, say, format }: I18n,
): Mark {
  const { fact, table, mark } = t.timeline;
  const words = mark(say(instrument.label), labelFor(t.labels.moment, moment));
  const inTime: readonly Fact[] =
    inWindow === null ? [] : [[fact.window, inWindow ? table.inWindow : table.outsideWindow]];
  return {
    id,
    day: takenOn,
    words,
    label: `${words}, ${format.date(takenOn)}`,
    isOutsideWindow: inWindow === false,
    details: {
      kind: 'facts',
      title: say(instrument.label),
      facts: [
        [fact.moment, labelFor(t.labels.moment, moment)],
        [fact.informant, labelFor(t.labels.informant, informant)],
        [fact.takenOn, format.date(takenOn)],
        ...inTime,
      ],
      to: [
        { path: measurementAddress(trajectoryId, id), words: t.measurement.show },
        { path: reportAddress({ instrument, informant }), words: t.timeline.toReport },
      ],
    },
  };
}
