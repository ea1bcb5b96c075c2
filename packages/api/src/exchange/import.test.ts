import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Database } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { KEEPER, PROVIDER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import { aFile, aRow, HEADER } from '../testing/sdq-file.js';
import { storedState } from '../testing/stored-state.js';

const importer = anImporter();
const SDQ = 'standard:sdq';

onEachDatabase('an import', (databases) => {
  const open = async () => {
    const database = await databases.open();
    return { database, imports: await openTestImports(database) };
  };

  test('checks without changing anything, then stores what the check said', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const before = await storedState(database);
    const file = aFile(
      aRow(),
      aRow({ moment: 'END', taken_on: '2025-06-25', answer: '0' }),
      aRow({ reference: 'C-2' }),
    );

    const checked = await imports.check(importer, file, SDQ);
    const afterCheck = await storedState(database);
    const applied = await imports.service.apply(importer, checked.id);

    const plan = { rows: 3, newClients: 2, newTrajectories: 2, newCareEpisodes: 2, newMeasurements: 3 };
    expect(checked).toMatchObject({
      state: 'CHECKED',
      problemCount: 0,
      plan: { ...plan, unchangedMeasurements: 0 },
    });
    expect(checked.plan?.firstEnd?.toString()).toBe('2025-06-30');
    expect(afterCheck).toEqual(before);
    expect(applied).toMatchObject({ kind: 'applied', batch: { state: 'APPLIED', plan } });
    expect((await storedState(database)).measurement).toHaveLength(3);
    expect(await rowsIn(database, 'import_row')).toBe(0);
  });

  test('computes changes and observations like any other way of registering', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const bad = aRow({ answer: '2' });
    const good = aRow({ moment: 'END', taken_on: '2025-06-25', answer: '0' });

    await imports.run(importer, aFile(bad, good), SDQ);

    const { change_result, observation, sub_trajectory } = await storedState(database);
    expect(change_result.join()).toContain('"scale":"total"');
    expect(observation.join()).toContain('"indicator":"problems-reduced"');
    expect(sub_trajectory).toHaveLength(1);
  });

  test('changes nothing the second time', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const file = aFile(aRow(), aRow({ reference: 'C-2' }));
    await imports.run(importer, file, SDQ);
    const once = await storedState(database);

    const again = await imports.run(importer, file, SDQ);

    expect(again.plan).toMatchObject({
      newClients: 0,
      newTrajectories: 0,
      newCareEpisodes: 0,
      newMeasurements: 0,
    });
    expect(again.plan?.unchangedMeasurements).toBe(2);
    expect(await storedState(database)).toEqual(once);
  });

  test('comes to the same state whatever the order of the rows and the parts', async () => {
    const rows = ['C-1', 'C-2', 'C-3'].flatMap((reference) => [
      aRow({ reference, care_end: '' }),
      aRow({ reference, moment: 'END', taken_on: '2025-06-25', answer: '1' }),
    ]);
    const parts = [rows.slice(0, 3), rows.slice(3)] as const;
    const ways = [
      [aFile(...rows)],
      [aFile(...[...rows].reverse())],
      parts.map((part) => aFile(...part)),
      [...parts].reverse().map((part) => aFile(...part)),
    ];

    const states = [];
    for (const files of ways) {
      const { database, imports } = await open();
      await using _ = imports;
      for (const file of files)
        expect(await imports.run(importer, file, SDQ)).toMatchObject({ state: 'APPLIED' });
      states.push(withoutIds(await storedState(database)));
    }

    for (const state of states) expect(state).toEqual(states[0]);
  });

  test('stores nothing when one row in many is wrong, and says where without repeating the value', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const rows = Array.from({ length: 50 }, (_each, index) => aRow({ reference: `C-${index}` }));
    rows[30] = aRow({ reference: 'C-30', item: '77' });

    const checked = await imports.check(importer, aFile(...rows), SDQ);
    const refused = await imports.service.apply(importer, checked.id);

    expect(checked).toMatchObject({ state: 'INVALID', problemCount: 1, plan: null });
    expect(checked.problems).toMatchObject([{ row: 32, column: '1', code: 'value-out-of-range' }]);
    expect(JSON.stringify(checked.problems)).not.toContain('77');
    expect(refused).toMatchObject({ kind: 'not-ready', code: 'import-invalid' });
    expect(await rowsIn(database, 'client')).toBe(0);
    expect(await rowsIn(database, 'import_row')).toBe(0);
  });

  test('keeps the first hundred problems and counts all of them', async () => {
    const { imports } = await open();
    await using _ = imports;
    const rows = Array.from({ length: 1_200 }, (_each, index) =>
      aRow({ reference: `C-${index}`, taken_on: 'soon' }),
    );

    const checked = await imports.check(importer, aFile(...rows), SDQ);

    expect(checked.problemCount).toBe(1_200);
    expect(checked.problems.map(({ row }) => row)).toEqual(
      Array.from({ length: 100 }, (_each, index) => index + 2),
    );
  });

  test('takes two files that were checked side by side one after the other', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const one = await imports.check(importer, aFile(aRow(), aRow({ reference: 'C-2' })), SDQ);
    const other = await imports.check(
      importer,
      aFile(aRow({ reference: 'C-2' }), aRow({ reference: 'C-3' })),
      SDQ,
    );

    const [first, second] = await Promise.all([
      imports.service.apply(importer, one.id),
      imports.service.apply(importer, other.id),
    ]);

    expect([first.kind, second.kind]).toEqual(['applied', 'applied']);
    expect((first.batch.plan?.newClients ?? 0) + (second.batch.plan?.newClients ?? 0)).toBe(3);
    expect(await rowsIn(database, 'client')).toBe(3);
    expect(await rowsIn(database, 'measurement')).toBe(3);
  });

  test('refuses what contradicts something that was stored since the check', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const late = await imports.check(importer, aFile(aRow({ answer: '1' }), aRow({ reference: 'C-2' })), SDQ);
    await imports.run(importer, aFile(aRow({ answer: '2' })), SDQ);
    const before = await storedState(database);

    const refused = await imports.service.apply(importer, late.id);

    expect(refused).toMatchObject({
      kind: 'not-ready',
      code: 'import-invalid',
      batch: { state: 'INVALID', plan: null },
    });
    expect(refused.batch.problems).toMatchObject([{ row: 2, code: 'already-recorded' }]);
    expect(await storedState(database)).toEqual(before);
  });

  test('answers the second click on apply with what was done', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const checked = await imports.check(importer, aFile(aRow()), SDQ);

    const both = await Promise.all([
      imports.service.apply(importer, checked.id),
      imports.service.apply(importer, checked.id),
    ]);
    const later = await imports.service.apply(importer, checked.id);

    expect(both.map(({ kind }) => kind)).toContain('applied');
    expect(later.kind).toBe('applied');
    expect(await rowsIn(database, 'measurement')).toBe(1);
  });

  test('fills in the end of care that was running, and never overwrites one that is known', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    await imports.run(importer, aFile(aRow({ care_end: '' })), SDQ);

    const ended = await imports.run(importer, aFile(aRow()), SDQ);
    const contradicting = await imports.run(importer, aFile(aRow({ care_end: '2025-07-31' })), SDQ);

    expect(ended).toMatchObject({ state: 'APPLIED', findings: [{ code: 'care-completed', count: 1 }] });
    expect((await storedState(database)).care_episode.join()).toContain('2025-06-30');
    expect(contradicting).toMatchObject({
      state: 'INVALID',
      problems: [{ code: 'care-contradicts', column: 'care_start' }],
    });
  });

  test('keeps what is known of a client, and says that the file differs', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    await imports.run(importer, aFile(aRow()), SDQ);

    const differing = await imports.run(
      importer,
      aFile(aRow({ sex: 'M', moment: 'END', taken_on: '2025-06-25' })),
      SDQ,
    );

    expect(differing).toMatchObject({ state: 'APPLIED', findings: [{ code: 'client-differs', count: 1 }] });
    expect((await storedState(database)).client.join()).toContain('"sex":"F"');
  });

  test('takes ready scores of an instrument that has items', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const mapping = imports.service.mappings(importer).find(({ key }) => key === 'standard:cbcl-6-18:scores');
    const header = mapping?.columns.map(({ name }) => name) ?? [];
    const row = aRow({ informant: 'moeder' });
    const cells = header.map((name) => (name === 'aggressive_t' ? '69' : (row[name] ?? '')));

    const done = await imports.run(
      importer,
      `${header.join(';')}\n${cells.join(';')}\n`,
      'standard:cbcl-6-18:scores',
    );

    expect(done).toMatchObject({ state: 'APPLIED', plan: { newMeasurements: 1 } });
    expect((await storedState(database)).measurement.join()).toContain(
      '\\"aggressive\\":{\\"raw\\":null,\\"t\\":69}',
    );
  });

  test('is only for who may import, and only of the own organisation', async () => {
    const { imports } = await open();
    await using _ = imports;
    const { id } = await imports.check(importer, aFile(aRow()), SDQ);
    const elsewhere = anImporter({ organisationId: PROVIDER });
    const professional = anImporter({ roles: ['professional'] });

    await expect(imports.check(professional, aFile(aRow()), SDQ)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(() => imports.service.mappings(professional)).toThrow('IMPORT');
    await expect(imports.service.get(elsewhere, id)).resolves.toBeNull();
    await expect(imports.service.apply(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(imports.service.list(elsewhere, { first: 10, after: null })).resolves.toMatchObject({
      items: [],
    });
  });

  test('cannot be checked with an upload of another organisation, or with a mapping that is not there', async () => {
    const { imports } = await open();
    await using _ = imports;
    const { uploadId } = await imports.service.saveUpload(importer, bytesOf(aFile(aRow())), 'x.csv');
    const elsewhere = anImporter({ organisationId: PROVIDER });

    await expect(imports.service.check(elsewhere, uploadId, SDQ)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(imports.service.check(importer, '../../etc/passwd', SDQ)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(imports.service.check(importer, uploadId, 'nothing')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('keeps an upload in a file that only its owner can read, and removes it after the check', async () => {
    const { imports } = await open();
    await using _ = imports;
    const folder = join(imports.dataFolder, 'uploads');
    const { uploadId } = await imports.service.saveUpload(
      importer,
      bytesOf(aFile(aRow())),
      '../evil\u0000.csv',
    );

    const modes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).mode & 0o777),
    );
    const { id } = await imports.service.check(importer, uploadId, SDQ);
    const batch = await imports.service.settled(importer, id);

    expect(modes).toEqual([0o600, 0o600]);
    expect(batch.fileName).toBe('evil.csv');
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes who imported which clients from which file in the access log', async () => {
    const { database, imports } = await open();
    await using _ = imports;
    const { id } = await imports.run(importer, aFile(aRow()), SDQ);

    const lines = await database.read.query<{ person_id: string; client_ids: string; object_ids: string }>(
      sql`SELECT person_id, client_ids, object_ids FROM access_log WHERE action = 'import' ORDER BY sequence`,
    );

    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]?.client_ids ?? '')).toHaveLength(1);
    expect(JSON.parse(lines[1]?.object_ids ?? '')).toEqual([
      id,
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'rows:1',
    ]);
  });

  test('is listed newest first, page by page', async () => {
    const database = await databases.open();
    const ids: string[] = [];
    for (const minute of ['00', '01', '02']) {
      await using imports = await openTestImports(database, { now: `2026-03-01T12:${minute}:00.000Z` });
      ids.unshift((await imports.check(importer, aFile(aRow()), SDQ)).id);
    }
    await using imports = await openTestImports(database);

    const first = await imports.service.list(importer, { first: 2, after: null });
    const last = first.items.at(-1);
    const after = { sortValue: last?.createdAt.toISOString() ?? '', id: last?.id ?? '' };
    const second = await imports.service.list(importer, { first: 2, after });

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });

  describe('that was left behind', () => {
    const leaveBehind = async (database: Database, state: 'CHECKING' | 'APPLYING', owner: string) => {
      await using imports = await openTestImports(database);
      const { id } = await imports.check(importer, aFile(aRow()), SDQ);
      await database.write.transaction((tx) =>
        tx.execute(sql`UPDATE import_batch SET state = ${state}, owner = ${owner} WHERE id = ${id}`),
      );
      return id;
    };

    test.each(['CHECKING', 'APPLYING'] as const)(
      'in %s by a process that died fails in words at the next start',
      async (state) => {
        const database = await databases.open();
        const { hostname } = await import('node:os');
        const id = await leaveBehind(database, state, `${hostname()}/${process.pid}/${randomUUID()}`);

        await using imports = await openTestImports(database);

        const batch = await imports.service.get(importer, id);
        expect(batch).toMatchObject({
          state: 'FAILED',
          failure: { nl: expect.stringContaining('niets opgeslagen') as string },
        });
        expect(await rowsIn(database, 'import_row')).toBe(0);
        expect(await imports.service.apply(importer, id)).toMatchObject({
          kind: 'not-ready',
          code: 'import-failed',
        });
      },
    );

    test('by a process that is still alive, or that runs on another machine, is left alone', async () => {
      const database = await databases.open();
      const { hostname } = await import('node:os');
      const alive = await leaveBehind(database, 'CHECKING', `${hostname()}/${process.ppid}/token`);
      const elsewhere = await leaveBehind(database, 'CHECKING', `elsewhere/1/token`);

      await using imports = await openTestImports(database);

      await expect(imports.service.get(importer, alive)).resolves.toMatchObject({ state: 'CHECKING' });
      await expect(imports.service.get(importer, elsewhere)).resolves.toMatchObject({ state: 'CHECKING' });
    });

    test('after its check for more than a week expires', async () => {
      const database = await databases.open();
      let id: string;
      {
        await using imports = await openTestImports(database);
        id = (await imports.check(importer, aFile(aRow()), SDQ)).id;
      }

      await using imports = await openTestImports(database, { now: '2026-03-09T12:00:00.000Z' });

      await expect(imports.service.get(importer, id)).resolves.toMatchObject({ state: 'FAILED' });
      expect(await rowsIn(database, 'import_row')).toBe(0);
    });
  });

  test('that is stopped ends FAILED and stores nothing', async () => {
    const database = await databases.open();
    const imports = await openTestImports(database);
    const rows = Array.from({ length: 3_000 }, (_each, index) => aRow({ reference: `C-${index}` }));
    const { uploadId } = await imports.service.saveUpload(importer, bytesOf(aFile(...rows)), 'x.csv');
    const { id } = await imports.service.check(importer, uploadId, SDQ);

    await imports.service.close();

    await expect(imports.service.get(importer, id)).resolves.toMatchObject({ state: 'FAILED' });
    expect(await rowsIn(database, 'import_row')).toBe(0);
    await imports[Symbol.asyncDispose]();
  });
});

describe('the check of one file', () => {
  const problemsOf = async (file: string) => {
    // One database is enough: nothing here depends on how it is stored.
    const { openDatabase } = await import('../platform/database/open-database.js');
    const { mkdtemp, rm } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const folder = await mkdtemp(join(tmpdir(), 'trefzeker-check-'));
    const database = await openDatabase({ url: `sqlite:${join(folder, 'test.db')}` });
    await using imports = await openTestImports(database);
    const { problems } = await imports.check(importer, file, SDQ);
    await database.close();
    await rm(folder, { recursive: true });
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
    ['a word that is no code', aFile(aRow({ frame: 'soms' })), [[2, 'frame', 'not-in-list']]],
    ['a day that does not exist', aFile(aRow({ taken_on: '30-2-2025' })), [[2, 'taken_on', 'not-a-date']]],
    [
      'a number that may be two',
      aFile(aRow({ item: '1,000' })).replace('1,000', '"1,000"'),
      [[2, '1', 'not-a-number']],
    ],
    ['half an answer', aFile(aRow({ item: '1.5' })), [[2, '1', 'value-not-a-whole-number']]],
    [
      'an informant without a form',
      aFile(aRow({ informant: 'guardian' })),
      [[2, 'informant', 'no-form-for-informant']],
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
      aFile(aRow({ birth_date: '2025-02-10' })),
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

async function rowsIn(database: Database, table: 'client' | 'measurement' | 'import_row'): Promise<number> {
  const from = { client: sql`client`, measurement: sql`measurement`, import_row: sql`import_row` }[table];
  const [row] = await database.read.query<{ total: number }>(sql`SELECT count(*) AS total FROM ${from}`);
  return row?.total ?? 0;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** Random ids give way to a mark; what they join is checked by the counts of each table. */
function withoutIds(state: Record<string, readonly string[]>): Record<string, readonly string[]> {
  const anonymous = (row: string) => row.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*');
  return Object.fromEntries(
    Object.entries(state).map(([table, rows]) => [table, rows.map(anonymous).sort()]),
  );
}

test('the organisation of the test is the keeper', () => {
  expect(importer.organisationId).toBe(KEEPER);
});
