import type { Actor, UseElsewhere } from '@trefzeker/shared';
import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { fromDateOrNull, groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import { clientInScope } from '../registration/scope.js';
import { toUse, useElsewhereTable } from './client-life.entity.js';
import type { UseElsewhereRow } from './client-life.entity.js';

/** What was told about care and measures elsewhere, and who belongs to one family. */
export interface UseElsewhereRepository {
  /** Of the clients in scope, oldest first; an entry for each id. */
  listByClients(
    actor: Actor,
    clientIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly UseElsewhere[]>>;
  /** Ids of the clients of the actor's own organisation, by the family key that they share. One statement. */
  families(actor: Actor, familyKeys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

export function createUseElsewhereRepository(read: ReadDoor): UseElsewhereRepository {
  return {
    listByClients: async (actor, ids) => {
      const rows = await read.query<UseElsewhereRow>(sql`SELECT ${columnsOf(useElsewhereTable, 'u')}
        FROM use_elsewhere AS u JOIN client AS c ON c.id = u.client_id
       WHERE ${isOneOf('u.client_id', ids)} AND ${clientInScope(actor, 'c')}
       ORDER BY u.stated_on, u.id`);
      return groupById(ids, rows, { idOf: (row) => row.client_id, toItem: toUse });
    },
    families: async (actor, familyKeys) => {
      const rows = await read.query<{ id: string; family_key: string }>(sql`
        SELECT c.id, l.family_key FROM client_life AS l JOIN client AS c ON c.id = l.client_id
         WHERE ${isOneOf('l.family_key', familyKeys)} AND c.organisation_id = ${actor.organisationId}
           AND ${clientInScope(actor, 'c')} ORDER BY c.id`);
      return groupById(familyKeys, rows, { idOf: (row) => row.family_key, toItem: ({ id }) => id });
    },
  };
}

export async function insertUseElsewhere(
  tx: Transaction,
  { clientId, personId }: { readonly clientId: string; readonly personId: string },
  use: UseElsewhere,
): Promise<void> {
  await insertRows(tx, useElsewhereTable, [
    {
      id: use.id,
      client_id: clientId,
      kind: use.kind,
      ended_on: fromDateOrNull(use.endedOn),
      source: use.source,
      stated_on: use.statedOn.toString(),
      stated_by_person_id: personId,
    },
  ]);
}
