import type { Database } from '../platform/database/doors.js';
import { identifier, sql } from '../platform/database/sql.js';

const TABLES = [
  'client',
  'trajectory',
  'care_episode',
  'measure',
  'sub_trajectory',
  'goal',
  'decision',
  'respondent',
  'care_plan',
  'measure_plan',
  'measure_event',
  'goal_score',
  'measurement',
  'change_result',
  'observation',
] as const;

export type StoredState = Readonly<Record<(typeof TABLES)[number], readonly string[]>>;

/** Everything that is stored of clients: the rows of each table as JSON, in an order that no database chooses. */
export async function storedState({ read }: Database): Promise<StoredState> {
  const state: Partial<Record<(typeof TABLES)[number], readonly string[]>> = {};
  for (const table of TABLES) {
    const rows = await read.query(sql`SELECT * FROM ${identifier(table)}`);
    state[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return state as StoredState;
}

/** Rows of one table. */
export async function rowsIn(
  { read }: Database,
  table: 'client' | 'measurement' | 'import_row',
): Promise<number> {
  const [row] = await read.query<{ total: number }>(sql`SELECT count(*) AS total FROM ${identifier(table)}`);
  return row?.total ?? 0;
}
