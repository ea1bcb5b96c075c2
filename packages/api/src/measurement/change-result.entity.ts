import type { ChangeClass, ChangeOutcome, ScaleChange, VersionRef } from '@trefzeker/shared';
import { toBooleanOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const changeResultTable = defineTable('change_result', {
  trajectory_id: 'text',
  position: 'integer',
  instrument_key: 'text',
  instrument_edition: 'integer',
  scale: 'text',
  informant: 'text',
  start_measurement_id: 'text',
  end_measurement_id: 'text',
  metric: 'text',
  difference: 'real?',
  rci: 'real?',
  change_class: 'text?',
  reason: 'text?',
  policy_key: 'text',
  policy_version: 'integer',
  norm_set_key: 'text?',
  norm_set_version: 'integer?',
  within_normal_range: 'boolean?',
});

export type ChangeResultRow = RowOf<typeof changeResultTable>;

export function toScaleChange(row: ChangeResultRow): ScaleChange {
  return {
    instrument: { key: row.instrument_key, edition: row.instrument_edition },
    scale: row.scale,
    informant: row.informant,
    startMeasurementId: row.start_measurement_id,
    endMeasurementId: row.end_measurement_id,
    metric: row.metric as ScaleChange['metric'],
    difference: row.difference,
    rci: row.rci,
    withinNormalRange: toBooleanOrNull(row.within_normal_range),
    outcome: toOutcome(row),
    policy: { key: row.policy_key, version: row.policy_version },
    normSet: toVersionRef(row.norm_set_key, row.norm_set_version),
  };
}

function toOutcome({ change_class: changeClass, reason }: ChangeResultRow): ChangeOutcome {
  if (changeClass !== null) return { kind: 'classified', class: changeClass as ChangeClass };
  // The table holds either a class or a reason.
  return { kind: 'not-classifiable', reason: reason ?? '' };
}

function toVersionRef(key: string | null, version: number | null): VersionRef | null {
  return key === null || version === null ? null : { key, version };
}

export function toChangeResultRow(
  trajectoryId: string,
  change: ScaleChange,
  position: number,
): ChangeResultRow {
  const { outcome, normSet } = change;
  return {
    trajectory_id: trajectoryId,
    position,
    instrument_key: change.instrument.key,
    instrument_edition: change.instrument.edition,
    scale: change.scale,
    informant: change.informant,
    start_measurement_id: change.startMeasurementId,
    end_measurement_id: change.endMeasurementId,
    metric: change.metric,
    difference: change.difference,
    rci: change.rci,
    change_class: outcome.kind === 'classified' ? outcome.class : null,
    reason: outcome.kind === 'not-classifiable' ? outcome.reason : null,
    policy_key: change.policy.key,
    policy_version: change.policy.version,
    norm_set_key: normSet?.key ?? null,
    norm_set_version: normSet?.version ?? null,
    within_normal_range: change.withinNormalRange,
  };
}
