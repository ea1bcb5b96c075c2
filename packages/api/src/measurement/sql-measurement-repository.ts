import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { measurementInScope } from '../registration/scope.js';
import { changeResultTable, toScaleChange } from './change-result.entity.js';
import type { ChangeResultRow } from './change-result.entity.js';
import type { MeasurementRepository } from './measurement-repository.js';
import { measurementTable, toMeasurement } from './measurement.entity.js';
import type { MeasurementRow } from './measurement.entity.js';

const idOf = ({ trajectory_id: id }: { readonly trajectory_id: string }): string => id;

export function createMeasurementRepository(read: ReadDoor): MeasurementRepository {
  return {
    listByTrajectories: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const rows = await read.query<MeasurementRow>(sql`SELECT ${columnsOf(measurementTable, 'm')}
        FROM measurement AS m JOIN trajectory AS t ON t.id = m.trajectory_id
       WHERE ${isOneOf('m.trajectory_id', ids)} AND ${measurementInScope(actor, 'm', 't')}
       ORDER BY m.taken_on, m.id`);
      return groupById(ids, rows, { idOf, toItem: toMeasurement });
    },
    // A change tells of two measurements: who may not see both does not see it.
    changes: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const rows = await read.query<ChangeResultRow>(sql`SELECT ${columnsOf(changeResultTable, 'r')}
        FROM change_result AS r
        JOIN trajectory AS t ON t.id = r.trajectory_id
        JOIN measurement AS m1 ON m1.id = r.start_measurement_id
        JOIN measurement AS m2 ON m2.id = r.end_measurement_id
       WHERE ${isOneOf('r.trajectory_id', ids)}
         AND ${measurementInScope(actor, 'm1', 't')} AND ${measurementInScope(actor, 'm2', 't')}
       ORDER BY r.trajectory_id, r.position`);
      return groupById(ids, rows, { idOf, toItem: toScaleChange });
    },
  };
}
