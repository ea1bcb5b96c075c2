import type { CellProblem } from './table-cells.js';
import type { TableKind } from './table-kinds.js';
import { TABLE_KINDS } from './table-kinds.js';

/** What a table with these columns tells. */
export function kindOf(columns: readonly string[]): TableKind {
  if (columns.includes('raw') || columns.includes('t')) return 't-scores';
  return columns.includes('band') ? 'bands' : 'figures';
}

/** Columns that are missing, unknown or there twice, all together. */
export function columnProblems(columns: readonly string[], kind: TableKind): readonly CellProblem[] {
  const { needed, optional } = TABLE_KINDS[kind];
  const known = [...needed, ...optional];
  const list = known.join(', ');
  const hint = { nl: `Deze tabel kan hebben: ${list}.`, en: `This table can have: ${list}.` };
  const told = (column: string, nl: string, en: string): CellProblem => ({
    line: 1,
    column,
    message: { nl, en },
    hint,
  });
  return [
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) => told(column, 'Deze kolom ontbreekt.', 'This column is missing.')),
    ...columns.flatMap((column, place) => {
      if (!known.includes(column))
        return [told(column, 'Deze kolom is niet bekend.', 'This column is not known.')];
      return columns.indexOf(column) < place
        ? [told(column, 'Deze kolom staat er twee keer.', 'This column is there twice.')]
        : [];
    }),
  ];
}
