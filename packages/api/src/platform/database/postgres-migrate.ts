import type { QueryRunner } from 'typeorm';
import type { MigrationDialect } from './migrate.js';
import { send } from './runner.js';

/** Any number, as long as no other program on the same database takes it: 'TRZK' in ASCII. */
const MIGRATION_LOCK = 0x54525a4b;

export const POSTGRES_MIGRATION: MigrationDialect = {
  begin: async (runner) => {
    await send(runner, 'BEGIN');
    // Two servers may start at once. The lock goes with the transaction, also when the process dies.
    await send(runner, `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  },
  // Without values the text goes over as it is and may hold many statements.
  runScript: async (runner: QueryRunner, text: string) => {
    await send(runner, text);
  },
  createLedger: `CREATE TABLE IF NOT EXISTS schema_migration (
    id text PRIMARY KEY,
    hash text NOT NULL,
    applied_at timestamptz NOT NULL
  )`,
  insertIntoLedger: 'INSERT INTO schema_migration (id, hash, applied_at) VALUES ($1, $2, now())',
  finish: async () => undefined,
};

/**
 * @throws Error when the schema holds tables of another program.
 */
export async function assertOurSchema(runner: QueryRunner): Promise<void> {
  const { rows } = await send(
    runner,
    `SELECT count(*) AS tables, count(*) FILTER (WHERE table_name = 'schema_migration') AS ours
       FROM information_schema.tables WHERE table_schema = current_schema()`,
  );
  const { tables, ours } = rows[0] as { readonly tables: number; readonly ours: number };
  if (tables > 0 && ours === 0) {
    throw new Error(
      'The PostgreSQL database holds tables of another program. ' +
        'Name an empty database in DATABASE_URL, or another schema with ?options=-csearch_path=...; nothing was changed.',
    );
  }
}
