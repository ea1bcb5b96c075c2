export type Cell = string | number | boolean | null;

const BOM = '\uFEFF';
const SEPARATOR = ';';
/** A spreadsheet takes a text that begins so for a formula and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * CSV as Excel in the Netherlands opens it by a double click: UTF-8 with a byte order mark, semicolons,
 * decimal commas, CRLF. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers
 * stay numbers. Null is an empty cell, true and false are 1 and 0.
 *
 * @example excelCsv(['a', 'b'], [[1.5, '=1+1']]) // '\uFEFFa;b\r\n1,5;\'=1+1\r\n'
 */
export function excelCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${BOM}${excelCsvRows([columns, ...rows])}`;
}

/** Rows to write behind those of {@link excelCsv}, for a table that is too long to hold in memory. */
export function excelCsvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(SEPARATOR)}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
