import { excelCsv, excelCsvRows } from '@trefzeker/instruments';
import { open } from 'node:fs/promises';
import type { NumberedFinding } from '../load-service.js';

const COLUMNS = [
  'file',
  'row',
  'column',
  'gravity',
  'code',
  'message_nl',
  'hint_nl',
  'message_en',
  'hint_en',
];

/** Writes findings as a spreadsheet opens them; page by page, so that memory stays flat. */
export async function writeFindings(
  path: string,
  pages: AsyncIterable<readonly NumberedFinding[]>,
  fileOf: (kind: string) => string,
): Promise<void> {
  // Only for whoever loads: findings say which rows of which client are wrong.
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(excelCsv(COLUMNS, []));
    for await (const findings of pages) {
      await file.writeFile(excelCsvRows(findings.map((finding) => toCells(finding, fileOf))));
    }
  } finally {
    await file.close();
  }
}

function toCells(finding: NumberedFinding, fileOf: (kind: string) => string) {
  const { kind, row, column, gravity, code, message, hint } = finding;
  return [fileOf(kind), row, column, gravity, code, message.nl, hint.nl, message.en, hint.en];
}
