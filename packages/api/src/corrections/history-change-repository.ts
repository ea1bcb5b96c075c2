import type { Transaction } from '../platform/database/doors.js';
import { identifier, sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import type { Table } from '../platform/database/table.js';
import type { KeptRows, StoredAct, VoidedPart } from './history-repository.js';
import { partHistoryTable, toPartHistoryRow, toVoidedPartRow, voidedPartTable } from './history.entity.js';

/** Adds acts to the history. There is no way to change or remove one. */
export async function insertActs(tx: Transaction, acts: readonly StoredAct[]): Promise<void> {
  await insertRows(tx, partHistoryTable, acts.map(toPartHistoryRow));
}

export async function insertVoidedPart(tx: Transaction, part: VoidedPart): Promise<void> {
  await insertRows(tx, voidedPartTable, [toVoidedPartRow(part)]);
}

/** It is valid again. */
export async function removeVoidedPart(tx: Transaction, partId: string): Promise<void> {
  await tx.execute(sql`DELETE FROM voided_part WHERE part_id = ${partId}`);
}

/** The rows of a table that name the part, as they are stored. */
export async function rowsToKeep(tx: Transaction, table: Table, by: PartColumn): Promise<KeptRows> {
  const rows = await tx.query<KeptRows['rows'][number]>(
    sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
      WHERE ${identifier(`p.${by.column}`)} = ${by.id}`,
  );
  return { table: table.name, rows };
}

export async function removeRows(tx: Transaction, table: Table, by: PartColumn): Promise<void> {
  await tx.execute(sql`DELETE FROM ${identifier(table.name)} WHERE ${identifier(by.column)} = ${by.id}`);
}

/** The column by which the rows of a table name a part. */
export interface PartColumn {
  readonly column: string;
  readonly id: string;
}
