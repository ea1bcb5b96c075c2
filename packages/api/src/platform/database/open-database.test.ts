import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../../testing/on-each-database.js';
import { loadMigrations } from './migrations.js';
import { openDatabase } from './open-database.js';
import { identifier, sql } from './sql.js';

onEachDatabase('opening a database', (databases) => {
  test('a second start finds everything as it was', async () => {
    const url = await databases.bareUrl();
    const first = await openDatabase({ url });
    await first.write.transaction((tx) =>
      tx.execute(sql`INSERT INTO organisation (id, name, kind) VALUES ('a', 'A', 'CARE_PROVIDER')`),
    );
    await first.close();

    const second = await openDatabase({ url });
    const organisations = await second.read.query(sql`SELECT id FROM organisation`);
    const ledger = await second.read.query(sql`SELECT id FROM schema_migration ORDER BY id`);
    await second.close();

    expect(organisations).toEqual([{ id: 'a' }]);
    expect(ledger).toEqual((await loadMigrations('sqlite')).map(({ id }) => ({ id })));
  });

  test('two that open an empty database at once both get the schema', async () => {
    const url = await databases.bareUrl();

    const both = await Promise.all([openDatabase({ url }), openDatabase({ url })]);

    const counts = await Promise.all(
      both.map(({ read }) => read.query(sql`SELECT id FROM schema_migration`)),
    );
    await Promise.all(both.map((database) => database.close()));
    const { length } = await loadMigrations('sqlite');
    expect(counts.map((rows) => rows.length)).toEqual([length, length]);
  });

  test('a database that a newer version changed is refused in words', async () => {
    const url = await databases.bareUrl();
    const newer = await openDatabase({ url });
    await newer.write.transaction((tx) =>
      tx.execute(
        sql`INSERT INTO schema_migration (id, hash, applied_at) VALUES ('9999-later', 'x', '2030-01-01T00:00:00.000Z')`,
      ),
    );
    await newer.close();

    await expect(openDatabase({ url })).rejects.toThrow(
      /newer version of Trefzeker \(migration 9999-later\)/,
    );
  });

  test('a migration that was released with another text is refused in words', async () => {
    const url = await databases.bareUrl();
    const other = await openDatabase({ url });
    await other.write.transaction((tx) => tx.execute(sql`UPDATE schema_migration SET hash = 'another'`));
    await other.close();

    await expect(openDatabase({ url })).rejects.toThrow(
      'Migration 0001-initial was applied with another text',
    );
  });

  test('rows outside the lists of codes and numbers without end are refused by the tables themselves', async () => {
    const { write } = await databases.open();
    const insert = (kind: string) =>
      write.transaction((tx) =>
        tx.execute(sql`INSERT INTO organisation (id, name, kind) VALUES ('a', 'A', ${kind})`),
      );

    await expect(insert('SCHOOL')).rejects.toThrow(/organisation_kind/);
    await expect(write.transaction((tx) => tx.query(sql`SELECT ${Number.NaN} AS n`))).rejects.toThrow(
      RangeError,
    );
  });
});

test('a URL of another kind is refused with an example', async () => {
  await expect(openDatabase({ url: 'mysql://localhost/x' })).rejects.toThrow('sqlite:./data/trefzeker.db');
});

onEachDatabase('the settings', (databases) => {
  test.runIf(databases.dialect === 'postgres')(
    'on PostgreSQL a statement is stopped when it takes too long',
    async () => {
      const { read, write } = await databases.open({ statementTimeoutMs: 50 });

      await expect(read.query(sql`SELECT pg_sleep(5)`)).rejects.toMatchObject({ code: '57014' });
      await expect(write.transaction((tx) => tx.query(sql`SELECT pg_sleep(5)`))).rejects.toMatchObject({
        code: '57014',
      });
    },
  );

  test.runIf(databases.dialect === 'sqlite')(
    'on SQLite both connections have the settings that keep what was acknowledged',
    async () => {
      const { read, write } = await databases.open();
      const safe = {
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        trusted_schema: 0,
        cell_size_check: 1,
      };

      for (const [name, expected] of Object.entries(safe)) {
        const pragma = sql`PRAGMA ${identifier(name)}`;
        expect(await read.query(pragma)).toEqual([{ [name]: expected }]);
        expect(await write.transaction((tx) => tx.query(pragma))).toEqual([{ [name]: expected }]);
      }
    },
  );

  test.runIf(databases.dialect === 'sqlite')(
    'on SQLite a text in a column of numbers is refused',
    async () => {
      const { write } = await databases.open();

      const inserted = write.transaction((tx) =>
        tx.execute(
          sql`INSERT INTO norm_set (key, version, hash, definition, first_seen) VALUES ('k', 'abc', 'h', '{}', 'x')`,
        ),
      );

      await expect(inserted).rejects.toThrow('cannot store TEXT value in INTEGER column');
    },
  );

  test.runIf(databases.dialect === 'sqlite')('on SQLite a day that does not exist is refused', async () => {
    const { write } = await databases.open();
    const insert = (birthDate: string) =>
      write.transaction(async (tx) => {
        await tx.execute(
          sql`INSERT INTO organisation (id, name, kind) VALUES ('o', 'O', 'CARE_PROVIDER') ON CONFLICT DO NOTHING`,
        );
        await tx.execute(sql`INSERT INTO client (id, organisation_id, reference, birth_date, birth_date_precision, sex,
          version, reference_search, name_search, family_name_search)
          VALUES (${birthDate}, 'o', ${birthDate}, ${birthDate}, 'DAY', 'F', 1, '', '', '')`);
      });

    await insert('2024-02-29');
    for (const wrong of ['2025-02-29', '29-02-2024', 'yesterday', '2024-2-29']) {
      await expect(insert(wrong)).rejects.toThrow('client_birth_date_is_a_day');
    }
  });
});

describe('a file that is not ours', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trefzeker-foreign-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const withFile = (name: string, statements: string): string => {
    const path = join(folder, name);
    const connection = new BetterSqlite(path);
    connection.exec(statements);
    connection.close();
    return path;
  };

  test('is refused when another program made it, and stays as it was', async () => {
    const path = withFile('other.db', 'CREATE TABLE address (id INTEGER)');

    await expect(openDatabase({ url: `sqlite:${path}` })).rejects.toThrow('a database of another program');

    const after = new BetterSqlite(path, { readonly: true });
    expect(after.pragma('journal_mode', { simple: true })).toBe('delete');
    after.close();
  });

  test('is refused when a newer version of ours made it', async () => {
    const path = withFile('newer.db', 'PRAGMA application_id = 1414683211; PRAGMA user_version = 99');
    const { length } = await loadMigrations('sqlite');

    await expect(openDatabase({ url: `sqlite:${path}` })).rejects.toThrow(
      `schema 99; this one knows ${length}`,
    );
  });

  test('is refused when it is no database at all', async () => {
    const path = join(folder, 'text.db');
    await writeFile(path, 'reference;score\n'.repeat(1000));

    await expect(openDatabase({ url: `sqlite:${path}` })).rejects.toThrow('is not a database');
  });

  test('is refused when it is damaged', async () => {
    const path = join(folder, 'damaged.db');
    const database = await openDatabase({ url: `sqlite:${path}` });
    await database.close();
    const connection = new BetterSqlite(path);
    // An index that disagrees with its table: what a lost page looks like.
    connection.exec("INSERT INTO organisation (id, name, kind) VALUES ('a', 'A', 'CARE_PROVIDER')");
    connection.unsafeMode(true);
    connection.pragma('writable_schema = ON');
    connection.exec("UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'organisation_unit_by_organisation'");
    connection.close();

    await expect(openDatabase({ url: `sqlite:${path}` })).rejects.toThrow(/damaged|malformed|corrupt/i);
  });

  test('in memory is refused, since two connections cannot share it', async () => {
    await expect(openDatabase({ url: 'sqlite::memory:' })).rejects.toThrow('needs a file');
  });
});
