import type { InstrumentRef } from '../instrument/score.js';
import { compareDates } from '../time/plain-date.js';
import type { CompositionRule } from './compose-sub-trajectories.js';
import { composeSubTrajectories } from './compose-sub-trajectories.js';
import { measurementsOfCare } from './care-measurements.js';
import type { Informant, Measurement, TrajectoryRecord } from './trajectory-record.js';

/** What two administrations can be compared, for one edition of an instrument and one informant. */
export type ChangePair = {
  readonly instrument: InstrumentRef;
  readonly informant: Informant;
} & (
  | { readonly kind: 'pair'; readonly start: Measurement; readonly end: Measurement }
  | {
      readonly kind: 'incomplete';
      /** `no-start-measurement` also when neither is there: only interim or follow-up. */
      readonly reason: 'no-start-measurement' | 'no-end-measurement' | 'end-before-start';
      readonly start: Measurement | null;
      readonly end: Measurement | null;
    }
);

/**
 * For each instrument, edition and informant: the first measurement at START with the last one at END, or
 * what is missing for that. Sorted by instrument, edition and informant; the order of the input does not
 * matter.
 */
export function selectChangePairs(measurements: readonly Measurement[]): readonly ChangePair[] {
  const groups = new Map<string, Measurement[]>();
  for (const measurement of [...measurements].sort(byDay)) {
    const { key, edition } = measurement.instrument;
    const group = `${key}\u0000${String(edition).padStart(6, '0')}\u0000${measurement.informant}`;
    groups.set(group, [...(groups.get(group) ?? []), measurement]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => pairOf(group));
}

/**
 * All pairs that figures and effect reports need of one trajectory: over the trajectory as a whole, and
 * within each CARE sub-trajectory. A pair that both give comes once; incomplete ones are left out.
 */
export function changePairsOf(
  record: Pick<TrajectoryRecord, 'careEpisodes' | 'measures' | 'measurements'>,
  rule: CompositionRule = {},
): readonly Extract<ChangePair, { kind: 'pair' }>[] {
  const care = composeSubTrajectories(record.careEpisodes, [], rule);
  const selections = [record.measurements, ...care.map((unit) => measurementsOfCare(unit, record, rule))];
  const pairs = new Map<string, Extract<ChangePair, { kind: 'pair' }>>();
  for (const pair of selections.flatMap(selectChangePairs)) {
    if (pair.kind === 'pair') pairs.set(`${pair.start.id}\u0000${pair.end.id}`, pair);
  }
  return [...pairs.values()];
}

function pairOf(group: readonly Measurement[]): readonly ChangePair[] {
  const [any] = group;
  if (any === undefined) return [];
  const { instrument, informant } = any;
  const start = group.find(({ moment }) => moment === 'START') ?? null;
  const end = group.findLast(({ moment }) => moment === 'END') ?? null;
  if (start === null)
    return [{ kind: 'incomplete', instrument, informant, reason: 'no-start-measurement', start, end }];
  if (end === null)
    return [{ kind: 'incomplete', instrument, informant, reason: 'no-end-measurement', start, end }];
  if (compareDates(end.takenOn, start.takenOn) < 0) {
    return [{ kind: 'incomplete', instrument, informant, reason: 'end-before-start', start, end }];
  }
  return [{ kind: 'pair', instrument, informant, start, end }];
}

/** By day, then by id, so that two on one day always come in the same order. */
function byDay(a: Measurement, b: Measurement): number {
  return compareDates(a.takenOn, b.takenOn) || (a.id < b.id ? -1 : 1);
}
