import type { Codebook } from './codebook.js';
import type { CodebookPart } from './codebook-tables.js';
import { codebookTable } from './codebook-tables.js';
import { excelCsv } from './excel-csv.js';

/** One table of a codebook as a file for a spreadsheet. */
export function codebookCsv(codebook: Codebook, part: CodebookPart): string {
  const { columns, rows } = codebookTable(codebook, part);
  return excelCsv(columns, rows);
}
