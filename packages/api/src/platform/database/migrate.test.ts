import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { migrate } from './migrate.js';
import type { Migration } from './migrations.js';
import { SQLITE_MIGRATION } from './sqlite-migrate.js';

const GOOD: Migration = { id: '0001-good', hash: '1', text: 'CREATE TABLE one (id TEXT) STRICT;' };
const BROKEN: Migration = {
  id: '0002-broken',
  hash: '2',
  text: 'CREATE TABLE two (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
};
const MENDED: Migration = { ...BROKEN, text: 'CREATE TABLE two (id TEXT) STRICT;' };

test('a migration that fails halfway leaves the schema of the one before, and the next start goes on from there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trefzeker-migrate-'));
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: join(folder, 'x.db'),
  }).initialize();
  const runner = source.createQueryRunner();
  const tables = async () =>
    (
      await source.query<{ name: string }[]>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
      )
    ).map(({ name }) => name);

  await expect(migrate(runner, [GOOD, BROKEN], SQLITE_MIGRATION)).rejects.toThrow('no such table: nowhere');
  const afterFailure = await tables();
  await migrate(runner, [GOOD, MENDED], SQLITE_MIGRATION);
  const afterRepair = await tables();
  await source.destroy();
  await rm(folder, { recursive: true });

  expect(afterFailure).toEqual(['one', 'schema_migration']);
  expect(afterRepair).toEqual(['one', 'schema_migration', 'two']);
});
