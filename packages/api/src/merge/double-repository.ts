import { plainWords, swappedBirth } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { join, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { clientTable, toClient } from '../registration/client.entity.js';
import type { ClientRow } from '../registration/client.entity.js';
import { clientInScope } from '../registration/scope.js';
import type { Client } from '../registration/trajectory-repository.js';

/** A client with its citizen service number: only ever compared, and in no answer. */
export interface NumberedClient {
  readonly client: Client;
  readonly bsn: string | null;
}

export interface DoubleRepository {
  /** Those of the same organisation that have a day of birth, name or number in common; the client itself first, if it is stored. */
  candidates(actor: Actor, client: Client): Promise<readonly NumberedClient[]>;
}

/** More than this many are no suspects but a way of registering. */
const MOST = 200;

export function createDoubleRepository(read: ReadDoor): DoubleRepository {
  return {
    candidates: async (actor, client) => {
      const ids = join([sql`SELECT ${client.id} AS id`, ...alike(client)], sql` UNION `);
      const rows = await read.query<ClientRow & { readonly bsn: string | null }>(sql`
        SELECT ${columnsOf(clientTable, 'c')}, b.bsn FROM client AS c
          LEFT JOIN client_bsn AS b ON b.client_id = c.id
         WHERE c.id IN (${ids}) AND c.organisation_id = ${client.organisationId} AND ${clientInScope(actor, 'c')}
         ORDER BY CASE WHEN c.id = ${client.id} THEN 0 ELSE 1 END, c.reference_search, c.id LIMIT ${MOST}`);
      return rows.map((row) => ({ client: toClient(row), bsn: row.bsn }));
    },
  };
}

/** Each part reads its own index. */
function alike(client: Client): readonly Sql[] {
  const days = [client.birthDate, swappedBirth(client)].flatMap((day) => day?.toString() ?? []);
  const name = plainWords(`${client.givenName ?? ''} ${client.familyName ?? ''}`);
  return [
    ...days.map((day) => sql`SELECT id FROM client WHERE birth_date = ${day}`),
    ...(name === '' ? [] : [sql`SELECT id FROM client WHERE name_search = ${name}`]),
    sql`SELECT other.client_id AS id FROM client_bsn AS own
      JOIN client_bsn AS other ON other.bsn = own.bsn WHERE own.client_id = ${client.id}`,
  ];
}
