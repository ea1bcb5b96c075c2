import type { MeasureKind, TrajectoryRecord } from '../trajectory-record.js';
import { carrierOn } from '../measure/measure-event.js';
import type { ActKind, HistoryAct, PartFields, PartKind } from './history-act.js';
import { fieldChanges } from './history-act.js';
import {
  careEpisodeFields,
  measureEventFields,
  measureFields,
  measurementFields,
  trajectoryFields,
} from './part-fields.js';

/** What core knows of a file, with who recorded each measurement. */
type RecordWithHistory = Omit<TrajectoryRecord, 'measurements'> & {
  readonly measurements: readonly (TrajectoryRecord['measurements'][number] & {
    readonly recordedBy: { readonly organisationId: string };
    readonly inputHash: string;
  })[];
};

/** What an act is called, for each kind of difference. */
export interface ActNames {
  /** Of what came; `RESTORED` when it was there before. */
  readonly added?: ActKind;
  /** Of what is different. */
  readonly changed?: ActKind;
}

/**
 * The history of one change, from the file before and after it: a part that came, went, or differs. What differs
 * in a measurement is told by who corrects it: see `measurementChanges`.
 */
export function actsBetween(
  before: RecordWithHistory,
  after: RecordWithHistory,
  { added = 'REGISTERED', changed = 'CORRECTED' }: ActNames = {},
): readonly HistoryAct[] {
  const names = { added, changed };
  const kinds = kindsInBoth(before, after);
  return [
    ...trajectoryAct(before, after, changed),
    ...partActs('CARE_EPISODE', careParts(before), careParts(after), names),
    ...partActs('MEASURE', measureParts(before), measureParts(after), names),
    ...partActs('MEASURE_EVENT', eventParts(before, kinds), eventParts(after, kinds), names),
    ...partActs('MEASUREMENT', measurementParts(before), measurementParts(after), {
      ...names,
      changed: null,
    }),
  ];
}

interface Part {
  readonly id: string;
  readonly ownerId: string | null;
  readonly fields: PartFields;
}

function trajectoryAct(
  before: RecordWithHistory,
  after: RecordWithHistory,
  act: ActKind,
): readonly HistoryAct[] {
  const changes = fieldChanges(trajectoryFields(before), trajectoryFields(after));
  if (changes.length === 0) return [];
  return [
    {
      ...{ act, partKind: 'TRAJECTORY', partId: after.id, ownerId: null },
      ...{ subject: trajectoryFields(after), changes },
    },
  ];
}

function partActs(
  partKind: PartKind,
  before: readonly Part[],
  after: readonly Part[],
  { added, changed }: { readonly added: ActKind; readonly changed: ActKind | null },
): readonly HistoryAct[] {
  const old = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  return [
    ...gone.map((part) => toAct('VOIDED', partKind, part)),
    ...after.flatMap((part) => {
      const was = old.get(part.id);
      if (was === undefined) {
        const changes = added === 'REGISTERED' ? fieldChanges({}, part.fields) : [];
        return [{ ...toAct(added, partKind, part), changes }];
      }
      const changes = fieldChanges(was.fields, part.fields);
      return changes.length === 0 || changed === null ? [] : [{ ...toAct(changed, partKind, part), changes }];
    }),
  ];
}

function toAct(act: ActKind, partKind: PartKind, { id, ownerId, fields }: Part): HistoryAct {
  return { act, partKind, partId: id, ownerId, subject: fields, changes: [] };
}

function careParts({ careEpisodes }: RecordWithHistory): readonly Part[] {
  return careEpisodes.map((care) => ({
    id: care.id,
    ownerId: care.providerId,
    fields: careEpisodeFields(care),
  }));
}

function measureParts({ measures }: RecordWithHistory): readonly Part[] {
  return measures.map(({ events = [], ...measure }) => ({
    id: measure.id,
    ownerId: measure.organisationId,
    // As it was entered: who has it now follows from its hand-overs, which are parts of their own.
    fields: measureFields({ ...measure, organisationId: carrierOn({ ...measure, events }, measure.start) }),
  }));
}

/** Of each measure that is in both files its kind now: another kind changes nothing of what happened in it. */
function kindsInBoth(before: RecordWithHistory, after: RecordWithHistory): ReadonlyMap<string, MeasureKind> {
  const old = new Set(before.measures.map(({ id }) => id));
  return new Map(after.measures.filter(({ id }) => old.has(id)).map(({ id, kind }) => [id, kind]));
}

/** What happened in the measures that are in both files: it comes and goes with a measure without a word. */
function eventParts(
  { measures }: RecordWithHistory,
  kinds: ReadonlyMap<string, MeasureKind>,
): readonly Part[] {
  return measures.flatMap((measure) => {
    const kind = kinds.get(measure.id);
    if (kind === undefined) return [];
    return (measure.events ?? []).map((event) => ({
      id: event.id,
      ownerId: carrierOn(measure, event.on),
      fields: measureEventFields({ kind }, event),
    }));
  });
}

function measurementParts({ measurements }: RecordWithHistory): readonly Part[] {
  return measurements.map((measurement) => ({
    id: measurement.id,
    ownerId: measurement.recordedBy.organisationId,
    fields: measurementFields(measurement),
  }));
}
