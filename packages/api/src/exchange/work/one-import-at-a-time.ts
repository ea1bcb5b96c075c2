import type { Transaction } from '../../platform/database/doors.js';
import { byDialect, sql } from '../../platform/database/sql.js';

/** On SQLite there is one writer anyway; on PostgreSQL a second import or load of the organisation waits here. */
export async function oneImportAtATime(tx: Transaction, organisationId: string): Promise<void> {
  const key = `trefzeker import ${organisationId}`;
  await tx.query(
    byDialect({
      sqlite: sql`SELECT 1`,
      postgres: sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`,
    }),
  );
}
