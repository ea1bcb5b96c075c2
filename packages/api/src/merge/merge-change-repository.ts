import type { Actor, Moved } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf, insertNewRows, insertRows } from '../platform/database/table.js';
import { trajectoryPartyTable } from '../registration/trajectory.entity.js';
import type { TrajectoryPartyRow } from '../registration/trajectory.entity.js';
import { clientMergeTable, toClientMergeRow, toStoredMerge } from './merge.entity.js';
import type { ClientMergeRow } from './merge.entity.js';
import type { StoredMerge } from './stored-merge.js';

/** From here on the client that went is found no more, and its number and id lead on. */
export async function insertMerge(
  tx: Transaction,
  { organisationId }: Pick<Actor, 'organisationId'>,
  merge: StoredMerge,
): Promise<void> {
  await insertRows(tx, clientMergeTable, [toClientMergeRow(organisationId, merge)]);
  await tx.execute(sql`UPDATE client_merge SET leads_to_id = ${merge.staysId}
    WHERE leads_to_id = ${merge.goesId} AND undone_at IS NULL`);
}

/** The merge of the organisation, as long as it was not undone. */
export async function findMerge(
  tx: Transaction,
  { organisationId }: Pick<Actor, 'organisationId'>,
  { mergeId, clientId }: { readonly mergeId: string; readonly clientId: string },
): Promise<StoredMerge | null> {
  const [row] = await tx.query<ClientMergeRow>(sql`SELECT ${columnsOf(clientMergeTable, 'm')}
    FROM client_merge AS m WHERE m.id = ${mergeId} AND m.stays_id = ${clientId}
      AND m.organisation_id = ${organisationId} AND m.undone_at IS NULL`);
  return row === undefined ? null : toStoredMerge(row);
}

/** Whether another client was merged into the same one after it. */
export async function isLaterMerged(
  tx: Transaction,
  { staysId, staysVersion }: Pick<StoredMerge, 'staysId' | 'staysVersion'>,
): Promise<boolean> {
  const rows = await tx.query(sql`SELECT id FROM client_merge
    WHERE stays_id = ${staysId} AND stays_version > ${staysVersion} AND undone_at IS NULL`);
  return rows.length > 0;
}

/** The row stays. Who led to the client through the one that comes back, leads to that one again. */
export async function closeMerge(
  tx: Transaction,
  { id, goesId }: StoredMerge,
  undone: { readonly at: Date; readonly personId: string; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`UPDATE client_merge SET undone_at = ${undone.at.toISOString()},
      undone_by_person_id = ${undone.personId}, undo_reason = ${undone.reason} WHERE id = ${id}`);
  let through: readonly string[] = [goesId];
  while (through.length > 0) {
    const into = await tx.query<{ goes_id: string }>(sql`SELECT goes_id FROM client_merge
      WHERE undone_at IS NULL AND ${isOneOf('stays_id', through)}`);
    through = into.map((row) => row.goes_id);
    await tx.execute(sql`UPDATE client_merge SET leads_to_id = ${goesId}
      WHERE undone_at IS NULL AND ${isOneOf('goes_id', through)}`);
  }
}

export async function moveParts(tx: Transaction, clientId: string, moved: Moved): Promise<void> {
  await tx.execute(sql`UPDATE respondent SET client_id = ${clientId}
    WHERE ${isOneOf('id', moved.respondentIds)}`);
  await tx.execute(sql`UPDATE use_elsewhere SET client_id = ${clientId}
    WHERE ${isOneOf('id', moved.elsewhereIds)}`);
}

/** Trajectories with the client that they go to. */
export interface Rehousing {
  readonly trajectoryIds: readonly string[];
  readonly clientId: string;
}

/**
 * Gives trajectories to other clients. A client has one open trajectory at a time, also for a moment: so those
 * that are open wait as if they were closed until all are where they belong.
 */
export async function moveTrajectories(tx: Transaction, moves: readonly Rehousing[]): Promise<void> {
  const all = moves.flatMap(({ trajectoryIds }) => trajectoryIds);
  if (all.length === 0) return;
  const open = await tx.query<{ id: string }>(sql`SELECT id FROM trajectory
    WHERE closed_on IS NULL AND ${isOneOf('id', all)}`);
  const waiting = open.map(({ id }) => id);
  await tx.execute(sql`UPDATE trajectory SET closed_on = start_date, end_date = start_date
    WHERE ${isOneOf('id', waiting)}`);
  for (const { trajectoryIds, clientId } of moves) {
    await tx.execute(sql`UPDATE trajectory SET client_id = ${clientId}
      WHERE ${isOneOf('id', trajectoryIds)}`);
  }
  await tx.execute(sql`UPDATE trajectory SET closed_on = NULL, end_date = NULL
    WHERE ${isOneOf('id', waiting)}`);
}

/** Trajectories that were put away can be read again: only their keeper has a part in what is empty. */
export async function showAgain(tx: Transaction, trajectoryIds: readonly string[]): Promise<void> {
  const rows = await tx.query<TrajectoryPartyRow>(sql`SELECT keeper_id AS organisation_id, start_date,
      id AS trajectory_id FROM trajectory WHERE ${isOneOf('id', trajectoryIds)}`);
  await insertNewRows(tx, trajectoryPartyTable, rows);
}

/** @returns Whether the trajectory still had the version; it has the next one now. */
export async function takeVersion(tx: Transaction, id: string, version: number): Promise<boolean> {
  const changed = await tx.execute(sql`UPDATE trajectory SET version = version + 1
    WHERE id = ${id} AND version = ${version}`);
  return changed === 1;
}
