import { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { onEachDatabase } from '../../testing/on-each-database.js';
import { migrate } from './migrate.js';
import { loadMigrations } from './migrations.js';
import { openDatabase } from './open-database.js';
import { POSTGRES_MIGRATION } from './postgres-migrate.js';
import { send } from './runner.js';
import { sql } from './sql.js';
import type { Dialect, Sql } from './sql.js';
import { SQLITE_MIGRATION } from './sqlite-migrate.js';

/** One measurement with what it needs, in words that both databases understand. */
const FILE = [
  `INSERT INTO organisation (id, name, kind) VALUES ('o1', 'Een aanbieder', 'CARE_PROVIDER')`,
  `INSERT INTO client (id, organisation_id, reference, birth_date_precision, sex, version, reference_search,
     name_search, family_name_search) VALUES ('c1', 'o1', 'R-1', 'DAY', 'F', 1, 'r-1', '', '')`,
  `INSERT INTO trajectory (id, client_id, keeper_id, frame_at_start, start_date, version)
     VALUES ('t1', 'c1', 'o1', 'VOLUNTARY', '2025-01-02', 1)`,
  `INSERT INTO care_episode (id, trajectory_id, provider_id, form, provision, start_date)
     VALUES ('e1', 't1', 'o1', 'DAY_CARE', 'INDIVIDUAL', '2025-01-02')`,
  `INSERT INTO measure (id, trajectory_id, organisation_id, kind, start_date)
     VALUES ('ots', 't1', 'o1', 'OTS', '2025-01-02')`,
  `INSERT INTO measurement (id, trajectory_id, instrument_key, instrument_edition, package_version, informant,
     moment, taken_on, answers, scores, norms, input_hash, recorded_by_organisation_id)
     VALUES ('m1', 't1', 'base-set', 1, '0.1.0', 'youth', 'END', '2025-06-01', '{"usefulness":8}',
       '{"usefulness":{"kind":"scored","raw":8,"answered":1,"prorated":false}}', '{}', 'hash', 'o1')`,
  `INSERT INTO goal (id, trajectory_id, title, domain, set_on) VALUES ('g1', 't1', 'Rust', 'CHILD', '2025-01-10')`,
];

onEachDatabase('migrations', (databases) => {
  test('leave measures of before without a type or a course, and take only events that are whole', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);
    const database = await openDatabase({ url });
    const insert = (
      id: string,
      kind: string,
      values: { readonly until?: string; readonly to?: string } = {},
    ) =>
      database.write
        .transaction((tx) =>
          tx.execute(sql`INSERT INTO measure_event (id, trajectory_id, measure_id, position, kind, on_date,
              until_date, from_organisation_id, to_organisation_id)
            VALUES (${id}, 't1', 'ots', ${Number(id)}, ${kind}, '2025-02-01', ${values.until ?? null},
              ${values.to ?? null}, ${values.to ?? null})`),
        )
        .then(() => 'taken')
        .catch(() => 'refused');

    const before = await database.read.query(sql`SELECT id, type_code, is_recognised FROM measure`);
    const tried = [
      await insert('1', 'ENDED'),
      await insert('2', 'EXTENSION'),
      await insert('3', 'EXTENSION', { until: '2025-02-01' }),
      await insert('4', 'HAND_OVER'),
      await insert('5', 'WARNING', { to: 'o1' }),
      await insert('6', 'AUTHORISATION'),
      await insert('7', 'WARNING'),
      await insert('8', 'EXTENSION', { until: '2025-08-01' }),
      await insert('9', 'HAND_OVER', { to: 'o1' }),
    ];
    await database.close();

    expect(before).toEqual([{ id: 'ots', type_code: null, is_recognised: null }]);
    expect(tried).toEqual([...Array<string>(6).fill('refused'), 'taken', 'taken', 'taken']);
  });

  test('bring a database of the first version, with data in it, up to date', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);

    const database = await openDatabase({ url });
    const rows = await database.read.query(sql`SELECT id, answers, notes FROM measurement`);
    await database.close();

    expect(rows).toEqual([{ id: 'm1', answers: '{"usefulness":8}', notes: null }]);
  });

  test('bring one with data to drafts, of which a person has one for each form', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);
    const database = await openDatabase({ url });
    const insert = (id: string, values: { readonly moment?: string; readonly trajectory?: string } = {}) =>
      database.write.transaction((tx) =>
        tx.execute(sql`INSERT INTO measurement_draft (id, person_id, trajectory_id, instrument_key,
            instrument_edition, informant, moment, taken_on, answers, notes, version, saved_at)
          VALUES (${id}, 'p1', ${values.trajectory ?? 't1'}, 'base-set', 1, 'youth', ${values.moment ?? 'END'},
            '2025-06-01', '{}', '{}', 1, '2025-06-01T10:00:00.000Z')`),
      );

    await insert('d1');
    const refused = await Promise.all(
      [
        insert('d2'),
        insert('d3', { moment: 'ONCE' }),
        insert('d4', { moment: 'START', trajectory: 't9' }),
      ].map((tried) => tried.then(() => 'taken').catch(() => 'refused')),
    );
    const rows = await database.read.query(sql`SELECT id, answers FROM measurement_draft`);
    await database.close();

    expect(refused).toEqual(['refused', 'refused', 'refused']);
    expect(rows).toEqual([{ id: 'd1', answers: '{}' }]);
  });

  test('bring one with data to merges, of which a client that went has one at a time', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);
    const database = await openDatabase({ url });
    await database.write.transaction((tx) =>
      tx.execute(sql`INSERT INTO client (id, organisation_id, reference, birth_date_precision, sex, version,
          reference_search, name_search, family_name_search)
        VALUES ('c2', 'o1', 'R-2', 'DAY', 'F', 1, 'r-2', '', '')`),
    );
    const insert = (id: string, goesId: string, undoneAt: string | null = null) =>
      database.write
        .transaction((tx) =>
          tx.execute(sql`INSERT INTO client_merge (id, organisation_id, stays_id, stays_version, goes_id, leads_to_id,
              reason, merged_at, person_id, content, undone_at, undone_by_person_id, undo_reason)
            VALUES (${id}, 'o1', 'c1', 2, ${goesId}, 'c1', 'Dubbel', '2026-03-01T10:00:00.000Z', 'p1', '{}',
              ${undoneAt}, ${undoneAt === null ? null : 'p1'}, ${undoneAt === null ? null : 'Toch niet'})`),
        )
        .then(() => 'taken')
        .catch(() => 'refused');

    const tried = [
      await insert('m1', 'c2', '2026-03-01T11:00:00.000Z'),
      await insert('m2', 'c2'),
      await insert('m3', 'c2'),
      await insert('m4', 'c1'),
    ];
    const rows = await database.read.query(sql`SELECT id FROM client_merge ORDER BY id`);
    const kept = await database.read.query(sql`SELECT id, client_id FROM trajectory`);
    await database.close();

    expect(tried).toEqual(['taken', 'taken', 'refused', 'refused']);
    expect(rows).toEqual([{ id: 'm1' }, { id: 'm2' }]);
    expect(kept).toEqual([{ id: 't1', client_id: 'c1' }]);
  });

  test('bring one with data to clients that are said to be two, once at a time', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);
    const database = await openDatabase({ url });
    await database.write.transaction((tx) =>
      tx.execute(sql`INSERT INTO client (id, organisation_id, reference, birth_date_precision, sex, version,
          reference_search, name_search, family_name_search)
        VALUES ('c2', 'o1', 'R-2', 'DAY', 'F', 1, 'r-2', '', '')`),
    );
    const insert = (id: string, [one, other]: readonly [string, string], withdrawnAt: string | null = null) =>
      database.write
        .transaction((tx) =>
          tx.execute(sql`INSERT INTO not_double (id, organisation_id, one_id, other_id, reason, stated_at, person_id,
              withdrawn_at, withdrawn_by_person_id, withdraw_reason)
            VALUES (${id}, 'o1', ${one}, ${other}, 'Nichten', '2026-03-01T10:00:00.000Z', 'p1', ${withdrawnAt},
              ${withdrawnAt === null ? null : 'p1'}, ${withdrawnAt === null ? null : 'Toch niet'})`),
        )
        .then(() => 'taken')
        .catch(() => 'refused');

    const tried = [
      await insert('n1', ['c1', 'c2'], '2026-03-01T11:00:00.000Z'),
      await insert('n2', ['c1', 'c2']),
      await insert('n3', ['c1', 'c2']),
      await insert('n4', ['c2', 'c1']),
      await insert('n5', ['c1', 'c1']),
      await insert('n6', ['c1', 'nobody']),
    ];
    await database.close();

    expect(tried).toEqual(['taken', 'taken', 'refused', 'refused', 'refused', 'refused']);
  });

  test('leave open what was not asked of care, and take only what can be', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);
    const database = await openDatabase({ url });
    const change = (set: Sql) =>
      database.write
        .transaction((tx) => tx.execute(sql`UPDATE care_episode SET ${set} WHERE id = 'e1'`))
        .then(() => 'taken')
        .catch(() => 'refused');

    const [before] = await database.read.query(
      sql`SELECT is_crisis, foster_variant, intensity_amount, method FROM care_episode`,
    );
    const tried = [
      await change(sql`foster_variant = 'HELP'`),
      await change(sql`funding = 'NOBODY'`),
      await change(sql`referrer_code = '01'`),
      await change(sql`intensity_amount = -1, intensity_unit = 'DAYS_PER_WEEK'`),
      await change(sql`intensity_amount = 1`),
      await change(sql`is_recognised = ${true}`),
      await change(sql`is_recognised = ${false}, method = 'Triple P', is_crisis = ${true}`),
      await change(sql`form = 'FOSTER_CARE', foster_variant = 'HELP', funding = 'OTHER'`),
      await change(sql`intensity_amount = 0, intensity_unit = 'DAYS_PER_WEEK'`),
    ];
    await database.close();

    expect(before).toEqual({ is_crisis: null, foster_variant: null, intensity_amount: null, method: null });
    expect(tried).toEqual([...Array<string>(6).fill('refused'), 'taken', 'taken', 'taken']);
  });

  test('leave goals of before without a choice of delivery, and take no other than the two', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url);
    const database = await openDatabase({ url });
    const choose = (choice: string) =>
      database.write
        .transaction((tx) => tx.execute(sql`UPDATE goal SET delivery = ${choice} WHERE id = 'g1'`))
        .then(() => 'taken')
        .catch(() => 'refused');

    const before = await database.read.query(sql`SELECT id, title, delivery, own_code FROM goal`);
    const outcomes = [await choose('LATER'), await choose('DELIVER')];
    await database.close();

    expect(before).toEqual([{ id: 'g1', title: 'Rust', delivery: null, own_code: null }]);
    expect(outcomes).toEqual(['refused', 'taken']);
  });

  test('bring one with answers on the agenda to questions about earlier care, with what was answered kept', async () => {
    const url = await databases.bareUrl();
    await firstVersion(databases.dialect, url, {
      upTo: '0014',
      more: [
        `INSERT INTO situation (id, trajectory_id, occasion_key, kind, answer, observed_on,
           recorded_by_organisation_id) VALUES ('s1', 't1', 'care:e1/END', 'lives-at-home', 'YES', '2025-06-01', 'o1')`,
      ],
    });
    const database = await openDatabase({ url });
    const insert = (id: string, kind: string) =>
      database.write.transaction((tx) =>
        tx.execute(sql`INSERT INTO situation (id, trajectory_id, occasion_key, kind, answer, observed_on,
            recorded_by_organisation_id, trajectory_version)
          VALUES (${id}, 't1', 'trajectory:t1/START', ${kind}, 'NO', '2025-01-05', 'o1', 2)`),
      );
    await insert('s2', 'repeat-use');
    const other = await insert('s3', 'likes-dogs').then(
      () => 'taken',
      () => 'refused',
    );
    const rows = await database.read.query(
      sql`SELECT id, kind, answer, trajectory_version FROM situation ORDER BY id`,
    );
    const measured = await database.read.query(sql`SELECT id, youth_non_response FROM measurement`);
    await database.close();

    expect(other).toBe('refused');
    expect(rows).toEqual([
      { id: 's1', kind: 'lives-at-home', answer: 'YES', trajectory_version: null },
      { id: 's2', kind: 'repeat-use', answer: 'NO', trajectory_version: 2 },
    ]);
    expect(measured).toEqual([{ id: 'm1', youth_non_response: null }]);
  });

  test('bring what was said about the reason of ending to the record of the delivery, and nothing else', async () => {
    const url = await databases.bareUrl();
    const excuse = (key: string) =>
      `INSERT INTO duty_excuse (trajectory_id, duty_key, reason, recorded_on, recorded_by_organisation_id)
        VALUES ('t1', '${key}', 'not-reached', '2025-06-01', 'o1')`;
    await firstVersion(databases.dialect, url, {
      upTo: '0019',
      more: [
        excuse('basisset-jeugdhulp-2018/end-reason/care:e1/END'),
        excuse('basisset-jeugdhulp-2018/usefulness/care:e1/END/youth'),
        excuse('raamwerk-2010/end-reason/care:e1/END'),
      ],
    });
    const database = await openDatabase({ url });
    const rows = await database.read.query(sql`SELECT duty_key FROM duty_excuse ORDER BY duty_key`);
    await database.close();

    expect(rows).toEqual([
      { duty_key: 'basisset-jeugdhulp-2018/end-reason/delivery:e1/END' },
      { duty_key: 'basisset-jeugdhulp-2018/usefulness/care:e1/END/youth' },
      { duty_key: 'raamwerk-2010/end-reason/care:e1/END' },
    ]);
  });

  test('bring one with a history to more kinds of acts, with what was done kept', async () => {
    const url = await databases.bareUrl();
    const columns = `trajectory_id, trajectory_version, position, act, part_kind, part_id, subject, changes, at,
      recorded_by_organisation_id`;
    const voidedColumns = `part_id, part_kind, trajectory_id, subject, content, reason_code, at,
      recorded_by_organisation_id`;
    await firstVersion(databases.dialect, url, {
      upTo: '0019',
      more: [
        `INSERT INTO part_history (${columns}) VALUES ('t1', 2, 0, 'ENDED', 'MEASURE', 'ots', '{"kind":"OTS"}', '[]',
          '2026-03-01T12:00:00.000Z', 'o1')`,
        `INSERT INTO voided_part (${voidedColumns}) VALUES ('g9', 'GOAL', 't1', '{"title":"Rust"}', '[]', 'typo',
          '2026-03-01T12:00:00.000Z', 'o1')`,
      ],
    });
    const database = await openDatabase({ url });
    const act = (position: number, kind: string, partKind: string) =>
      database.write
        .transaction((tx) =>
          tx.execute(sql`INSERT INTO part_history (trajectory_id, trajectory_version, position, act, part_kind,
              part_id, subject, changes, at, recorded_by_organisation_id)
            VALUES ('t1', 3, ${position}, ${kind}, ${partKind}, 'x', '{}', '[]', '2026-03-02T12:00:00.000Z', 'o1')`),
        )
        .then(
          () => 'taken',
          () => 'refused',
        );
    const tried = [
      await act(0, 'VOIDED', 'MEASURE_EVENT'),
      await act(1, 'IMPORTED', 'TRAJECTORY'),
      await act(2, 'LOST', 'TRAJECTORY'),
      await act(3, 'VOIDED', 'LETTER'),
    ];
    const acts = await database.read.query(
      sql`SELECT act, part_kind, subject FROM part_history WHERE trajectory_version = 2`,
    );
    const voided = await database.read.query(sql`SELECT part_id, subject FROM voided_part`);
    await database.close();

    expect(tried).toEqual(['taken', 'taken', 'refused', 'refused']);
    expect(acts).toEqual([{ act: 'ENDED', part_kind: 'MEASURE', subject: '{"kind":"OTS"}' }]);
    expect(voided).toEqual([{ part_id: 'g9', subject: '{"title":"Rust"}' }]);
  });
});

/** A database of an earlier version, with data in it; absent: of the first. */
async function firstVersion(
  dialect: Dialect,
  url: string,
  { upTo = '0001', more = [] }: { readonly upTo?: string; readonly more?: readonly string[] } = {},
): Promise<void> {
  const source = await new DataSource(
    dialect === 'sqlite'
      ? { type: 'better-sqlite3', database: url.slice('sqlite:'.length) }
      : { type: 'postgres', url },
  ).initialize();
  const runner = source.createQueryRunner();
  const earlier = (await loadMigrations(dialect)).filter(({ id }) => id.slice(0, 4) <= upTo);
  if (earlier.length === 0) throw new Error('there is no first migration');
  await migrate(runner, earlier, dialect === 'sqlite' ? SQLITE_MIGRATION : POSTGRES_MIGRATION);
  for (const statement of [...FILE, ...more]) await send(runner, statement);
  await runner.release();
  await source.destroy();
}
