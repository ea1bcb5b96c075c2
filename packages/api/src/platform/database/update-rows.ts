import type { Transaction } from './doors.js';
import { identifier, join, sql } from './sql.js';
import type { ColumnSpec, RowOf, Table } from './table.js';

/** Writes all columns of rows that exist, found by their id. */
export async function updateRows<
  Columns extends Readonly<Record<string, ColumnSpec>> & { readonly id: 'text' },
>(tx: Transaction, table: Table<Columns>, rows: readonly RowOf<Table<Columns>>[]): Promise<void> {
  for (const row of rows as readonly Readonly<Record<string, string | number | null>>[]) {
    const names = Object.keys(table.columns).filter((name) => name !== 'id');
    const assignments = names.map((name) => sql`${identifier(name)} = ${row[name] ?? null}`);
    await tx.execute(
      sql`UPDATE ${identifier(table.name)} SET ${join(assignments, sql`, `)} WHERE id = ${row['id'] ?? null}`,
    );
  }
}
