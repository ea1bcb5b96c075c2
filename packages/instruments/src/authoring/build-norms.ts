import { posix } from 'node:path';
import { parseJson } from '../registry/parse-json.js';
import { loadProblem } from '../registry/rejected.js';
import type { AuthorFinding } from '@trefzeker/shared';
import { fromProblem } from './author-finding.js';
import { faultOfJson } from './json-place.js';
import type { JoinedNorm } from './norm-table/join-rows.js';
import { joinRows } from './norm-table/join-rows.js';
import type { NormHead } from './norm-table/norm-head.js';
import { readNormHead } from './norm-table/norm-head.js';
import { readNormTable } from './norm-table/read-norm-table.js';
import type { CellProblem } from './norm-table/table-cells.js';

/** A norm set as the server reads it; null when it could not be made. */
export interface BuiltNorms {
  readonly text: string | null;
  /** Table and line of each row; none when the file has its rows itself. */
  readonly rows: readonly { readonly table: string; readonly line: number }[];
  readonly findings: readonly AuthorFinding[];
}

type Read = (name: string) => Promise<string | null>;

/** Makes one JSON file of a head and its tables. A file that has its rows itself stays as it is. */
export async function buildNorms(file: string, read: Read): Promise<BuiltNorms> {
  const text = await read(file);
  if (text === null) return failed([fromProblem(loadProblem.missingFile(file), 'files')]);
  const json = parseJson(text);
  if (json.kind === 'invalid')
    return failed([{ ...fromProblem(loadProblem.notJson(file), 'files'), line: faultOfJson(text) }]);
  const head = readNormHead(json.value);
  if (head === null) return { text, rows: [], findings: [] };
  return head === 'invalid' ? failed([headInvalid(file)]) : fromTables(file, head, read);
}

async function fromTables(file: string, head: NormHead, read: Read): Promise<BuiltNorms> {
  const rows: JoinedNorm[] = [];
  const findings: AuthorFinding[] = [];
  for (const name of head.tables) {
    const table = posix.join(posix.dirname(file), name);
    const text = await read(table);
    const found = text === null ? null : readNormTable(text, head.source);
    if (found === null) findings.push(fromProblem(loadProblem.missingFile(table), 'files'));
    else if (found.kind === 'refused') findings.push(...found.problems.map((one) => cellFinding(table, one)));
    else rows.push(...found.rows.map((row) => ({ ...row, table })));
  }
  if (findings.length > 0) return failed(findings);
  const joined = joinRows(rows);
  return {
    text: `${JSON.stringify({ ...head.rest, norms: joined.map(({ norm }) => norm) }, null, 2)}\n`,
    rows: joined.map(({ table, line }) => ({ table, line })),
    findings: [],
  };
}

function failed(findings: readonly AuthorFinding[]): BuiltNorms {
  return { text: null, rows: [], findings };
}

function cellFinding(file: string, { line, column, message, hint }: CellProblem): AuthorFinding {
  return {
    ...{ file, line, where: column, check: 'norm-table', code: 'cell-invalid' },
    ...{ message, hint, severity: 'error' },
  };
}

function headInvalid(file: string): AuthorFinding {
  return {
    ...{ file, line: null, where: 'table', check: 'norm-table', code: 'head-invalid' },
    message: {
      nl: 'Hier staat niet goed in welke tabel de rijen staan.',
      en: 'This does not say properly in which table the rows are.',
    },
    hint: {
      nl: 'Schrijf "table": "naam.csv" (een bestand ernaast) en "source" met de bron van de getallen; laat "norms" dan weg.',
      en: 'Write "table": "name.csv" (a file beside this one) and "source" with where the numbers come from; leave "norms" out.',
    },
    severity: 'error',
  };
}
