import { renamedKey } from '@trefzeker/shared';
import type { TrajectoryJoin } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { joinDrafts, joinExcuses, partDrafts, partExcuses } from './joined-keys-repository.js';
import type { JoinedRows, RenamedKey, StoredJoin } from './stored-merge.js';

/** Tables of what was registered in a trajectory, with the column that tells its rows apart there. */
const PARTS: Readonly<Record<string, string>> = {
  care_episode: 'id',
  measure: 'id',
  measure_event: 'id',
  goal: 'id',
  measurement: 'id',
  earlier_measurement: 'measurement_id',
  situation: 'id',
  goal_score: 'id',
  overall_goal_score: 'id',
  decision: 'id',
  care_plan: 'id',
  measure_plan: 'id',
  nature_of_problems: 'id',
  care_measurement_plan: 'care_episode_id',
};

/** Where a trajectory has one of a kind: when both have it, that of the one that is put away stays there. */
const ONCE: Readonly<Record<string, string>> = {
  trajectory_worker: 'person_id',
  measurement_hand_over: 'organisation_id',
};

/**
 * Makes one trajectory of several: what stands in those that go, goes over. What belongs to an occasion belongs
 * to the same one under its new name.
 */
export async function joinParts(
  tx: Transaction,
  join: TrajectoryJoin,
  units: ReadonlyMap<string, string>,
): Promise<StoredJoin> {
  const { intoId, fromIds } = join;
  const renamed = [
    ...(await renameOccasions(tx, [intoId, ...fromIds], units)),
    ...(await joinExcuses(tx, join, units)),
    ...(await joinDrafts(tx, join, units)),
  ];
  const rows: JoinedRows[] = [];
  for (const fromId of fromIds) {
    for (const [table, column] of Object.entries(PARTS))
      rows.push({ table, fromId, ids: await idsIn(tx, { table, column, fromId }) });
    for (const [table, column] of Object.entries(ONCE))
      rows.push({ table, fromId, ids: await idsIn(tx, { table, column, fromId, unlessIn: intoId }) });
    for (const moved of rows.filter((each) => each.fromId === fromId)) await move(tx, moved, intoId);
  }
  await raiseVersion(tx, intoId, [intoId, ...fromIds]);
  return { ...join, renamed, rows: rows.filter(({ ids }) => ids.length > 0) };
}

/** Gives everything back that went over, with what hangs on it since. */
export async function partParts(tx: Transaction, joined: StoredJoin): Promise<void> {
  const { intoId, rows, renamed } = joined;
  for (const { table, key, from, to } of renamed.filter((each) => OCCASIONS.includes(each.table)))
    await tx.execute(sql`UPDATE ${identifier(table)} SET occasion_key = ${from}
      WHERE id = ${key} AND occasion_key = ${to}`);
  await partExcuses(tx, joined);
  await partDrafts(tx, joined);
  for (const fromId of new Set(rows.map((each) => each.fromId))) {
    const own = rows.filter((each) => each.fromId === fromId);
    const idsOf = (table: string) => own.find((each) => each.table === table)?.ids ?? [];
    for (const [parent, column, children] of [
      ['care_episode', 'care_episode_id', OF_CARE],
      ['measure', 'measure_id', OF_MEASURE],
    ] as const)
      for (const table of children)
        await tx.execute(sql`UPDATE ${identifier(table)} SET trajectory_id = ${fromId}
          WHERE trajectory_id = ${intoId} AND ${isOneOf(column, idsOf(parent))}`);
    for (const { table, ids } of own) await move(tx, { table, ids, fromId: intoId }, fromId);
    await tx.execute(sql`UPDATE goal_score SET trajectory_id = ${fromId} WHERE trajectory_id = ${intoId}
      AND goal_id IN (SELECT id FROM goal WHERE trajectory_id = ${fromId})`);
    await tx.execute(sql`UPDATE earlier_measurement SET trajectory_id = ${fromId} WHERE trajectory_id = ${intoId}
      AND measurement_id IN (SELECT id FROM measurement WHERE trajectory_id = ${fromId})`);
    await raiseVersion(tx, fromId, [intoId, fromId]);
  }
}

/** What is about care, and about a measure: registered since, it goes along with it. */
const OF_CARE = [
  'goal',
  'measurement',
  'measurement_draft',
  'overall_goal_score',
  'care_measurement_plan',
] as const;
const OF_MEASURE = ['measure_event', 'measure_plan'] as const;

async function move(tx: Transaction, { table, ids, fromId }: JoinedRows, toId: string): Promise<void> {
  await tx.execute(sql`UPDATE ${identifier(table)} SET trajectory_id = ${toId}
    WHERE trajectory_id = ${fromId} AND ${isOneOf({ ...PARTS, ...ONCE }[table] ?? 'id', ids)}`);
}

/**
 * What was corrected is kept by the version of the trajectory at that time: a part that comes from another
 * trajectory brings versions of there, and none of them may come again.
 */
async function raiseVersion(tx: Transaction, id: string, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`UPDATE trajectory SET version = (SELECT max(version) FROM trajectory
    WHERE ${isOneOf('id', ids)}) WHERE id = ${id}`);
}

async function idsIn(
  tx: Transaction,
  {
    table,
    column,
    fromId,
    unlessIn = null,
  }: {
    readonly table: string;
    readonly column: string;
    readonly fromId: string;
    readonly unlessIn?: string | null;
  },
): Promise<readonly string[]> {
  const [name, key] = [identifier(table), identifier(column)];
  const isElsewhere: Sql =
    unlessIn === null
      ? sql`1 = 1`
      : sql`${key} NOT IN (SELECT ${key} FROM ${name} WHERE trajectory_id = ${unlessIn})`;
  const rows = await tx.query<{ id: string }>(sql`SELECT DISTINCT ${key} AS id FROM ${name}
    WHERE trajectory_id = ${fromId} AND ${isElsewhere} ORDER BY 1`);
  return rows.map(({ id }) => id);
}

/** Where what was registered names its occasion. */
const OCCASIONS: readonly string[] = ['measurement', 'situation'];

async function renameOccasions(
  tx: Transaction,
  trajectoryIds: readonly string[],
  units: ReadonlyMap<string, string>,
): Promise<readonly RenamedKey[]> {
  const renamed: RenamedKey[] = [];
  for (const table of OCCASIONS) {
    const rows = await tx.query<{ id: string; occasion_key: string; trajectory_id: string }>(sql`
      SELECT id, occasion_key, trajectory_id FROM ${identifier(table)}
       WHERE occasion_key IS NOT NULL AND ${isOneOf('trajectory_id', trajectoryIds)}`);
    for (const { id: key, occasion_key: from, trajectory_id: fromId } of rows) {
      const to = renamedKey(from, units);
      if (to === from) continue;
      await tx.execute(sql`UPDATE ${identifier(table)} SET occasion_key = ${to} WHERE id = ${key}`);
      renamed.push({ table, key, from, to, fromId });
    }
  }
  return renamed;
}
