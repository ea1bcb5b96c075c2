import type { QueryRunner } from 'typeorm';
import type { Migration } from './migrations.js';
import { send } from './runner.js';

/** What the two databases do differently while they migrate. */
export interface MigrationDialect {
  /** Opens a transaction in which no other process migrates. */
  readonly begin: (runner: QueryRunner) => Promise<void>;
  /** Runs a file of many statements. */
  readonly runScript: (runner: QueryRunner, text: string) => Promise<void>;
  readonly createLedger: string;
  readonly insertIntoLedger: string;
  /** Last statement of a migration's transaction: marks the file. */
  readonly finish: (runner: QueryRunner, applied: number) => Promise<void>;
}

interface LedgerRow {
  readonly id: string;
  readonly hash: string;
}

/**
 * Brings the schema up to date, forward only, each migration in a transaction of its own: a process that
 * dies in between leaves the old or the new schema, and the next start goes on from there.
 *
 * @throws Error in words when the database knows a migration that we do not, or another text of one.
 */
export async function migrate(
  runner: QueryRunner,
  migrations: readonly Migration[],
  dialect: MigrationDialect,
): Promise<void> {
  await inTransaction(runner, dialect, () => send(runner, dialect.createLedger));
  for (const [index, migration] of migrations.entries()) {
    await inTransaction(runner, dialect, async () => {
      // Read again each time: another process may have been quicker.
      const applied = await readLedger(runner);
      assertKnown(applied, migrations);
      if (applied.some(({ id }) => id === migration.id)) return;
      await dialect.runScript(runner, migration.text);
      await send(runner, dialect.insertIntoLedger, [migration.id, migration.hash]);
      await dialect.finish(runner, index + 1);
    });
  }
}

async function inTransaction(
  runner: QueryRunner,
  dialect: MigrationDialect,
  work: () => Promise<unknown>,
): Promise<void> {
  await dialect.begin(runner);
  try {
    await work();
    await send(runner, 'COMMIT');
  } catch (thrown) {
    await send(runner, 'ROLLBACK').catch(() => undefined);
    throw thrown;
  }
}

async function readLedger(runner: QueryRunner): Promise<readonly LedgerRow[]> {
  const { rows } = await send(runner, 'SELECT id, hash FROM schema_migration ORDER BY id');
  return rows as readonly LedgerRow[];
}

function assertKnown(applied: readonly LedgerRow[], migrations: readonly Migration[]): void {
  for (const { id, hash } of applied) {
    const known = migrations.find((migration) => migration.id === id);
    if (known === undefined) {
      throw new Error(
        `The database was changed by a newer version of Trefzeker (migration ${id}). ` +
          'Start that newer version, or restore a backup; nothing was changed.',
      );
    }
    if (known.hash !== hash) {
      throw new Error(
        `Migration ${id} was applied with another text than this version has. ` +
          'A migration never changes once it is released: add a new one; nothing was changed.',
      );
    }
  }
}
