import type { ReadDoor } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { MeasureEventRow } from './measure-event.entity.js';
import { measureEventTable } from './measure-event.entity.js';

/** What happened to these measures; nothing is asked of the database for no measures. */
export async function readMeasureEvents(
  read: ReadDoor,
  measureIds: readonly string[],
): Promise<readonly MeasureEventRow[]> {
  if (measureIds.length === 0) return [];
  return read.query<MeasureEventRow>(sql`SELECT ${columnsOf(measureEventTable, 'p')} FROM measure_event AS p
    WHERE ${isOneOf('p.measure_id', measureIds)} ORDER BY p.measure_id, p.position`);
}
