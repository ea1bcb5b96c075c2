import type { Transaction } from './doors.js';
import { identifier, join, sql, valueRows } from './sql.js';
import type { Sql, SqlValue } from './sql.js';

/**
 * Kinds of columns that both databases have: `date` and `instant` are ISO text in a row, `json` is text,
 * `boolean` comes back from SQLite as 0 or 1. A question mark: may be null.
 */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'date' | 'instant' | 'json';
export type ColumnSpec = ColumnKind | `${ColumnKind}?`;

/** Our mapping of one table; a test holds it to what the migrations made. */
export interface Table<
  Columns extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<string, ColumnSpec>>,
> {
  readonly name: string;
  readonly columns: Columns;
}

type ValueOf<Spec extends ColumnSpec> = Spec extends `${infer Kind extends ColumnKind}?`
  ? ValueOf<Kind> | null
  : Spec extends 'integer' | 'real'
    ? number
    : Spec extends 'boolean'
      ? boolean | number
      : string;

/** The row as it lies in the table. */
export type RowOf<Mapped> =
  Mapped extends Table<infer Columns> ? { readonly [Name in keyof Columns]: ValueOf<Columns[Name]> } : never;

export function defineTable<const Columns extends Readonly<Record<string, ColumnSpec>>>(
  name: string,
  columns: Columns,
): Table<Columns> {
  return { name, columns };
}

/** The columns of a table by its alias, so that a statement never says `*`. */
export function columnsOf(
  table: Table,
  alias: string,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Sql {
  const names = Object.keys(table.columns).filter((name) => !except.includes(name));
  return join(
    names.map((name) => identifier(`${alias}.${name}`)),
    sql`, `,
  );
}

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const MOST_VALUES = 32_000;
const MOST_ROWS = 200;

/** Inserts rows, many in one statement; nothing is sent for no rows. */
export async function insertRows<Columns extends Readonly<Record<string, ColumnSpec>>>(
  tx: Transaction,
  table: Table<Columns>,
  rows: readonly RowOf<Table<Columns>>[],
): Promise<void> {
  for (const statement of insertStatements(table, rows)) await tx.execute(statement);
}

/** The same, leaving rows that are there already as they are. @returns How many were new. */
export async function insertNewRows<Columns extends Readonly<Record<string, ColumnSpec>>>(
  tx: Transaction,
  table: Table<Columns>,
  rows: readonly RowOf<Table<Columns>>[],
): Promise<number> {
  let inserted = 0;
  for (const statement of insertStatements(table, rows)) {
    inserted += await tx.execute(sql`${statement} ON CONFLICT DO NOTHING`);
  }
  return inserted;
}

function* insertStatements(
  table: Table,
  rows: readonly Readonly<Record<string, SqlValue>>[],
): Generator<Sql> {
  const names = Object.keys(table.columns);
  const size = Math.min(MOST_ROWS, Math.floor(MOST_VALUES / names.length));
  const columns = join(names.map(identifier), sql`, `);
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size).map((row) => names.map((name) => row[name] ?? null));
    yield sql`INSERT INTO ${identifier(table.name)} (${columns}) VALUES ${valueRows(values)}`;
  }
}
