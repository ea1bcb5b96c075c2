import type { CorrectionReason } from '@trefzeker/shared';
import { fromJson } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { EarlierMeasurement } from './earlier-measurements.js';
import { toMeasurement, toMeasurementRow } from './measurement.entity.js';
import type { MeasurementRow } from './measurement.entity.js';
import type { StoredMeasurement } from './measurement-repository.js';

export const earlierMeasurementTable = defineTable('earlier_measurement', {
  measurement_id: 'text',
  trajectory_id: 'text',
  trajectory_version: 'integer',
  content: 'json',
});

/** With the act that replaced it. */
export type EarlierMeasurementRow = RowOf<typeof earlierMeasurementTable> & {
  readonly at: string;
  readonly reason_code: string;
  readonly reason_words: string | null;
  readonly recorded_by_person_id: string | null;
};

export function toEarlierMeasurement(row: EarlierMeasurementRow): EarlierMeasurement {
  return {
    measurement: toMeasurement(fromJson<MeasurementRow>(row.content)),
    replacedAt: new Date(row.at),
    replacedById: row.recorded_by_person_id,
    reason: { code: row.reason_code as CorrectionReason, words: row.reason_words },
  };
}

export function toEarlierMeasurementRow(
  measurement: StoredMeasurement,
  trajectoryVersion: number,
): RowOf<typeof earlierMeasurementTable> {
  return {
    measurement_id: measurement.id,
    trajectory_id: measurement.trajectoryId,
    trajectory_version: trajectoryVersion,
    content: JSON.stringify(toMeasurementRow(measurement)),
  };
}
