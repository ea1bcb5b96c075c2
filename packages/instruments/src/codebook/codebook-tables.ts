import type { Codebook } from './codebook.js';
import type { Cell } from './excel-csv.js';
import { ABOUT } from './tables/about-table.js';
import { EXAMPLES } from './tables/example-table.js';
import { GROUPS, ITEMS, NOTES, SIGNALS, TEXTS } from './tables/item-tables.js';
import { NORMS } from './tables/norm-table.js';
import { SCALES } from './tables/scale-table.js';
import type { TableMaker } from './tables/table.js';

/** The tables of a codebook, each a file of its own. The columns of each stand in docs/codebook.md. */
export const CODEBOOK_PARTS = [
  'about',
  'groups',
  'items',
  'scales',
  'notes',
  'signals',
  'norms',
  'examples',
  'texts',
] as const;
export type CodebookPart = (typeof CODEBOOK_PARTS)[number];

export interface CodebookTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One table of a codebook. Several keys in one cell have a space between them. */
export function codebookTable(codebook: Codebook, part: CodebookPart): CodebookTable {
  const { columns, rows } = TABLES[part];
  return { columns, rows: rows(codebook).map((row) => columns.map((column) => row[column] ?? null)) };
}

const TABLES: Readonly<Record<CodebookPart, TableMaker>> = {
  about: ABOUT,
  groups: GROUPS,
  items: ITEMS,
  scales: SCALES,
  notes: NOTES,
  signals: SIGNALS,
  norms: NORMS,
  examples: EXAMPLES,
  texts: TEXTS,
};
