import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from './open-database.js';
import { sql } from './sql.js';

test('a transaction waits for another process that writes, and lets this process go on meanwhile', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trefzeker-busy-'));
  const path = join(folder, 'shared.db');
  const database = await openDatabase({ url: `sqlite:${path}` });
  const other = new BetterSqlite(path);
  const told: string[] = [];

  other.exec('BEGIN IMMEDIATE');
  const waiting = database.write
    .transaction((tx) =>
      tx.execute(sql`INSERT INTO organisation (id, name, kind) VALUES ('a', 'A', 'CARE_PROVIDER')`),
    )
    .then(() => told.push('written'));
  await wait(100);
  told.push('this process went on');
  other.exec('COMMIT');
  await waiting;

  other.close();
  await database.close();
  await rm(folder, { recursive: true });
  expect(told).toEqual(['this process went on', 'written']);
});
