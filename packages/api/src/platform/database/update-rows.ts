import type { Transaction } from './doors.js';
import { identifier, join, sql } from './sql.js';
import type { SqlValue } from './sql.js';
import type { ColumnSpec, RowOf, Table } from './table.js';

type StoredRow = Readonly<Record<string, SqlValue>> & { readonly id: string };

/** Writes all columns of rows that exist, found by their id. */
export async function updateRows<
  Columns extends Readonly<Record<string, ColumnSpec>> & { readonly id: 'text' },
>(tx: Transaction, table: Table<Columns>, rows: readonly RowOf<Table<Columns>>[]): Promise<void> {
  const names = Object.keys(table.columns).filter((name) => name !== 'id');
  for (const row of rows as readonly StoredRow[]) {
    const assignments = names.map((name) => sql`${identifier(name)} = ${row[name] ?? null}`);
    await tx.execute(
      sql`UPDATE ${identifier(table.name)} SET ${join(assignments, sql`, `)} WHERE id = ${row.id}`,
    );
  }
}
