import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import type { Database, DatabaseSettings } from './doors.js';
import { migrate } from './migrate.js';
import { loadMigrations } from './migrations.js';
import { assertOurSchema, POSTGRES_MIGRATION } from './postgres-migrate.js';
import { POSTGRES_TYPES } from './postgres-types.js';
import { createReadDoor } from './read-door.js';
import { send } from './runner.js';
import { createStatementListeners } from './statement-listeners.js';
import { createWriteDoor } from './write-door.js';

const STATEMENT_TIMEOUT_MS = 30_000;
const POOL_SIZE = 10;

/** A pool on the primary for writing, and one that cannot write: on the replica where there is one. */
export async function openPostgresDatabase(settings: DatabaseSettings): Promise<Database> {
  const primary = await openPool(settings.url, settings, false);
  try {
    await migratePrimary(primary);
    const reader = await openPool(settings.readUrl ?? settings.url, settings, true);
    return toDatabase(primary, reader);
  } catch (thrown) {
    await primary.destroy();
    throw thrown;
  }
}

function openPool(url: string, settings: DatabaseSettings, isReadOnly: boolean): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: withServerSettings(url, {
      default_transaction_read_only: isReadOnly ? 'on' : 'off',
      timezone: 'UTC',
      statement_timeout: String(settings.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS),
    }),
    applicationName: 'trefzeker',
    installExtensions: false,
    poolSize: settings.poolSize ?? POOL_SIZE,
    extra: { types: POSTGRES_TYPES },
  }).initialize();
}

/** Beside the settings that the URL may carry itself, since the driver lets the URL win. */
function withServerSettings(url: string, serverSettings: Readonly<Record<string, string>>): string {
  const location = new URL(url);
  const own = location.searchParams.get('options') ?? '';
  const ours = Object.entries(serverSettings).map(([name, value]) => `-c ${name}=${value}`);
  location.searchParams.set('options', [own, ...ours].join(' ').trim());
  return location.href;
}

async function migratePrimary(primary: DataSource): Promise<void> {
  const migrations = await loadMigrations('postgres');
  const runner = primary.createQueryRunner();
  try {
    // A table may take longer to change than a request may take.
    await send(runner, 'SET statement_timeout = 0');
    await assertOurSchema(runner);
    await migrate(runner, migrations, POSTGRES_MIGRATION);
    await send(runner, 'RESET statement_timeout');
  } finally {
    await runner.release();
  }
}

function toDatabase(primary: DataSource, reader: DataSource): Database {
  const { tell, onStatement } = createStatementListeners();
  return {
    dialect: 'postgres',
    read: createReadDoor(reader, 'postgres', tell),
    write: createWriteDoor({
      dialect: 'postgres',
      tell,
      withConnection: (task) => withRunner(primary, task),
      begin: async (runner) => {
        await send(runner, 'BEGIN');
      },
    }),
    onStatement,
    close: async () => {
      await reader.destroy();
      await primary.destroy();
    },
  };
}

async function withRunner<Result>(
  source: DataSource,
  task: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> {
  const runner = source.createQueryRunner();
  try {
    return await task(runner);
  } finally {
    await runner.release();
  }
}
