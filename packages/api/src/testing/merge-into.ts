import type { Database } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { KEEPER } from './builders.js';

/** As if another client of the keeper had been merged into the one that is there first by its number. */
export async function mergeInto({ write }: Database, reference: string): Promise<void> {
  await write.transaction(async (tx) => {
    const [stays] = await tx.query<{ id: string }>(sql`SELECT id FROM client ORDER BY reference LIMIT 1`);
    const staysId = stays?.id ?? '';
    const [known] = await tx.query<{ id: string }>(sql`SELECT id FROM client WHERE reference = ${reference}`);
    const goesId = known?.id ?? `gone-${reference}`;
    if (known === undefined) {
      await tx.execute(sql`INSERT INTO client (id, organisation_id, reference, birth_date_precision, sex, version,
          reference_search, name_search, family_name_search)
        VALUES (${goesId}, ${KEEPER}, ${reference}, 'DAY', 'UNKNOWN', 2, ${reference.toLowerCase()}, '', '')`);
    }
    await tx.execute(sql`INSERT INTO client_merge (id, organisation_id, stays_id, stays_version, goes_id,
        leads_to_id, reason, merged_at, person_id, content)
      VALUES (${`merge-${reference}`}, ${KEEPER}, ${staysId}, 2, ${goesId}, ${staysId}, 'Dubbel',
        '2026-03-01T10:00:00.000Z', 'person-1', '{}')`);
  });
}
