import type { Localised } from '@trefzeker/shared';
import type { Codebook } from '../codebook.js';
import type { Cell } from '../excel-csv.js';

export type Row = Readonly<Record<string, Cell>>;

/** How one table is made of a codebook. A column that a row does not have is an empty cell. */
export interface TableMaker {
  readonly columns: readonly string[];
  readonly rows: (codebook: Codebook) => readonly Row[];
}

/** A text as two cells, `<name>_nl` and `<name>_en`; empty ones where there is no text. */
export function inBoth(name: string, text: Localised | null): Row {
  return { [`${name}_nl`]: text?.nl ?? null, [`${name}_en`]: text?.en ?? null };
}

/** Keys in one cell. */
export function keys(list: readonly string[]): string {
  return list.join(' ');
}
