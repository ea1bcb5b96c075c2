import { civilDate } from '@trefzeker/shared';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/doors.js';
import { sql } from '../../platform/database/sql.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { CERTIFIED, KEEPER } from '../../testing/builders.js';
import { onEachDatabase } from '../../testing/on-each-database.js';
import { anImporter } from '../../testing/open-test-imports.js';
import { openTestLoads } from '../../testing/open-test-loads.js';
import type { LoadTexts } from '../../testing/open-test-loads.js';
import { actorOf } from '../../identity/actor-of.js';
import { PEOPLE } from '../../testing/test-world.js';
import { startTestApp } from '../../testing/start-test-app.js';
import { mergeInto } from '../../testing/merge-into.js';
import { storedState } from '../../testing/stored-state.js';
import { countOf } from './plan/load-counts.js';

const importer = anImporter();

const MAPPING = {
  source: 'test-system',
  format: { delimiter: ';', encoding: 'utf-8', dates: 'DD-MM-YYYY' },
  clients: {
    file: 'clients.csv',
    key: 'nr',
    reference: { column: 'nr' },
    familyName: { column: 'naam' },
    birthDate: { column: 'geboren' },
  },
  trajectories: {
    file: 'trajectories.csv',
    key: 'dossier',
    client: 'nr',
    frame: { column: 'kader', values: { v: 'VOLUNTARY', g: 'COMPULSORY' } },
    start: { column: 'begin' },
  },
  care: {
    file: 'care.csv',
    key: ['dossier', 'volgnr'],
    trajectory: 'dossier',
    provider: { constant: 'own-organisation' },
    form: { constant: 'AMBULATORY_HOME' },
    start: { column: 'begin' },
    end: { column: 'eind' },
  },
  measures: {
    file: 'measures.csv',
    key: 'maatregel',
    trajectory: 'dossier',
    organisation: { constant: 'Bescherming C' },
    kind: { constant: 'OTS' },
    start: { column: 'begin' },
  },
  goals: {
    file: 'goals.csv',
    key: 'doelnr',
    care: ['dossier', 'volgnr'],
    title: { column: 'doel' },
    domain: { constant: 'CHILD' },
    setOn: { column: 'gesteld' },
  },
};

const HEADERS = {
  'clients.csv': 'nr;naam;geboren',
  'trajectories.csv': 'dossier;nr;kader;begin',
  'care.csv': 'dossier;volgnr;begin;eind',
  'measures.csv': 'maatregel;dossier;begin',
  'goals.csv': 'doelnr;dossier;volgnr;doel;gesteld',
} as const;
type FileName = keyof typeof HEADERS;
type Rows = Readonly<Partial<Record<FileName, readonly string[]>>>;

function filesOf(rows: Rows): LoadTexts {
  const names = Object.keys(HEADERS) as FileName[];
  return Object.fromEntries(
    names.map((name) => [name, [HEADERS[name], ...(rows[name] ?? []), ''].join('\n')]),
  );
}

/** Of a file that is never read. */
function never(): AsyncIterable<Uint8Array> {
  throw new Error('Nothing was to be read.');
}

/** Two clients with everything: `A`, `B`. */
const TWO_CLIENTS: Rows = {
  'clients.csv': ['A;Voorbeeld;14-03-2012', 'B;Verzonnen;02-11-2009'],
  'trajectories.csv': ['DA;A;v;08-01-2024', 'DB;B;g;15-01-2024'],
  'care.csv': ['DA;1;01-02-2024;', 'DB;1;01-03-2024;31-12-2024'],
  'measures.csv': ['MB;DB;15-01-2024'],
  'goals.csv': ['1;DA;1;Slaapt door;08-02-2024'],
};

const with_ = (changed: Rows): LoadTexts => filesOf({ ...TWO_CLIENTS, ...changed });

onEachDatabase('a first load', (databases) => {
  test('of a client that was merged since goes to the one that stays', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    const clients = {
      'clients.csv': TWO_CLIENTS['clients.csv'] ?? [],
      'trajectories.csv': ['DA;A;v;08-01-2024'],
    };
    await loads.run(importer, MAPPING, filesOf(clients));
    await mergeInto(database, 'B');

    const again = await loads.check(importer, MAPPING, filesOf(clients));
    const beside = await loads.check(
      importer,
      MAPPING,
      filesOf({ ...clients, 'trajectories.csv': ['DA;A;v;08-01-2024', 'DB;B;g;15-01-2024'] }),
    );

    expect(again).toMatchObject({ state: 'CHECKED', findingCounts: { REFUSED: 0 } });
    expect(await loads.findings(importer, beside)).toMatchObject([
      { kind: 'trajectories', row: 3, code: 'trajectory-at-the-same-time' },
    ]);
  });

  test('of what can be loaded takes whole clients, and leaves the others out whole', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    const files = with_({
      'care.csv': ['DA;1;01-02-2023;', 'DB;1;01-03-2024;31-12-2024', 'DX;1;01-03-2024;'],
    });

    const checked = await loads.check(importer, MAPPING, files);
    const refused = await loads.service.run(importer, checked.id, 'EVERYTHING');
    const nothing = await storedState(database);
    const loaded = await loads.service.run(importer, checked.id, 'WHAT_CAN');
    const once = await storedState(database);
    const mended = await loads.run(importer, MAPPING, filesOf(TWO_CLIENTS));

    expect(await loads.findings(importer, checked)).toMatchObject([
      { kind: 'care', row: 2, column: 'begin', code: 'start-outside-trajectory' },
      { kind: 'care', row: 4, column: 'dossier', code: 'parent-unknown' },
    ]);
    expect(checked).toMatchObject({
      counts: {
        clients: { new: 1, depends: 1 },
        care: { new: 1, refused: 2 },
        goals: { depends: 1 },
      },
      clients: { whole: 1, keptOut: 1 },
      findingCounts: { REFUSED: 2 },
    });
    expect(refused).toMatchObject({ kind: 'not-loaded', problem: { code: 'rows-refused' } });
    expect(nothing.client).toEqual([]);
    expect(loaded).toMatchObject({ kind: 'loaded', load: { counts: checked.counts } });
    expect([once.client.length, once.care_episode.length, once.measure.length]).toEqual([1, 1, 1]);
    expect(countOf(mended.counts, 'unchanged')).toBe(4);
    expect(countOf(mended.counts, 'new')).toBe(4);
    expect((await storedState(database)).goal).toHaveLength(1);
    expect(loads.failures).toEqual([]);
  });

  test('adds to what an earlier one made, and overwrites nothing', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    await loads.run(importer, MAPPING, filesOf(TWO_CLIENTS));
    const once = await storedState(database);
    const { source, format, care, goals } = MAPPING;

    const later = await loads.run(
      importer,
      { source, format, care, goals },
      {
        'care.csv': [HEADERS['care.csv'], 'DA;1;01-02-2024;31-01-2025', 'DA;2;01-02-2025;'].join('\n'),
        'goals.csv': [HEADERS['goals.csv'], '2;DA;1;Gaat naar school;08-03-2024'].join('\n'),
      },
    );
    const state = await storedState(database);

    expect(later).toMatchObject({
      state: 'LOADED',
      counts: { care: { new: 1, changed: 1 }, goals: { new: 1 } },
    });
    expect(await loads.findings(importer, later)).toMatchObject([
      { kind: 'care', row: 2, code: 'changed-since' },
    ]);
    expect(state.client).toEqual(once.client);
    expect(state.care_episode).toEqual(expect.arrayContaining([...once.care_episode]));
    expect([state.care_episode.length, state.goal.length]).toEqual([3, 2]);
    const acts = await database.read.query<{ readonly changes: string }>(
      sql`SELECT changes FROM part_history WHERE act = 'IMPORTED' ORDER BY trajectory_version, trajectory_id`,
    );
    const rows = acts.map(({ changes }) => (JSON.parse(changes) as { to: string }[])[1]?.to).sort();
    expect(rows).toEqual([
      'care.csv: 2, 3; goals.csv: 2',
      'clients.csv: 2; trajectories.csv: 2; care.csv: 2; goals.csv: 2',
      'clients.csv: 3; trajectories.csv: 3; care.csv: 3; measures.csv: 2',
    ]);
  });

  test('takes changes over with a reason, once, and never what was changed by hand', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    await loads.run(importer, MAPPING, filesOf(TWO_CLIENTS));
    const once = await storedState(database);
    const changed = with_({
      'care.csv': ['DA;1;01-02-2024;31-01-2025', 'DB;1;01-03-2024;30-11-2024'],
      'goals.csv': ['1;DA;1;Slaapt elke nacht door;08-02-2024'],
    });
    await database.write.transaction((tx) =>
      tx.execute(sql`UPDATE care_episode SET form = 'DAY_CARE' WHERE end_date IS NOT NULL`),
    );

    const told = await loads.run(importer, MAPPING, changed);
    const untouched = await storedState(database);
    const checked = await loads.check(importer, MAPPING, changed, 'Nieuwe export');
    const loaded = await loads.service.run(importer, checked.id, 'EVERYTHING');
    const corrected = await storedState(database);
    const again = await loads.run(importer, MAPPING, changed);

    expect(told).toMatchObject({ counts: { care: { changed: 2, corrected: 0 }, goals: { changed: 1 } } });
    expect(untouched.goal).toEqual(once.goal);
    expect(loaded).toMatchObject({
      kind: 'loaded',
      load: { changeReason: 'Nieuwe export', counts: checked.counts },
    });
    expect(checked.counts).toMatchObject({ care: { corrected: 1, changed: 1 }, goals: { corrected: 1 } });
    expect(await loads.findings(importer, checked)).toMatchObject([
      { kind: 'care', row: 2, gravity: 'NOTE', code: 'taken-over' },
      { kind: 'care', row: 3, gravity: 'CHANGED', code: 'changed-by-hand' },
      { kind: 'goals', row: 2, gravity: 'NOTE', code: 'taken-over' },
    ]);
    expect(corrected.care_episode.join()).toContain('2025-01-31');
    expect(corrected.care_episode.join()).not.toContain('2024-11-30');
    expect(corrected.goal.join()).toContain('Slaapt elke nacht door');
    const acts = await database.read.query<Record<string, unknown>>(
      sql`SELECT act, part_kind, reason_code, reason_words, changes FROM part_history WHERE act <> 'IMPORTED' ORDER BY part_kind`,
    );
    expect(acts).toMatchObject([
      { act: 'CORRECTED', part_kind: 'CARE_EPISODE', reason_code: 'other', reason_words: 'Nieuwe export' },
      { act: 'CORRECTED', part_kind: 'GOAL', reason_words: 'Nieuwe export' },
    ]);
    expect(JSON.stringify(acts[0]?.changes)).toContain('2025-01-31');
    expect(again.counts).toMatchObject({ care: { unchanged: 1, changed: 1 }, goals: { unchanged: 1 } });
    expect(loads.failures).toEqual([]);
  });

  test('stores nothing when something was registered since the check that changes what it would do', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    const checked = await loads.check(importer, MAPPING, filesOf(TWO_CLIENTS));
    const other = await loads.run(importer, { ...MAPPING, source: 'other-system' }, filesOf(TWO_CLIENTS));
    const between = await storedState(database);

    const late = await loads.service.run(importer, checked.id, 'EVERYTHING');

    expect(other.state).toBe('LOADED');
    expect(late).toMatchObject({
      kind: 'not-loaded',
      load: { state: 'FAILED' },
      problem: { code: 'check-again' },
    });
    expect(await storedState(database)).toEqual(between);
    expect(loads.failures).toEqual([]);
  });

  test('is thrown away whole as long as it was not stored', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    const before = await storedState(database);
    const files = with_({ 'care.csv': ['DA;1;01-02-2023;'] });
    const checked = await loads.check(importer, MAPPING, files);
    const other = await loads.check(importer, MAPPING, files);

    const gone = await loads.service.discard(importer, checked.id);
    const left = await database.read.query<{ load_id: string }>(
      sql`SELECT load_id FROM first_load_row UNION ALL SELECT load_id FROM first_load_finding`,
    );
    const loaded = await loads.run(importer, MAPPING, filesOf(TWO_CLIENTS));
    const kept = await loads.service.discard(importer, loaded.id);
    const lines = await database.read.query<{ outcome: string }>(
      sql`SELECT outcome FROM access_log WHERE operation = 'discardLoad' ORDER BY outcome`,
    );

    expect(gone).toEqual({ kind: 'discarded', id: checked.id, rows: 7, findings: 1 });
    expect(await loads.service.get(importer, checked.id)).toBeNull();
    expect(new Set(left.map((row) => row.load_id))).toEqual(new Set([other.id]));
    expect(before.client).toEqual([]);
    expect(kept).toMatchObject({ kind: 'not-discarded', problem: { code: 'loaded-already' } });
    expect((await storedState(database)).client).toHaveLength(2);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['refused', 'success']);
    await expect(loads.service.discard(importer, checked.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      loads.service.discard(anImporter({ organisationId: CERTIFIED }), other.id),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of a process that died is ended in words', async () => {
    const database = await databases.open();
    const loads = await openTestLoads(database);
    const { id } = await loads.check(importer, MAPPING, filesOf(TWO_CLIENTS));
    const later = await openTestLoads(database, { now: '2026-03-10T12:00:00.000Z' });

    const left = await later.service.get(importer, id);

    expect(left).toMatchObject({ state: 'FAILED' });
    expect(left?.failure?.en).toContain('too long ago');
  });
});

describe('the files of a first load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-load-'));
  let database: Database;
  beforeAll(async () => {
    // One database is enough: nothing here depends on how it is stored.
    database = await openDatabase({ url: `sqlite:${join(folder, 'test.db')}` });
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const found = async (files: LoadTexts, mapping: object = MAPPING) => {
    const loads = await openTestLoads(database);
    const checked = await loads.check(importer, mapping, files);
    const findings = await loads.findings(importer, checked);
    return [
      checked.state,
      ...findings.map(({ kind, row, column, code }) => [kind, row, column, code].join(' ')),
    ];
  };

  test.each<[string, LoadTexts, readonly string[]]>([
    ['that are right', filesOf(TWO_CLIENTS), ['CHECKED']],
    [
      'with a column that is not named',
      { ...filesOf(TWO_CLIENTS), 'clients.csv': 'nr;naam;geboren;bsn\nA;;;\n' },
      ['INVALID', 'clients 1 bsn column-unknown'],
    ],
    [
      'with a column too few',
      { ...filesOf(TWO_CLIENTS), 'clients.csv': 'nr;naam\nA;\n' },
      ['INVALID', 'clients 1 geboren column-missing'],
    ],
    [
      'of which one is empty',
      { ...filesOf(TWO_CLIENTS), 'goals.csv': '' },
      ['INVALID', 'goals 1  file-empty'],
    ],
    [
      'that are separated otherwise than was said',
      { ...filesOf({}), 'clients.csv': 'nr,naam,geboren\nA,,\n' },
      [
        'INVALID',
        'clients 1 nr column-missing',
        'clients 1 naam column-missing',
        'clients 1 geboren column-missing',
        'clients 1 nr,naam,geboren column-unknown',
      ],
    ],
    [
      'with a key twice',
      with_({ 'care.csv': ['DA;1;01-02-2024;', 'DA;1;01-03-2024;'] }),
      ['CHECKED', 'care 2 dossier key-twice', 'care 3 dossier key-twice'],
    ],
    [
      'with a trajectory of two clients',
      with_({
        'trajectories.csv': ['DA;A;v;08-01-2024', 'DA;B;v;08-01-2024'],
        'care.csv': [],
        'measures.csv': [],
        'goals.csv': [],
      }),
      ['CHECKED', 'trajectories 2 dossier key-twice', 'trajectories 3 dossier key-twice'],
    ],
    [
      'with a date that is written otherwise',
      with_({ 'clients.csv': ['A;;2012-03-14', 'B;;02-11-2009'] }),
      ['CHECKED', 'clients 2 geboren not-a-date'],
    ],
    [
      'with a word that is not translated',
      with_({ 'trajectories.csv': ['DA;A;vrijwillig;08-01-2024', 'DB;B;g;15-01-2024'] }),
      ['CHECKED', 'trajectories 2 kader not-in-list'],
    ],
    [
      'with empty keys',
      with_({
        'trajectories.csv': [';A;v;08-01-2024', 'DB;;g;15-01-2024'],
        'care.csv': [],
        'measures.csv': [],
        'goals.csv': [],
      }),
      ['CHECKED', 'trajectories 2 dossier cell-empty', 'trajectories 3 nr cell-empty'],
    ],
    [
      'with a cell too many',
      with_({ 'clients.csv': ['A;;14-03-2012;x', 'B;;02-11-2009'] }),
      ['CHECKED', 'clients 2  wrong-number-of-cells'],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  test('with one reference for two clients', async () => {
    const mapping = { ...MAPPING, clients: { ...MAPPING.clients, reference: { column: 'naam' } } };

    expect(await found(with_({ 'clients.csv': ['A;C-1;', 'B;C-1;'] }), mapping)).toEqual([
      'CHECKED',
      'clients 2 naam reference-twice',
      'clients 3 naam reference-twice',
    ]);
  });

  test('in Windows-1252, when the mapping says so', async () => {
    const mapping = { ...MAPPING, format: { ...MAPPING.format, encoding: 'windows-1252' } };
    const clients = Buffer.from('nr;naam;geboren\nA;Andr\u00e9;\nB;;\n', 'latin1');

    expect(await found({ ...filesOf(TWO_CLIENTS), 'clients.csv': clients }, mapping)).toEqual(['CHECKED']);
    expect(await found({ ...filesOf(TWO_CLIENTS), 'clients.csv': clients })).toEqual([
      'INVALID',
      'clients 1  encoding-windows-1252',
    ]);
  });

  test('never have what stands in them in a finding', async () => {
    const loads = await openTestLoads(database);
    const secret = 'geheim';
    const files = with_({
      'clients.csv': [`A;;${secret}`, `${secret};${secret};${secret}`],
      'trajectories.csv': [`${secret};${secret};${secret};${secret}`],
      'care.csv': [`${secret};${secret};${secret};${secret}`],
    });

    const checked = await loads.check(importer, MAPPING, files);

    expect(JSON.stringify([checked, await loads.findings(importer, checked)])).not.toContain(secret);
  });

  test('come to the same check whatever the order of their rows', async () => {
    const loads = await openTestLoads(database);
    const summary = async (files: LoadTexts) => {
      const { counts, clients } = await loads.check(importer, MAPPING, files);
      return { counts, clients };
    };
    const rows = { ...TWO_CLIENTS, 'care.csv': [...(TWO_CLIENTS['care.csv'] ?? []), 'DA;2;01-01-2020;'] };
    const expected = await summary(filesOf(rows));
    const orders = fc.record(
      Object.fromEntries(
        Object.entries(rows).map(([name, lines]) => [
          name,
          fc.shuffledSubarray([...lines], { minLength: lines.length }),
        ]),
      ),
    );

    await fc.assert(
      fc.asyncProperty(orders, async (shuffled) => {
        expect(await summary(filesOf(shuffled))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test.each([
    ['{', 'mapping-not-json'],
    [JSON.stringify({ ...MAPPING, source: 'Test System' }), 'mapping-invalid'],
    [JSON.stringify({ ...MAPPING, care: { ...MAPPING.care, file: 'clients.csv' } }), 'mapping-invalid'],
    [JSON.stringify({ source: 'x', format: MAPPING.format }), 'mapping-invalid'],
    [JSON.stringify(MAPPING), 'file-missing'],
  ])('are refused with a mapping that is not right', async (mapping, code) => {
    const { service } = await openTestLoads(database);

    const refused = await service.checkFiles(importer, { mapping, files: [], changeReason: null });

    expect(refused).toMatchObject({ kind: 'input-refused' });
    expect(refused.kind === 'input-refused' && refused.problems[0]?.code).toBe(code);
  });

  test.each(['', ' ', 'x'.repeat(301)])(
    'are refused with a reason that says nothing, or too much',
    async (reason) => {
      const { service } = await openTestLoads(database);

      const refused = await service.checkFiles(importer, {
        ...{ mapping: JSON.stringify(MAPPING), changeReason: reason },
        files: Object.keys(HEADERS).map((name) => ({ name, open: never })),
      });

      expect(refused).toMatchObject({ kind: 'input-refused', problems: [{ path: ['changeReason'] }] });
    },
  );

  test('are nothing for who may not import, nor for another organisation', async () => {
    const loads = await openTestLoads(database);
    const { id } = await loads.check(importer, MAPPING, filesOf(TWO_CLIENTS));
    const mayNot = anImporter({ roles: ['professional'] });

    await expect(
      loads.service.checkFiles(mayNot, {
        mapping: JSON.stringify(MAPPING),
        files: [],
        changeReason: null,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(loads.service.run(mayNot, id, 'WHAT_CAN')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = anImporter({ organisationId: CERTIFIED });
    expect(await loads.service.get(other, id)).toBeNull();
    await expect(loads.service.run(other, id, 'WHAT_CAN')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(loads.service.findings(other, id, { first: 1, after: null })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('a load stores what the same registrations by hand would have stored', async () => {
  await using byHand = await startTestApp();
  const { commands, database } = byHand.app;
  const actor = actorOf(PEOPLE.professional);
  const done = async <Result extends { readonly kind: string }>(work: Promise<Result>) => {
    const result = await work;
    if (result.kind === 'input-refused') throw new Error(JSON.stringify(result));
    return result as Exclude<Result, { readonly kind: 'input-refused' }>;
  };
  const { client } = await done(
    commands.registerClient(actor, {
      reference: 'B',
      givenName: null,
      familyName: 'Verzonnen',
      birthDate: civilDate('2009-11-02'),
      sex: 'UNKNOWN',
      municipality: null,
    }),
  );
  const opened = await done(
    commands.registerTrajectory(actor, {
      clientId: client.id,
      frameAtStart: 'COMPULSORY',
      start: civilDate('2024-01-15'),
      unitId: null,
    }),
  );
  const { careEpisode, trajectory } = await done(
    commands.registerCareEpisode(actor, {
      trajectoryId: opened.trajectory.id,
      trajectoryVersion: 1,
      providerId: KEEPER,
      form: 'AMBULATORY_HOME',
      provision: 'INDIVIDUAL',
      start: civilDate('2024-03-01'),
      agreedEnd: null,
      end: civilDate('2024-12-31'),
      endReason: null,
    }),
  );
  const measured = await done(
    commands.registerMeasure(actor, {
      trajectoryId: trajectory.id,
      trajectoryVersion: trajectory.version,
      kind: 'OTS',
      organisationId: CERTIFIED,
      start: civilDate('2024-01-15'),
      end: null,
      endReason: null,
    }),
  );
  await done(
    commands.setGoals(actor, {
      trajectoryId: trajectory.id,
      trajectoryVersion: measured.trajectory.version,
      careEpisodeId: careEpisode.id,
      setOn: civilDate('2024-03-08'),
      goals: [{ title: 'Slaapt door', domain: 'CHILD', rubric: null }],
    }),
  );
  await using loaded = await startTestApp();
  const loads = await openTestLoads(loaded.app.database, { now: '2026-03-01T11:00:00Z' });
  await loads.run(
    importer,
    MAPPING,
    filesOf({
      'clients.csv': ['B;Verzonnen;02-11-2009'],
      'trajectories.csv': ['DB;B;g;15-01-2024'],
      'care.csv': ['DB;1;01-03-2024;31-12-2024'],
      'measures.csv': ['MB;DB;15-01-2024'],
      'goals.csv': ['1;DB;1;Slaapt door;08-03-2024'],
    }),
  );

  expect(await anonymous(loaded.app.database)).toEqual(await anonymous(database));
});

/** What is stored, with the ids in the order of their first use, and without how often it was changed. */
async function anonymous(database: Database): Promise<string> {
  const state = JSON.stringify(await storedState(database));
  const ids = new Map<string, string>();
  return state
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const named = ids.get(id) ?? `id-${ids.size}`;
      ids.set(id, named);
      return named;
    })
    .replace(/\\"version\\":\d+/g, '');
}
