import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { byDialect, every, identifier, isOneOf, join, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import type { Page, PageRequest } from '../registration/trajectory-repository.js';
import { importBatchTable, importRowTable, toBatch, toBatchRow } from './import-batch.entity.js';
import type { ImportBatchRow, StoredBatch } from './import-batch.entity.js';
import type { ImportState } from './import-service.js';

export interface RowToStage {
  readonly clientKey: string;
  readonly row: number;
  readonly payload: string;
}

/** Where a page of rows stopped. */
export interface RowPosition {
  readonly clientKey: string;
  readonly row: number;
}

/** Imports as they are stored; who may ask is the service's business. */
export interface ImportBatchRepository {
  find(organisationId: string, id: string): Promise<StoredBatch | null>;
  /** Newest first. */
  page(organisationId: string, request: PageRequest): Promise<Page<StoredBatch>>;
  /** In one of these states, of every organisation, without their rows. */
  listInState(states: readonly ImportState[]): Promise<readonly StoredBatch[]>;
  /** After `position`, by client and row. */
  rows(batchId: string, position: RowPosition | null, limit: number): Promise<readonly RowToStage[]>;
}

/** Over a door, or over an open transaction: then it sees what that transaction wrote. */
export function createImportBatchRepository(read: ReadDoor): ImportBatchRepository {
  const batches = async (...conditions: Parameters<typeof every>[0]) => {
    const found = await read.query<ImportBatchRow>(
      sql`SELECT ${columnsOf(importBatchTable, 'b')} FROM import_batch b WHERE ${every(conditions)} ORDER BY b.created_at DESC, b.id DESC`,
    );
    return found.map(toBatch);
  };
  return {
    async find(organisationId, id) {
      const [found] = await batches(sql`b.id = ${id}`, sql`b.organisation_id = ${organisationId}`);
      return found ?? null;
    },
    async page(organisationId, { first, after }) {
      const older =
        after === null ? [] : [sql`(b.created_at, b.id) < (${instant(after.sortValue)}, ${after.id})`];
      const conditions = every([sql`b.organisation_id = ${organisationId}`, ...older]);
      const found = await read.query<ImportBatchRow>(
        sql`SELECT ${columnsOf(importBatchTable, 'b')} FROM import_batch b WHERE ${conditions} ORDER BY b.created_at DESC, b.id DESC LIMIT ${first + 1}`,
      );
      return { items: found.slice(0, first).map(toBatch), hasNextPage: found.length > first };
    },
    listInState: (states) => batches(isOneOf('b.state', states)),
    async rows(batchId, position, limit) {
      const after =
        position === null ? [] : [sql`(client_key, row_number) > (${position.clientKey}, ${position.row})`];
      const where = every([sql`batch_id = ${batchId}`, ...after]);
      const found = await read.query<{ client_key: string; row_number: number; payload: string }>(
        sql`SELECT client_key, row_number, payload FROM import_row WHERE ${where} ORDER BY client_key, row_number LIMIT ${limit}`,
      );
      return found.map((row) => ({ clientKey: row.client_key, row: row.row_number, payload: row.payload }));
    },
  };
}

function instant(iso: string): Sql {
  return byDialect({ sqlite: sql`${iso}`, postgres: sql`${iso}::timestamptz` });
}

export async function insertBatch(tx: Transaction, batch: StoredBatch): Promise<void> {
  await insertRows(tx, importBatchTable, [toBatchRow(batch, null)]);
}

/** @returns False when the batch is no longer in the state it was read in: somebody else took it. */
export async function updateBatch(
  tx: Transaction,
  batch: StoredBatch,
  { from, appliedAt = null }: { readonly from: ImportState; readonly appliedAt?: Date | null },
): Promise<boolean> {
  const { id, ...columns } = toBatchRow(batch, appliedAt);
  const sets = Object.entries(columns).map(([name, value]) => sql`${identifier(name)} = ${value}`);
  const changed = await tx.execute(
    sql`UPDATE import_batch SET ${join(sets, sql`, `)} WHERE id = ${id} AND state = ${from}`,
  );
  return changed === 1;
}

export async function stageRows(
  tx: Transaction,
  batchId: string,
  rows: readonly RowToStage[],
): Promise<void> {
  const staged = rows.map(({ clientKey, row, payload }) => ({
    batch_id: batchId,
    client_key: clientKey,
    row_number: row,
    payload,
  }));
  await insertRows(tx, importRowTable, staged);
}

export async function dropRows(tx: Transaction, batchId: string): Promise<void> {
  await tx.execute(sql`DELETE FROM import_row WHERE batch_id = ${batchId}`);
}
