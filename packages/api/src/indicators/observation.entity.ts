import { informantGroup } from '@trefzeker/shared';
import type { Observation, ObservationOutcome } from '@trefzeker/shared';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const observationTable = defineTable('observation', {
  trajectory_id: 'text',
  position: 'integer',
  client_id: 'text',
  organisation_id: 'text',
  set_key: 'text',
  set_version: 'integer',
  indicator: 'text',
  unit_kind: 'text',
  counted_unit_id: 'text',
  anchor: 'date',
  instrument_key: 'text?',
  instrument_edition: 'integer?',
  scale: 'text?',
  informant: 'text?',
  informant_group: 'text?',
  outcome: 'text',
  code: 'text?',
  value: 'real?',
  in_window: 'boolean?',
  slice_unit_id: 'text?',
  slice_age_band: 'text',
  slice_sex: 'text',
  slice_municipality: 'text?',
  slice_frame: 'text',
  slice_care_form: 'text?',
  evidence: 'json',
});

export type ObservationRow = RowOf<typeof observationTable>;

export function toObservationRow(observation: Observation, position: number): ObservationRow {
  const { instrument, informant, slices } = observation;
  return {
    trajectory_id: observation.trajectoryId,
    position,
    client_id: observation.clientId,
    organisation_id: observation.organisationId,
    set_key: observation.set.key,
    set_version: observation.set.version,
    indicator: observation.indicator,
    unit_kind: observation.unit.kind,
    counted_unit_id: observation.unit.id,
    anchor: observation.anchor.toString(),
    instrument_key: instrument?.key ?? null,
    instrument_edition: instrument?.edition ?? null,
    scale: observation.scale,
    informant,
    informant_group: informant === null ? null : informantGroup(informant),
    ...toOutcomeColumns(observation.outcome),
    in_window: observation.inWindow,
    slice_unit_id: slices.unitId,
    slice_age_band: slices.ageBand,
    slice_sex: slices.sex,
    slice_municipality: slices.municipality,
    slice_frame: slices.frame,
    slice_care_form: slices.careForm,
    evidence: JSON.stringify(observation.evidence),
  };
}

function toOutcomeColumns(outcome: ObservationOutcome): Pick<ObservationRow, 'outcome' | 'code' | 'value'> {
  switch (outcome.kind) {
    case 'number':
      return { outcome: outcome.kind, code: null, value: outcome.value };
    case 'category':
      return { outcome: outcome.kind, code: outcome.code, value: null };
    case 'not-registered':
    case 'not-measurable':
      return { outcome: outcome.kind, code: outcome.reason, value: null };
  }
}
