import type { Informant, Moment, NonResponseReason } from '@trefzeker/shared';
import { fromJson, fromJsonOrNull, toDate } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { StoredMeasurement } from './measurement-repository.js';

export const measurementTable = defineTable('measurement', {
  id: 'text',
  trajectory_id: 'text',
  care_episode_id: 'text?',
  instrument_key: 'text',
  instrument_edition: 'integer',
  package_version: 'text',
  informant: 'text',
  moment: 'text',
  taken_on: 'date',
  answers: 'json?',
  given_scores: 'json?',
  scores: 'json',
  norms: 'json',
  input_hash: 'text',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
  notes: 'json?',
  occasion_key: 'text?',
  youth_non_response: 'text?',
});

export type MeasurementRow = RowOf<typeof measurementTable>;

export function toMeasurement(row: MeasurementRow): StoredMeasurement {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    careEpisodeId: row.care_episode_id,
    occasionKey: row.occasion_key,
    youthNonResponse: row.youth_non_response as NonResponseReason | null,
    instrument: { key: row.instrument_key, edition: row.instrument_edition },
    packageVersion: row.package_version,
    informant: row.informant as Informant,
    moment: row.moment as Moment,
    takenOn: toDate(row.taken_on),
    answers: fromJsonOrNull<NonNullable<StoredMeasurement['answers']>>(row.answers),
    givenScores: fromJsonOrNull<NonNullable<StoredMeasurement['givenScores']>>(row.given_scores),
    notes: fromJsonOrNull<StoredMeasurement['notes']>(row.notes) ?? {},
    scores: fromJson<StoredMeasurement['scores']>(row.scores),
    norms: fromJson<StoredMeasurement['norms']>(row.norms),
    inputHash: row.input_hash,
    recordedBy: { organisationId: row.recorded_by_organisation_id, personId: row.recorded_by_person_id },
  };
}

export function toMeasurementRow(measurement: StoredMeasurement): MeasurementRow {
  const { answers, givenScores, notes } = measurement;
  return {
    id: measurement.id,
    trajectory_id: measurement.trajectoryId,
    care_episode_id: measurement.careEpisodeId,
    instrument_key: measurement.instrument.key,
    instrument_edition: measurement.instrument.edition,
    package_version: measurement.packageVersion,
    informant: measurement.informant,
    moment: measurement.moment,
    taken_on: measurement.takenOn.toString(),
    answers: answers === null ? null : JSON.stringify(answers),
    given_scores: givenScores === null ? null : JSON.stringify(givenScores),
    notes: Object.keys(notes).length === 0 ? null : JSON.stringify(notes),
    scores: JSON.stringify(measurement.scores),
    norms: JSON.stringify(measurement.norms),
    input_hash: measurement.inputHash,
    recorded_by_organisation_id: measurement.recordedBy.organisationId,
    recorded_by_person_id: measurement.recordedBy.personId,
    occasion_key: measurement.occasionKey,
    youth_non_response: measurement.youthNonResponse ?? null,
  };
}
