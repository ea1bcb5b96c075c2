import type { SqliteConnection } from './sqlite-settings.js';

/** 'TRZK' in ASCII: marks a file as one of ours. */
export const APPLICATION_ID = 0x54525a4b;

/**
 * Looks at a file before anything is written to it.
 *
 * @throws Error in words for a file that belongs to another program or to a newer version of ours.
 */
export function assertOurFile(connection: SqliteConnection, path: string, knownMigrations: number): void {
  const applicationId = readNumber(connection, path, 'PRAGMA application_id');
  const tables = readNumber(connection, path, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
  if (applicationId !== APPLICATION_ID && (applicationId !== 0 || tables > 0)) {
    throw new Error(
      `${path} is a database of another program. Name another file in DATABASE_URL; nothing was changed.`,
    );
  }
  const version = readNumber(connection, path, 'PRAGMA user_version');
  if (version > knownMigrations) {
    throw new Error(
      `${path} was written by a newer version of Trefzeker (schema ${version}; this one knows ${knownMigrations}). ` +
        'Start that newer version, or restore a backup; nothing was changed.',
    );
  }
}

function readNumber(connection: SqliteConnection, path: string, statement: string): number {
  try {
    return Number(connection.prepare(statement).pluck().get());
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_NOTADB') {
      throw new Error(`${path} is not a database. Name another file in DATABASE_URL; nothing was changed.`, {
        cause: thrown,
      });
    }
    throw thrown;
  }
}
