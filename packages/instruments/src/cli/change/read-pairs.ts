import type { CsvInput } from '../csv/open-input.js';
import { placeColumns } from '../csv/place-columns.js';
import { ProblemList } from '../csv/problem-list.js';
import { readCase } from '../csv/read-case.js';
import { readNumber } from '../csv/read-number.js';
import { readRows } from '../csv/read-rows.js';
import type { Separator } from '../csv/separator.js';

const COLUMNS = ['case', 'pre', 'post'] as const;

/** Scores of one case at the start and at the end; null where the cell is empty. */
export interface Pair {
  readonly name: string;
  readonly pre: number | null;
  readonly post: number | null;
}

/**
 * Reads all pairs of a file, one at a time.
 *
 * @throws BadData with every bad cell of the file.
 */
export async function readPairs(input: CsvInput, take: (pair: Pair) => void): Promise<Separator> {
  const problems = new ProblemList(input.name);
  let places: ReadonlyMap<string, number> = new Map();
  let usedSeparator: Separator = ',';
  await readRows(input.read(), problems, {
    header(names, separator) {
      places = placeColumns(names, { required: COLUMNS, optional: [] }, problems);
      problems.assertNone();
      usedSeparator = separator;
    },
    row(cells, line) {
      const cell = (column: string) => cells[places.get(column) ?? -1] ?? '';
      take({
        name: readCase(cell('case'), line, problems),
        pre: readScore('pre', cell('pre'), line, problems),
        post: readScore('post', cell('post'), line, problems),
      });
    },
  });
  problems.assertNone();
  return usedSeparator;
}

function readScore(column: string, text: string, line: number, problems: ProblemList): number | null {
  const read = readNumber(text);
  if (read.kind === 'wrong') problems.add(line, column, read.message);
  return read.kind === 'number' ? read.value : null;
}
