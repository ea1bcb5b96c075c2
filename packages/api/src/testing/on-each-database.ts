import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database, DatabaseSettings } from '../platform/database/doors.js';
import { openDatabase } from '../platform/database/open-database.js';
import type { Dialect } from '../platform/database/sql.js';
import { copySqliteTemplate, newPostgresDatabase } from './database-templates.js';

/** Where tests get their databases: each asks for its own, so that order never matters. */
export interface DatabaseMaker {
  readonly dialect: Dialect;
  /** URL of a new database that is migrated and has nothing in it. */
  newUrl(): Promise<string>;
  /** URL of a database that does not exist yet (SQLite) or has no schema (PostgreSQL). */
  bareUrl(): Promise<string>;
  /** An open, migrated, empty database. It closes with the describe block at the latest. */
  open(settings?: Partial<DatabaseSettings>): Promise<Database>;
}

/**
 * Runs the same tests on SQLite and on PostgreSQL. What only one of them has is written with
 * `test.runIf(databases.dialect === 'sqlite')`, never left out.
 */
export function onEachDatabase(title: string, body: (databases: DatabaseMaker) => void): void {
  describe.each([
    { name: 'SQLite', dialect: 'sqlite', start: startSqlite },
    { name: 'PostgreSQL', dialect: 'postgres', start: startPostgres },
  ] as const)(`${title} on $name`, ({ dialect, start }) => {
    const opened: Database[] = [];
    let source: UrlSource | undefined;
    beforeAll(async () => {
      source = await start();
    });
    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
      await source?.stop();
    });
    const whenStarted = (): UrlSource => {
      if (source === undefined) throw new Error('Ask for a database inside a test or a hook.');
      return source;
    };
    const newUrl = async (): Promise<string> => whenStarted().newUrl();
    body({
      dialect,
      newUrl,
      bareUrl: async () => whenStarted().bareUrl(),
      open: async (settings = {}) => {
        const database = closeOnce(await openDatabase({ url: await newUrl(), ...settings }));
        opened.push(database);
        return database;
      },
    });
  });
}

interface UrlSource {
  newUrl(): Promise<string>;
  bareUrl(): Promise<string>;
  stop(): Promise<void>;
}

async function startSqlite(): Promise<UrlSource> {
  const folder = await mkdtemp(join(tmpdir(), 'trefzeker-sqlite-'));
  let made = 0;
  const newPath = (): string => join(folder, `${(made += 1)}.db`);
  return {
    newUrl: async () => {
      const path = newPath();
      await copySqliteTemplate(path);
      return `sqlite:${path}`;
    },
    bareUrl: async () => `sqlite:${newPath()}`,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function startPostgres(): Promise<UrlSource> {
  return {
    newUrl: () => newPostgresDatabase({ isMigrated: true }),
    bareUrl: () => newPostgresDatabase({ isMigrated: false }),
    stop: async () => undefined,
  };
}

function closeOnce(database: Database): Database {
  let closing: Promise<void> | undefined;
  return { ...database, close: () => (closing ??= database.close()) };
}
