import { civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';

/** Columns of rows, read and written. A row of our own is trusted: what does not fit is a bug and throws. */

export function toDate(text: string): PlainDate {
  return civilDate(text);
}

export function toDateOrNull(text: string | null): PlainDate | null {
  return text === null ? null : civilDate(text);
}

export function fromDateOrNull(date: PlainDate | null): string | null {
  return date === null ? null : date.toString();
}

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the caller names what it once wrote */

/** JSON that this program wrote itself, checked by the database for being JSON. */
export function fromJson<Value>(text: string): Value {
  return JSON.parse(text) as Value;
}

export function fromJsonOrNull<Value>(text: string | null): Value | null {
  return text === null ? null : fromJson<Value>(text);
}

/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** SQLite has no booleans: 0 and 1 come back. */
export function toBooleanOrNull(value: boolean | number | null): boolean | null {
  return value === null ? null : Boolean(value);
}

/** Puts rows of one statement under the id they belong to; ids without rows are in it too. */
export function groupById<Row, Item>(
  ids: readonly string[],
  rows: readonly Row[],
  { idOf, toItem }: { readonly idOf: (row: Row) => string; readonly toItem: (row: Row) => Item },
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(idOf(row))?.push(toItem(row));
  return groups;
}
