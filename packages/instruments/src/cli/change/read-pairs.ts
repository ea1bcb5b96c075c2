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

/** How a file was written. */
export interface Notation {
  readonly separator: Separator;
  /** Some number has a comma before its decimals; only where columns are separated by something else. */
  readonly hasDecimalComma: boolean;
}

/**
 * Reads all pairs of a file, one at a time.
 *
 * @throws BadData with every bad cell of the file.
 */
export async function readPairs(input: CsvInput, take: (pair: Pair) => void): Promise<Notation> {
  const problems = new ProblemList(input.name);
  let places: ReadonlyMap<string, number> = new Map();
  let separator: Separator = ',';
  let hasDecimalComma = false;
  const readScore = (column: string, text: string, line: number) => {
    const read = readNumber(text, separator);
    if (read.kind === 'wrong') problems.add(line, column, read.message);
    if (read.kind !== 'number') return null;
    hasDecimalComma ||= read.hasDecimalComma;
    return read.value;
  };
  await readRows(input.read(), problems, {
    header(names, used) {
      places = placeColumns(names, { required: COLUMNS, optional: [] }, problems);
      problems.assertNone();
      separator = used;
    },
    row(cells, line) {
      const cell = (column: string) => cells[places.get(column) ?? -1] ?? '';
      take({
        name: readCase(cell('case'), line, problems),
        pre: readScore('pre', cell('pre'), line),
        post: readScore('post', cell('post'), line),
      });
    },
  });
  problems.assertNone();
  return { separator, hasDecimalComma };
}
