import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import { measurementInScope } from '../registration/scope.js';
import {
  earlierMeasurementTable,
  toEarlierMeasurement,
  toEarlierMeasurementRow,
} from './earlier-measurement.entity.js';
import type { EarlierMeasurementRow } from './earlier-measurement.entity.js';
import type { EarlierMeasurementRepository } from './earlier-measurements.js';
import type { StoredMeasurement } from './measurement-repository.js';

export function createEarlierMeasurementRepository(read: ReadDoor): EarlierMeasurementRepository {
  return {
    listByTrajectories: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const rows = await read.query<EarlierMeasurementRow>(sql`SELECT
          ${columnsOf(earlierMeasurementTable, 'e')}, h.at, h.reason_code, h.reason_words, h.recorded_by_person_id
        FROM earlier_measurement AS e
        JOIN part_history AS h ON h.trajectory_id = e.trajectory_id
          AND h.trajectory_version = e.trajectory_version AND h.part_id = e.measurement_id
        JOIN measurement AS m ON m.id = e.measurement_id
        JOIN trajectory AS t ON t.id = m.trajectory_id
       WHERE ${isOneOf('e.trajectory_id', ids)} AND ${measurementInScope(actor, 'm', 't')}
       ORDER BY e.trajectory_version`);
      const idOf = ({ trajectory_id: id }: EarlierMeasurementRow): string => id;
      return groupById(ids, rows, { idOf, toItem: toEarlierMeasurement });
    },
  };
}

/** @param kept - `trajectoryVersion` is that of the correction, as the history has it. */
export async function insertEarlierMeasurement(
  tx: Transaction,
  kept: { readonly measurement: StoredMeasurement; readonly trajectoryVersion: number },
): Promise<void> {
  const row = toEarlierMeasurementRow(kept.measurement, kept.trajectoryVersion);
  await insertRows(tx, earlierMeasurementTable, [row]);
}
