import { finished, pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { BadData } from '../failure.js';
import type { Source } from './open-input.js';
import { peekHeader } from './peek-header.js';
import type { ProblemList } from './problem-list.js';
import { type Bytes, readPlainLines } from './read-plain-lines.js';
import { RowCounter, type RowReader } from './row-counter.js';
import { type Separator, separatorOf } from './separator.js';

const LONGEST_ROW = 1024 * 1024;

/**
 * Reads a CSV file as a stream: UTF-8 with or without BOM, any line end, quoted cells, comma,
 * semicolon or tab. Rows without any content are skipped.
 *
 * @throws BadData when it is not a CSV file in UTF-8 or has no header.
 */
export async function readRows(source: Source, problems: ProblemList, reader: RowReader): Promise<void> {
  const chunks = source[Symbol.asyncIterator]();
  try {
    await readAll(chunks, problems, reader);
  } finally {
    // Lets go of a pipe that still has something to say: else the program would wait for it.
    await chunks.return?.();
  }
}

async function readAll(
  chunks: AsyncIterator<Buffer | string>,
  problems: ProblemList,
  reader: RowReader,
): Promise<void> {
  const { firstLine, bytes } = await peekHeader(chunks);
  const separator = separatorOf(firstLine);
  const rows = new RowCounter(separator, problems, reader);
  const rest = await readPlainLines(bytes, { separator, longestRow: LONGEST_ROW }, (cells) =>
    rows.take(cells),
  );
  await readQuoted(joined(rest, bytes), { separator, problems, rows });
  if (!rows.hasHeader && problems.isEmpty) {
    throw new BadData('The input is empty. Its first line must hold the names of the columns.');
  }
}

interface Reading {
  readonly separator: Separator;
  readonly problems: ProblemList;
  readonly rows: RowCounter;
}

/** What plain lines could not read, by a parser that knows quotation marks. */
async function readQuoted(
  bytes: AsyncIterable<Buffer>,
  { separator, problems, rows }: Reading,
): Promise<void> {
  const linesBefore = rows.line - 1;
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  parser.on('data', (cells: string[]) => {
    try {
      rows.take(cells);
    } catch (error) {
      parser.destroy(error as Error);
    }
  });
  try {
    await Promise.all([pipeline(bytes, parser), finished(parser)]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(linesBefore + Number(error.lines), null, explain(error));
  }
}

async function* joined(first: Buffer, rest: Bytes): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function explain(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'a quotation mark opens a cell and never closes it. Close it, or write "" for a quotation mark inside a cell.';
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return 'the row is longer than a million characters. Look for a quotation mark that is not closed before this line.';
  }
  return 'a quotation mark stands in the middle of a cell. Put the whole cell between quotation marks, and write "" for one inside.';
}
