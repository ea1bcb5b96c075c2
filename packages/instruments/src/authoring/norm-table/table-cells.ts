import { parse } from 'csv-parse/sync';
import { CsvError } from 'csv-parse';
import { separatorOf } from '../../cli/csv/separator.js';
import type { Localised } from '@trefzeker/shared';

/** One row of a table as text, by column. */
export interface TableRow {
  /** As a spreadsheet counts: the header is 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A cell that cannot be used; `column` is empty when the whole row or file is meant. */
export interface CellProblem {
  readonly line: number;
  readonly column: string;
  readonly message: Localised;
  readonly hint: Localised;
}

/**
 * Reads a table that a spreadsheet saved: UTF-8 with or without BOM, commas, semicolons or tabs. Empty
 * rows are left out; names of columns do not look at capitals.
 */
export function tableCells(text: string): Cells | CellProblem {
  const [header = ''] = text.split(/\r?\n|\r/);
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter: separatorOf(header),
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: true,
    });
    const [names = [], ...rows] = records;
    const columns = names.map((name) => name.toLowerCase());
    return { columns, rows: rows.flatMap((cells, index) => toRow(columns, cells, index + 2)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(error.lines), column: '', ...NOT_CSV };
  }
}

function toRow(columns: readonly string[], cells: readonly string[], line: number): readonly TableRow[] {
  if (cells.every((cell) => cell === '')) return [];
  return [{ line, cells: new Map(columns.map((column, place) => [column, cells[place] ?? ''])) }];
}

const NOT_CSV = {
  message: {
    nl: 'Vanaf hier is dit geen CSV-bestand: een aanhalingsteken staat verkeerd.',
    en: 'From here on this is no CSV file: a quotation mark is misplaced.',
  },
  hint: {
    nl: 'Sla het rekenblad opnieuw op als "CSV UTF-8".',
    en: 'Save the spreadsheet again as "CSV UTF-8".',
  },
};
