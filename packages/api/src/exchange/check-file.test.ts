import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/doors.js';
import { openDatabase } from '../platform/database/open-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import { aFile, aRow, HEADER } from '../testing/sdq-file.js';

const importer = anImporter();
const SDQ = 'standard:sdq';

describe('the check of one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-check-'));
  let database: Database;
  beforeAll(async () => {
    // One database is enough: nothing here depends on how it is stored.
    database = await openDatabase({ url: `sqlite:${join(folder, 'test.db')}` });
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const problemsOf = async (file: string) => {
    await using imports = await openTestImports(database);
    const { problems } = await imports.check(importer, file, SDQ);
    return problems.map(({ row, column, code }) => [row, column, code]);
  };

  test.each([
    [
      'a missing column',
      aFile(aRow()).replace('frame,', 'kader,'),
      [
        [1, 'frame', 'column-missing'],
        [1, 'kader', 'column-unknown'],
      ],
    ],
    [
      'a doubled column',
      aFile(aRow()).replace('frame,', 'sex,'),
      [
        [1, 'frame', 'column-missing'],
        [1, 'sex', 'column-doubled'],
      ],
    ],
    ['only a header', `${HEADER.join(',')}\n`, [[1, null, 'no-rows']]],
    ['nothing', '', [[1, null, 'file-empty']]],
    ['a row with a cell too few', `${aFile(aRow())}a,b\n`, [[3, null, 'wrong-number-of-cells']]],
    ['an empty reference', aFile(aRow({ reference: '' })), [[2, 'reference', 'cell-empty']]],
    [
      'a reference that is too long',
      aFile(aRow({ reference: 'x'.repeat(65) })),
      [[2, 'reference', 'text-too-long']],
    ],
    [
      'a reference with a sign that does not belong in one line',
      aFile(aRow({ reference: 'C\u0007-1' })),
      [[2, 'reference', 'text-with-control-characters']],
    ],
    [
      'a municipality by its name',
      aFile(aRow({ municipality: 'Amsterdam' })),
      [[2, 'municipality', 'municipality-not-a-code']],
    ],
    ['a word that is no code', aFile(aRow({ frame: 'soms' })), [[2, 'frame', 'not-in-list']]],
    ['a day that does not exist', aFile(aRow({ taken_on: '30-2-2025' })), [[2, 'taken_on', 'not-a-date']]],
    [
      'a number that may be two',
      aFile(aRow({ item: '1,000' })).replace('1,000', '"1,000"'),
      [[2, '1', 'not-a-number']],
    ],
    ['half an answer', aFile(aRow({ item: '1.5' })), [[2, '1', 'value-not-whole']]],
    [
      'an informant without a form',
      aFile(aRow({ informant: 'guardian' })),
      [[2, 'informant', 'informant-without-form']],
    ],
    ['care without a start', aFile(aRow({ care_start: '' })), [[2, 'care_start', 'cell-empty']]],
    [
      'care before the trajectory',
      aFile(aRow({ care_start: '2024-12-01' })),
      [[2, 'care_start', 'start-outside-trajectory']],
    ],
    [
      'care that ends before it starts',
      aFile(aRow({ care_end: '2025-01-20' })),
      [[2, 'care_end', 'end-before-start']],
    ],
    [
      'a reason of another list',
      aFile(aRow({ care_end_reason: '2.1' })),
      [[2, 'care_end_reason', 'not-in-list']],
    ],
    [
      'a reason without an end',
      aFile(aRow({ care_end: '', care_end_reason: '01' })),
      [[2, 'care_end_reason', 'end-reason-without-end']],
    ],
    [
      'a day in the future',
      aFile(aRow({ taken_on: '2030-01-01' })),
      [[2, 'taken_on', 'taken-in-the-future']],
    ],
    [
      'a birth after the measurement',
      aFile(aRow({ birth_date: '2025-02-20' })),
      [
        [2, 'taken_on', 'taken-before-birth'],
        [2, 'trajectory_start', 'start-before-birth'],
      ],
    ],
    [
      'two sexes of one client',
      aFile(aRow(), aRow({ sex: 'M', moment: 'END' })),
      [[3, 'sex', 'client-contradicts']],
    ],
    [
      'two frames of one trajectory',
      aFile(aRow(), aRow({ frame: 'gedwongen', moment: 'END' })),
      [[3, 'frame', 'frame-contradicts']],
    ],
    [
      'two trajectories at one time',
      aFile(aRow(), aRow({ trajectory_start: '2025-01-15' })),
      [
        [2, 'trajectory_start', 'trajectory-at-the-same-time'],
        [3, 'trajectory_start', 'trajectory-at-the-same-time'],
      ],
    ],
    [
      'one measurement with other answers',
      aFile(aRow(), aRow({ answer: '2' })),
      [[3, null, 'twice-in-file']],
    ],
  ])('names the place of %s', async (_what, file, expected) => {
    const problems = await problemsOf(file);

    expect(problems.sort(byText)).toEqual([...expected].sort(byText));
  });

  test('ends in words, whatever was done to the bytes', async () => {
    await using imports = await openTestImports(database);
    const whole = new TextEncoder().encode(aFile(aRow(), aRow({ reference: 'C-2' })));
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });

    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const damaged = Uint8Array.from(whole);
        for (const [at, byte] of changes) damaged[at] = byte;
        const { state, failure } = await imports.check(importer, damaged.subarray(0, length), SDQ);
        expect([state === 'CHECKED' || state === 'INVALID', failure]).toEqual([true, null]);
      }),
      { numRuns: 60 },
    );
    expect(imports.failures).toEqual([]);
  });

  test('finds everything that is wrong at once', async () => {
    const file = aFile(aRow({ frame: 'soms', taken_on: 'x', item: '9' }), aRow({ reference: '' }));

    const problems = await problemsOf(file);

    expect(problems.map(([row]) => row)).toEqual([2, 2, 3]);
  });

  test('takes an identical row twice, an empty form, and Dutch dates and words without a problem', async () => {
    const twice = aFile(aRow(), aRow());
    const empty = aFile(aRow({ answer: '' }), aRow({ reference: 'C-2' }));
    const dutch = aFile(
      aRow({
        taken_on: '10-2-2025',
        sex: 'vrouw',
        informant: 'moeder',
        moment: 'start',
        frame: 'vrijwillig',
      }),
    );

    for (const file of [twice, empty, dutch]) expect(await problemsOf(file)).toEqual([]);
  });
});

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
