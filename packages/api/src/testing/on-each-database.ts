import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database, DatabaseSettings } from '../platform/database/doors.js';
import { openDatabase } from '../platform/database/open-database.js';
import type { Dialect } from '../platform/database/sql.js';
import { startPostgresServer } from './postgres-server.js';
import type { PostgresServer } from './postgres-server.js';

/** Where tests get their databases: each asks for its own, so that order never matters. */
export interface DatabaseMaker {
  readonly dialect: Dialect;
  /** URL of a database that does not exist yet (SQLite) or is empty (PostgreSQL). */
  newUrl(): Promise<string>;
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
    const newUrl = async (): Promise<string> => {
      if (source === undefined) throw new Error('Ask for a database inside a test or a hook.');
      return source.newUrl();
    };
    body({
      dialect,
      newUrl,
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
  stop(): Promise<void>;
}

async function startSqlite(): Promise<UrlSource> {
  const folder = await mkdtemp(join(tmpdir(), 'trefzeker-sqlite-'));
  let made = 0;
  return {
    newUrl: async () => `sqlite:${join(folder, `${(made += 1)}.db`)}`,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function startPostgres(): Promise<UrlSource> {
  const server: PostgresServer = await startPostgresServer();
  let made = 0;
  return { newUrl: () => server.createDatabase(`test_${(made += 1)}`), stop: () => server.stop() };
}

function closeOnce(database: Database): Database {
  let closing: Promise<void> | undefined;
  return { ...database, close: () => (closing ??= database.close()) };
}
