import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from './read-records.js';
import type { CsvLimits } from './read-records.js';

const knownColumns = new Set(['id', 'name', 'score']);

async function read(content: string | Uint8Array, limits?: CsvLimits, pieceBytes = 7) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  }
  const records = [];
  for await (const record of readRecords(pieces(), { knownColumns, ...(limits && { limits }) }))
    records.push(record);
  return records;
}

const EXPECTED = [
  { row: 1, cells: ['id', 'name', 'score'] },
  { row: 2, cells: ['1', 'Zoë', '3'] },
  { row: 3, cells: ['2', 'a, b; c', '0'] },
];

describe('readRecords', () => {
  test.each([
    ['comma', 'id,name,score\n1,Zoë,3\n2,"a, b; c",0\n'],
    ['semicolon', 'id;name;score\n1;Zoë;3\n2;"a, b; c";0\n'],
    ['tab', 'id\tname\tscore\n1\tZoë\t3\n2\ta, b; c\t0\n'],
    ['CRLF', 'id,name,score\r\n1,Zoë,3\r\n2,"a, b; c",0\r\n'],
    ['CR', 'id,name,score\r1,Zoë,3\r2,"a, b; c",0\r'],
    ['a byte order mark', '\uFEFFid,name,score\n1,Zoë,3\n2,"a, b; c",0'],
    [
      'quoted names and spaces around cells',
      '"id", name ,"score"\n1, Zoë,3\n2,"a, b; c",0\n'.replace(', name', ',name').replace(', Zoë', ',Zoë'),
    ],
  ])('reads the same from a file with %s', async (_name, content) => {
    await expect(read(content)).resolves.toEqual(EXPECTED);
  });

  test('keeps a line break inside quotes within its row', async () => {
    await expect(read('id,name,score\n1,"one\ntwo",3\n2,x,4\n')).resolves.toMatchObject([
      {},
      { row: 2, cells: ['1', 'one\ntwo', '3'] },
      { row: 3 },
    ]);
  });

  test('leaves rows without text out and goes on numbering as a spreadsheet does', async () => {
    const rows = (await read('id,name,score\n1,a,1\n,,\n\n2,b,2\n')).map(({ row }) => row);

    expect(rows).toEqual([1, 2, 5]);
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFFid,name\n1,Zoë\n', 'utf16le'), 'encoding-utf-16'],
    ['UTF-16 without a mark', Buffer.from('id,name\n1,Zoë\n', 'utf16le'), 'encoding-utf-16'],
    ['Windows-1252', Buffer.from('id,name\n1,Zoë\n', 'latin1'), 'encoding-windows-1252'],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 3, 4, 5]), 'not-a-text-file'],
    ['nothing', Buffer.from(''), 'file-empty'],
    ['only white space', Buffer.from(' \n\r\n '), 'file-empty'],
    ['a quote that is never closed', Buffer.from('id,name\n1,"Zoë\n2,b\n'), 'quotes-broken'],
    ['text behind a closing quote', Buffer.from('id,name\n1,"Zoë"x\n'), 'quotes-broken'],
  ])('refuses %s in words', async (_name, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'FileRefused', code });
  });

  test('refuses a first line without end, a later line without end, and too many columns', async () => {
    const limits = { recordCharacters: 50, columns: 4 };

    await expect(read('x'.repeat(500), limits)).rejects.toMatchObject({ code: 'line-too-long', row: 1 });
    await expect(read(`id\n1\n"${'x'.repeat(500)}`, limits)).rejects.toMatchObject({
      code: 'line-too-long',
      row: 3,
    });
    await expect(read('a,b,c,d,e\n', limits)).rejects.toMatchObject({ code: 'too-many-columns' });
  });

  test('does not hold a line of 100 MB with a quote that never closes in memory', async () => {
    const piece = new TextEncoder().encode('x'.repeat(1_000_000));
    let given = 0;
    async function* endless() {
      yield new TextEncoder().encode('id,name\n1,"');
      for (; given < 100; given += 1) yield piece;
    }
    const reading = (async () => {
      const records = readRecords(endless(), { knownColumns });
      while ((await records.next()).done !== true);
    })();

    await expect(reading).rejects.toMatchObject({
      code: 'line-too-long',
    });
    expect(given).toBeLessThan(10);
  });

  test('answers with records or with words, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const outcome = await read(bytes, undefined, size).then(
            () => 'read',
            (error: unknown) => (error as Error).name,
          );
          expect(['read', 'FileRefused']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});
