import type { QueryRunner } from 'typeorm';
import type { MigrationDialect } from './migrate.js';
import { send } from './runner.js';
import { beginImmediate } from './sqlite-begin.js';
import { APPLICATION_ID } from './sqlite-identity.js';
import { StatementError } from './statement-error.js';

export const SQLITE_MIGRATION: MigrationDialect = {
  begin: beginImmediate,
  runScript: async (runner: QueryRunner, text: string) => {
    // A prepared statement is one statement; only the connection itself takes a whole file.
    const connection = (await runner.connect()) as { exec(text: string): unknown };
    try {
      connection.exec(text);
    } catch (thrown) {
      throw new StatementError(thrown, text);
    }
  },
  createLedger: `CREATE TABLE IF NOT EXISTS schema_migration (
    id TEXT PRIMARY KEY NOT NULL,
    hash TEXT NOT NULL,
    applied_at TEXT NOT NULL
  ) STRICT`,
  insertIntoLedger: `INSERT INTO schema_migration (id, hash, applied_at)
    VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
  finish: async (runner, applied) => {
    await send(runner, `PRAGMA application_id = ${APPLICATION_ID}`);
    await send(runner, `PRAGMA user_version = ${applied}`);
  },
};
