import type { ScaleChange } from '../../instrument/change.js';
import type { SubTrajectory, TrajectoryRecord } from '../../trajectory/trajectory-record.js';
import { isWithin, THREE_WEEKS, windowAround } from '../../time/date-window.js';
import { measurementsOfCare } from '../../trajectory/care-measurements.js';
import type { ChangePair } from '../../trajectory/change-pairs.js';
import { selectChangePairs } from '../../trajectory/change-pairs.js';
import { informantGroup } from '../../vocabulary/informant.js';
import type { CountedUnit, ObservationContext, UnitReading } from '../indicator-set.js';
import type { ObservationOutcome } from '../observation.js';
import { NO_EVIDENCE, reading } from '../reading.js';
import { compareReadings } from './prefer-reading.js';

/**
 * One reading for each instrument, outcome scale and group of informants that measured this care; a single
 * `no-fitting-instrument` when nobody did. Instruments without an outcome scale do not fit.
 */
export function readChanges(
  { subTrajectory }: CountedUnit,
  record: TrajectoryRecord,
  context: ObservationContext,
): readonly UnitReading[] {
  if (subTrajectory === null) return [];
  const figures = new Map<string, UnitReading>();
  for (const pair of selectChangePairs(measurementsOfCare(subTrajectory, record, context))) {
    for (const scale of context.outcomeScales(pair.instrument)) {
      const { key, edition } = pair.instrument;
      const figure = JSON.stringify([key, edition, scale, informantGroup(pair.informant)]);
      const candidate = readPair(pair, scale, { care: subTrajectory, changes: record.changes });
      const sofar = figures.get(figure);
      if (sofar === undefined || compareReadings(candidate, sofar) < 0) figures.set(figure, candidate);
    }
  }
  if (figures.size > 0) return [...figures.values()];
  return [reading({ outcome: { kind: 'not-registered', reason: 'no-fitting-instrument' } })];
}

interface Measured {
  readonly care: SubTrajectory;
  readonly changes: readonly ScaleChange[];
}

function readPair(pair: ChangePair, scale: string, { care, changes }: Measured): UnitReading {
  const { instrument, informant, start, end } = pair;
  const measurementIds = [start, end].flatMap((measurement) => measurement?.id ?? []);
  const known = { instrument, scale, informant, evidence: { ...NO_EVIDENCE, measurementIds } };
  if (pair.kind === 'incomplete') return reading({ ...known, outcome: incomplete(pair.reason) });
  const change = changes.find(
    (one) =>
      one.scale === scale && one.startMeasurementId === pair.start.id && one.endMeasurementId === pair.end.id,
  );
  const inWindow = isInWindow(pair, care);
  if (change === undefined) {
    return reading({
      ...known,
      inWindow,
      outcome: { kind: 'not-measurable', reason: 'change-not-computed' },
    });
  }
  const { policy, normSet } = change;
  return reading({
    ...known,
    inWindow,
    outcome: outcomeOf(change),
    evidence: { ...known.evidence, policy, normSet },
  });
}

function incomplete(reason: Extract<ChangePair, { kind: 'incomplete' }>['reason']): ObservationOutcome {
  return reason === 'end-before-start'
    ? { kind: 'not-measurable', reason }
    : { kind: 'not-registered', reason };
}

function outcomeOf({ outcome }: ScaleChange): ObservationOutcome {
  return outcome.kind === 'classified'
    ? { kind: 'category', code: outcome.class }
    : { kind: 'not-measurable', reason: outcome.reason };
}

/** In time when the first was in time for the start of the care, and the last for its end. */
function isInWindow(pair: Extract<ChangePair, { kind: 'pair' }>, care: SubTrajectory): boolean {
  return (
    isWithin(pair.start.takenOn, windowAround(care.start, THREE_WEEKS)) &&
    care.end !== null &&
    isWithin(pair.end.takenOn, windowAround(care.end, THREE_WEEKS))
  );
}
