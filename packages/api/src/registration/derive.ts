import type { InstrumentHost } from '@trefzeker/instruments';
import { changePairsOf, composeSubTrajectories, observe } from '@trefzeker/shared';
import type { IndicatorSet, Observation, ScaleChange, SubTrajectory } from '@trefzeker/shared';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';
import { toScored } from '../measurement/to-scored.js';
import type { StoredRecord } from './trajectory-repository.js';

/** Everything about a trajectory that follows from what people registered. */
export interface Derived {
  readonly subTrajectories: readonly SubTrajectory[];
  readonly changes: readonly ScaleChange[];
  readonly observations: readonly Observation[];
}

export interface DeriveDependencies {
  readonly instruments: InstrumentHost;
  /** The sets whose observations are kept. */
  readonly indicatorSets: readonly IndicatorSet[];
}

/**
 * Pure: the same record, instruments and sets give the same. Of an instrument that is not loaded now, the
 * changes that the record came with are kept: results outlive the plug-in that made them.
 */
export function derive(record: StoredRecord, { instruments, indicatorSets }: DeriveDependencies): Derived {
  const context = {
    outcomeScales: ({ key, edition }: { readonly key: string; readonly edition: number }) =>
      instruments.find(key, edition)?.definition.outcomeScales ?? [],
  };
  return {
    subTrajectories: composeSubTrajectories(record.careEpisodes, record.measures),
    changes: changesOf(record, instruments),
    // A set may ask for another policy than the file itself: its facts rest on changes of its own.
    observations: indicatorSets.flatMap((set) =>
      observe(set, { ...record, changes: changesOf(record, instruments, set.key) }, context),
    ),
  };
}

function changesOf(record: StoredRecord, instruments: InstrumentHost, set?: string): readonly ScaleChange[] {
  const byId = new Map(record.measurements.map((measurement) => [measurement.id, measurement]));
  return changePairsOf(record).flatMap((pair) => {
    const start = byId.get(pair.start.id);
    const end = byId.get(pair.end.id);
    if (start === undefined || end === undefined) return [];
    const { key, edition } = pair.instrument;
    if (instruments.find(key, edition) === undefined) return keptChanges(record, start, end);
    // Who measured last, chose the policy.
    const { organisationId } = end.recordedBy;
    const choice = set === undefined ? { organisationId } : { organisationId, set };
    return instruments.change(toScored(record.client, start), toScored(record.client, end), choice);
  });
}

function keptChanges(
  { changes }: StoredRecord,
  start: StoredMeasurement,
  end: StoredMeasurement,
): readonly ScaleChange[] {
  return changes.filter(
    ({ startMeasurementId, endMeasurementId }) =>
      startMeasurementId === start.id && endMeasurementId === end.id,
  );
}
