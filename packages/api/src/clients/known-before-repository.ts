import type { KnownBefore, UsePeriod } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { measureTable, toMeasure } from '../registration/measure.entity.js';
import type { MeasureRow } from '../registration/measure.entity.js';
import { toUse, useElsewhereTable } from './client-life.entity.js';
import type { UseElsewhereRow } from './client-life.entity.js';

/**
 * What the keeper of each trajectory knows of its client beside it: three statements, whatever the number of
 * trajectories. Agendas are made of it. Never answer a request with it.
 */
export async function readKnownBefore(
  read: ReadDoor,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, KnownBefore>> {
  const isBeside = sql`FROM trajectory AS t
    JOIN trajectory AS o ON o.client_id = t.client_id AND o.keeper_id = t.keeper_id AND o.id <> t.id`;
  const isWanted = isOneOf('t.id', trajectoryIds);
  const periods = await read.query<PeriodRow & Of>(
    sql`SELECT t.id AS of_trajectory, o.id, o.start_date, o.end_date ${isBeside} WHERE ${isWanted}`,
  );
  const trajectories = groupById(trajectoryIds, periods, { idOf, toItem: toPeriod });
  const earlier = await read.query<MeasureRow & Of>(sql`SELECT t.id AS of_trajectory,
      ${columnsOf(measureTable, 'm')} ${isBeside}
      JOIN measure AS m ON m.trajectory_id = o.id WHERE ${isWanted}`);
  const measures = groupById(trajectoryIds, earlier, { idOf, toItem: toMeasure });
  const told = await read.query<UseElsewhereRow & Of>(sql`SELECT t.id AS of_trajectory,
      ${columnsOf(useElsewhereTable, 'u')} FROM trajectory AS t
      JOIN use_elsewhere AS u ON u.client_id = t.client_id WHERE ${isWanted}`);
  const elsewhere = groupById(trajectoryIds, told, { idOf, toItem: toUse });
  return new Map(
    trajectoryIds.map((id) => [
      id,
      {
        trajectories: trajectories.get(id) ?? [],
        measures: measures.get(id) ?? [],
        elsewhere: elsewhere.get(id) ?? [],
      },
    ]),
  );
}

interface Of {
  readonly of_trajectory: string;
}

interface PeriodRow {
  readonly id: string;
  readonly start_date: string;
  readonly end_date: string | null;
}

function idOf({ of_trajectory: id }: Of): string {
  return id;
}

function toPeriod(row: PeriodRow): UsePeriod {
  return { id: row.id, start: toDate(row.start_date), end: toDateOrNull(row.end_date) };
}
