import { renamedKey } from '@trefzeker/shared';
import type { TrajectoryJoin } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import type { RenamedKey, StoredJoin } from './stored-merge.js';

/*
 * What a trajectory has once for each duty or occasion: when several become one and have the same, that of the one
 * that stays counts, and the other is put away with its own trajectory.
 */

type Units = ReadonlyMap<string, string>;
type Ids = Pick<TrajectoryJoin, 'intoId' | 'fromIds'>;

/** Why duties will not be done, under their new names. */
export async function joinExcuses(
  tx: Transaction,
  { intoId, fromIds }: Ids,
  units: Units,
): Promise<readonly RenamedKey[]> {
  const rows = await tx.query<{ trajectory_id: string; duty_key: string }>(sql`
    SELECT trajectory_id, duty_key FROM duty_excuse
     WHERE ${isOneOf('trajectory_id', [intoId, ...fromIds])} ORDER BY trajectory_id, duty_key`);
  const taken = new Set(rows.filter((row) => row.trajectory_id === intoId).map((row) => row.duty_key));
  const renamed: RenamedKey[] = [];
  for (const { trajectory_id: fromId, duty_key: from } of ownFirst(rows, intoId)) {
    const to = renamedKey(from, units);
    if ((fromId === intoId && to === from) || taken.has(to)) continue;
    taken.add(to);
    await tx.execute(sql`UPDATE duty_excuse SET trajectory_id = ${intoId}, duty_key = ${to}
      WHERE trajectory_id = ${fromId} AND duty_key = ${from}`);
    renamed.push({ table: 'duty_excuse', key: from, from, to, fromId });
  }
  return renamed;
}

export async function partExcuses(tx: Transaction, { intoId, renamed }: StoredJoin): Promise<void> {
  for (const { from, to, fromId } of lastFirst(renamed, 'duty_excuse'))
    await tx.execute(sql`UPDATE duty_excuse SET trajectory_id = ${fromId}, duty_key = ${from}
      WHERE trajectory_id = ${intoId} AND duty_key = ${to}`);
}

interface DraftRow {
  readonly id: string;
  readonly trajectory_id: string;
  readonly occasion_key: string | null;
  readonly person_id: string;
  readonly instrument_key: string;
  readonly instrument_edition: number;
  readonly informant: string;
  readonly moment: string;
}

/** Half-filled forms, with their occasions under the new names. */
export async function joinDrafts(
  tx: Transaction,
  { intoId, fromIds }: Ids,
  units: Units,
): Promise<readonly RenamedKey[]> {
  const rows = await tx.query<DraftRow>(sql`SELECT id, trajectory_id, occasion_key, person_id, instrument_key,
      instrument_edition, informant, moment FROM measurement_draft
     WHERE ${isOneOf('trajectory_id', [intoId, ...fromIds])} ORDER BY trajectory_id, id`);
  const formOf = (row: DraftRow, occasion: string): string =>
    JSON.stringify([
      ...[row.person_id, row.instrument_key, row.instrument_edition, row.informant, row.moment, occasion],
    ]);
  const taken = new Set(
    rows.filter((row) => row.trajectory_id === intoId).map((row) => formOf(row, row.occasion_key ?? '')),
  );
  const renamed: RenamedKey[] = [];
  for (const row of ownFirst(rows, intoId)) {
    const from = row.occasion_key ?? '';
    const to = renamedKey(from, units);
    if ((row.trajectory_id === intoId && to === from) || taken.has(formOf(row, to))) continue;
    taken.add(formOf(row, to));
    await tx.execute(sql`UPDATE measurement_draft SET trajectory_id = ${intoId},
        occasion_key = ${to === '' ? null : to} WHERE id = ${row.id}`);
    renamed.push({ table: 'measurement_draft', key: row.id, from, to, fromId: row.trajectory_id });
  }
  return renamed;
}

export async function partDrafts(tx: Transaction, { intoId, renamed }: StoredJoin): Promise<void> {
  for (const { key, from, fromId } of lastFirst(renamed, 'measurement_draft'))
    await tx.execute(sql`UPDATE measurement_draft SET trajectory_id = ${fromId},
        occasion_key = ${from === '' ? null : from} WHERE id = ${key} AND trajectory_id = ${intoId}`);
}

function lastFirst(renamed: readonly RenamedKey[], table: string): readonly RenamedKey[] {
  return renamed.filter((each) => each.table === table).reverse();
}

/** What the trajectory that stays has itself goes before what comes to it. */
function ownFirst<Row extends { readonly trajectory_id: string }>(
  rows: readonly Row[],
  intoId: string,
): readonly Row[] {
  const isOwn = (row: Row) => row.trajectory_id === intoId;
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}
