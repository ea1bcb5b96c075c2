import { resolve } from 'node:path';
import { DataSource } from 'typeorm';
import type { Database } from './doors.js';
import { migrate } from './migrate.js';
import { loadMigrations } from './migrations.js';
import { createReadDoor } from './read-door.js';
import { send } from './runner.js';
import { beginImmediate } from './sqlite-begin.js';
import { assertOurFile } from './sqlite-identity.js';
import { SQLITE_MIGRATION } from './sqlite-migrate.js';
import { applySettings, assertSettings, READER_SETTINGS, WRITER_SETTINGS } from './sqlite-settings.js';
import type { SqliteConnection } from './sqlite-settings.js';
import { createStatementListeners } from './statement-listeners.js';
import { createWriteDoor } from './write-door.js';
import { createQueue } from './write-queue.js';

/**
 * One file, two connections: a writer whose transactions stand in a queue, and a reader that cannot
 * write. The driver is synchronous, so more readers in this process would not read any faster.
 */
export async function openSqliteDatabase(location: string): Promise<Database> {
  const path = pathOf(location);
  const writer = await openWriter(path);
  try {
    const reader = await openReader(path);
    return toDatabase(writer, reader);
  } catch (thrown) {
    await writer.destroy();
    throw thrown;
  }
}

function pathOf(location: string): string {
  if (location === '' || location.startsWith(':memory:')) {
    throw new Error(
      'DATABASE_URL needs a file, as sqlite:./data/trefzeker.db: both connections must see the same data.',
    );
  }
  return resolve(location);
}

async function openWriter(path: string): Promise<DataSource> {
  const migrations = await loadMigrations('sqlite');
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: path,
    prepareDatabase: (connection: SqliteConnection) => {
      assertOurFile(connection, path, migrations.length);
      applySettings(connection, WRITER_SETTINGS);
    },
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    await assertSettings(settingReader(source), WRITER_SETTINGS);
    await assertSound(source, path);
    await migrate(runner, migrations, SQLITE_MIGRATION);
    return source;
  } catch (thrown) {
    await source.destroy();
    throw thrown;
  }
}

async function openReader(path: string): Promise<DataSource> {
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: path,
    readonly: true,
    fileMustExist: true,
    prepareDatabase: (connection: SqliteConnection) => applySettings(connection, READER_SETTINGS),
  }).initialize();
  await assertSettings(settingReader(source), READER_SETTINGS);
  return source;
}

function settingReader(source: DataSource): (name: string) => Promise<unknown> {
  return async (name) => {
    const [row] = await source.query<Record<string, unknown>[]>(`PRAGMA ${name}`);
    return Object.values(row ?? {})[0];
  };
}

async function assertSound(source: DataSource, path: string): Promise<void> {
  const [row] = await source.query<{ readonly quick_check: string }[]>('PRAGMA quick_check(1)');
  if (row?.quick_check === 'ok') return;
  throw new Error(`${path} is damaged (${String(row?.quick_check)}). Restore a backup; nothing was changed.`);
}

function toDatabase(writer: DataSource, reader: DataSource): Database {
  const { tell, onStatement } = createStatementListeners();
  const inQueue = createQueue();
  const runner = writer.createQueryRunner();
  return {
    dialect: 'sqlite',
    read: createReadDoor(reader, 'sqlite', tell),
    write: createWriteDoor({
      dialect: 'sqlite',
      tell,
      withConnection: (task) => inQueue(() => task(runner)),
      begin: beginImmediate,
    }),
    onStatement,
    close: async () => {
      await inQueue(async () => {
        await reader.destroy();
        await send(runner, 'PRAGMA optimize');
        await writer.destroy();
      });
    },
  };
}
