import type { Actor } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { clientInScope } from '../registration/scope.js';
import { clientMergeTable, toStoredMerge } from './merge.entity.js';
import type { ClientMergeRow } from './merge.entity.js';
import type { StoredMerge } from './stored-merge.js';

/** A number that leads to a client, and the merge by which it does. */
export interface FormerNumber {
  readonly merge: StoredMerge;
  readonly reference: string;
  /** It can be undone now: it went straight into the client, and nothing was merged into it since. */
  readonly isLast: boolean;
}

export interface MergeRepository {
  /** Of the clients in scope, the last one first; an entry for each id. */
  formerNumbers(
    actor: Actor,
    clientIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly FormerNumber[]>>;
  /** Where the numbers of an organisation lead that were merged away: from the old one to the one that stays. */
  numbersThatLead(organisationId: string): Promise<ReadonlyMap<string, string>>;
}

type FormerRow = ClientMergeRow & { readonly reference: string };

export function createMergeRepository(read: ReadDoor): MergeRepository {
  return {
    formerNumbers: async (actor, ids) => {
      const rows = await read.query<FormerRow>(sql`SELECT ${columnsOf(clientMergeTable, 'm')}, gone.reference
        FROM client_merge AS m JOIN client AS gone ON gone.id = m.goes_id JOIN client AS c ON c.id = m.leads_to_id
       WHERE m.undone_at IS NULL AND ${isOneOf('m.leads_to_id', ids)} AND ${clientInScope(actor, 'c')}
       ORDER BY CASE WHEN m.stays_id = m.leads_to_id THEN 0 ELSE 1 END, m.stays_version DESC, m.id`);
      const byClient = groupById(ids, rows, { idOf: (row) => row.leads_to_id, toItem: (row) => row });
      return new Map([...byClient].map(([id, ofClient]) => [id, ofClient.map(toFormerNumber)]));
    },
    numbersThatLead: async (organisationId) => {
      const rows = await read.query<{ reference: string; leads_to: string }>(sql`
        SELECT gone.reference, c.reference AS leads_to FROM client_merge AS m
          JOIN client AS gone ON gone.id = m.goes_id JOIN client AS c ON c.id = m.leads_to_id
         WHERE m.undone_at IS NULL AND m.organisation_id = ${organisationId}`);
      return new Map(rows.map((row) => [row.reference, row.leads_to]));
    },
  };
}

function toFormerNumber(row: FormerRow, place: number): FormerNumber {
  const isLast = place === 0 && row.stays_id === row.leads_to_id;
  return { merge: toStoredMerge(row), reference: row.reference, isLast };
}
