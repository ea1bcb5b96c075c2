import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemList } from './problem-list.js';
import { readRows } from './read-rows.js';

interface ReadFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly [number, ...string[]])[];
}

/** Reads a whole text in chunks of some bytes; each row begins with its line. */
async function read(content: string | Buffer, chunkBytes = 7): Promise<ReadFile> {
  const bytes = Buffer.from(content as string);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
    bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
  const problems = new ProblemList('file.csv');
  let header: readonly string[] = [];
  const rows: [number, ...string[]][] = [];
  await readRows(Readable.from(chunks), problems, {
    header: (names) => (header = names),
    row: (cells, line) => rows.push([line, ...cells]),
  });
  problems.assertNone();
  return { header, rows };
}

describe('readRows', () => {
  const plain: ReadFile = {
    header: ['case', 'pre'],
    rows: [
      [2, 'a', '1'],
      [3, 'b', '2'],
    ],
  };
  test.each([
    ['comma and line feed', 'case,pre\na,1\nb,2\n'],
    ['no line end at the end', 'case,pre\na,1\nb,2'],
    ['carriage return and line feed', 'case,pre\r\na,1\r\nb,2\r\n'],
    ['carriage return alone', 'case,pre\ra,1\rb,2\r'],
    ['a mix of line ends', 'case,pre\r\na,1\nb,2\r\n'],
    ['a byte order mark', '\uFEFFcase,pre\na,1\nb,2\n'],
    ['semicolons', 'case;pre\na;1\nb;2\n'],
    ['tabs', 'case\tpre\na\t1\nb\t2\n'],
    ['quotes everywhere', '"case","pre"\n"a","1"\n"b","2"\n'],
    ['quotes and semicolons, with commas in the header', '"case";"pre"\n"a";"1"\n"b";"2"\n'],
    ['blanks around the names', ' case , pre \na,1\nb,2\n'],
  ])('reads a file with %s', async (_, content) => {
    for (const chunkBytes of [1, 2, 3, 1000]) {
      await expect(read(content, chunkBytes)).resolves.toEqual(plain);
    }
  });

  test('counts lines through quoted line breaks and skips rows without content', async () => {
    const { rows } = await read('case,pre\n"a\r\nb\nc",1\n\n,\nd,2\n');

    expect(rows).toEqual([
      [2, 'a\r\nb\nc', '1'],
      [7, 'd', '2'],
    ]);
  });

  test('gives back what was written, whatever stands in it', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '0', '😀') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (records, chunkBytes) => {
          const filled = records.filter((record) => record.some((text) => text.trim() !== ''));
          const content = [['case', 'pre'], ...records]
            .map((record) => record.map(quoted).join(','))
            .join('\n');

          const { rows } = await read(content, chunkBytes);

          expect(rows.map(([, ...cells]) => cells)).toEqual(filled);
        },
      ),
    );
  });

  test.each([
    ['', 'The input is empty'],
    ['case,pre\na,1,2\n', 'file.csv, line 2: it has 3 cells and the header has 2.'],
    ['case,pre\na\n', 'file.csv, line 2: it has 1 cell and the header has 2.'],
    ['case,pre\na,1\n"b,2\n', 'file.csv, line 3: a quotation mark opens a cell and never closes it'],
    ['case,pre\na,1"2\n', 'file.csv, line 2: a quotation mark stands in the middle of a cell.'],
    ['case,pre\n"a"b,1\n', 'file.csv, line 2: a quotation mark stands in the middle of a cell.'],
    [`case,pre\n"${'x'.repeat(1_100_000)}`, 'longer than a million characters'],
    [Buffer.from('\uFEFFcase,pre\na,1\n', 'utf16le'), 'not text in UTF-8'],
    [Buffer.from('PK\u0003\u0004\u0000\u0000'), 'not text in UTF-8'],
  ])('refuses %j in words', async (content, message) => {
    await expect(read(content, 4096)).rejects.toThrow(message);
  });

  test('passes on what a reader throws', async () => {
    const problems = new ProblemList('file.csv');
    const reader = {
      header: () => undefined,
      row: () => {
        throw new RangeError('from the reader');
      },
    };

    await expect(readRows(Readable.from(['case\na\n']), problems, reader)).rejects.toThrow('from the reader');
  });
});
