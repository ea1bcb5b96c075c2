import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { detectDelimiter } from './detect-delimiter.js';
import { decodeText } from './decode-text.js';
import type { TextEncoding } from './decode-text.js';
import { brokenQuotes, emptyFile, lineTooLong, tooManyColumns } from './file-refused.js';
import type { FileRefused } from './file-refused.js';
import { peekHeader } from './peek-header.js';

export interface CsvLimits {
  /** Characters of one record, quotes and line breaks included. */
  readonly recordCharacters: number;
  readonly columns: number;
}

const CSV_LIMITS: CsvLimits = { recordCharacters: 1_000_000, columns: 2_000 };

export interface CsvRecord {
  /** As a spreadsheet numbers it: the header is row 1, a cell with line breaks is still one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

type ReadOptions = {
  readonly limits?: CsvLimits;
  /** UTF-8 when absent. */
  readonly encoding?: TextEncoding;
} & (
  | {
      /** Names that tell the delimiter. */
      readonly knownColumns: ReadonlySet<string>;
    }
  | {
      /** What separates the cells, said and not found out. */
      readonly delimiter: string;
    }
);

/**
 * Reads a file record by record, the header first; cells come without spaces around them, and rows without
 * any text are left out. Memory stays flat, whatever the size of the file.
 *
 * @throws FileRefused when the file as a whole cannot be read.
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<CsvRecord> {
  const limits = options.limits ?? CSV_LIMITS;
  const { header, text } = await peekHeader(decodeText(bytes, options.encoding), limits.recordCharacters);
  const parser = parse({
    delimiter: 'delimiter' in options ? options.delimiter : detectDelimiter(header, options.knownColumns),
    // Rows with too few or too many cells are reported by row, not by stopping.
    relax_column_count: true,
    max_record_size: limits.recordCharacters,
  });
  // The parser carries the failure of either end: it reaches the loop that reads from it.
  pipeline(Readable.from(text), parser, () => undefined);
  yield* numbered(parser, limits);
}

async function* numbered(
  records: AsyncIterable<readonly string[]>,
  limits: CsvLimits,
): AsyncGenerator<CsvRecord> {
  let row = 0;
  let isEmpty = true;
  try {
    for await (const raw of records) {
      row += 1;
      const cells = raw.map((cell) => cell.trim());
      if (cells.every((cell) => cell === '')) continue;
      if (isEmpty && cells.length > limits.columns) throw tooManyColumns(cells.length, limits.columns);
      isEmpty = false;
      yield { row, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalFor(error, limits) : error;
  }
  if (isEmpty) throw emptyFile();
}

function refusalFor(error: CsvError, { recordCharacters }: CsvLimits): FileRefused {
  // The parser counts the records before the broken one; those it had not handed out yet are lost.
  const row = typeof error.records === 'number' ? error.records + 1 : 1;
  return error.code === 'CSV_MAX_RECORD_SIZE' ? lineTooLong(row, recordCharacters) : brokenQuotes(row);
}
