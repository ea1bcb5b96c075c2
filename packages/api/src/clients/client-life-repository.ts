import type { Actor, ClientLife } from '@trefzeker/shared';
import { NO_LIFE } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { fromJson, groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { clientInScope, ownClientInScope } from '../registration/scope.js';
import { clientChangeTable, clientLifeTable, respondentTable } from './client-life.entity.js';
import { toLife, toRespondent } from './client-life.entity.js';
import type { ClientChangeRow, ClientLifeRow, RespondentRow } from './client-life.entity.js';

/** One fact as it was and as it became; a list is written on one line. */
export interface ChangedFact {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What somebody changed, and when. */
export interface StoredClientChange {
  readonly id: string;
  readonly at: Date;
  readonly personId: string;
  readonly operation: string;
  /** Null: it was about the client. */
  readonly respondentId: string | null;
  readonly reason: string | null;
  readonly fields: readonly ChangedFact[];
}

/** A change as it is read: perhaps of a client that was merged into the one that was asked for. */
export interface ReadClientChange extends StoredClientChange {
  /** The number of that client; null: it was about the client itself. */
  readonly formerReference: string | null;
}

type ChangeRow = ClientChangeRow & { readonly now_id: string; readonly former_reference: string | null };

/** Reading of what is known beside who the client is. Both are a fixed number of statements. */
export interface ClientLifeRepository {
  /** Of the clients in scope; an entry for each id. */
  listByClients(actor: Actor, clientIds: readonly string[]): Promise<ReadonlyMap<string, ClientLife>>;
  /** Of the actor's own clients, newest first, with those of clients that were merged into it; an entry for each id. */
  changes(
    actor: Actor,
    clientIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ReadClientChange[]>>;
}

export function createClientLifeRepository(read: ReadDoor): ClientLifeRepository {
  return {
    listByClients: async (actor, ids) => {
      const lives = await read.query<ClientLifeRow>(sql`SELECT ${columnsOf(clientLifeTable, 'l')}
        FROM client_life AS l JOIN client AS c ON c.id = l.client_id
       WHERE ${isOneOf('l.client_id', ids)} AND ${clientInScope(actor, 'c')}`);
      const respondents = await read.query<RespondentRow>(sql`SELECT ${columnsOf(respondentTable, 'r')}
        FROM respondent AS r JOIN client AS c ON c.id = r.client_id
       WHERE ${isOneOf('r.client_id', ids)} AND ${clientInScope(actor, 'c')}
       ORDER BY r.until_day IS NOT NULL, r.from_day, r.id`);
      const byClient = groupById(ids, respondents, { idOf: clientOf, toItem: toRespondent });
      const known = new Map(lives.map((row) => [row.client_id, toLife(row)]));
      return new Map(
        ids.map((id) => [id, { ...(known.get(id) ?? NO_LIFE), respondents: byClient.get(id) ?? [] }]),
      );
    },
    changes: async (actor, ids) => {
      const rows = await read.query<ChangeRow>(sql`SELECT ${columnsOf(clientChangeTable, 'h')},
          c.id AS now_id, gone.reference AS former_reference
        FROM client_change AS h
        LEFT JOIN client_merge AS m ON m.goes_id = h.client_id AND m.undone_at IS NULL
        LEFT JOIN client AS gone ON gone.id = m.goes_id
        JOIN client AS c ON c.id = COALESCE(m.leads_to_id, h.client_id)
       WHERE (${isOneOf('h.client_id', ids)} OR ${isOneOf('m.leads_to_id', ids)})
         AND ${ownClientInScope(actor, 'c')}
       ORDER BY h.changed_at DESC, h.client_version DESC, h.id`);
      return groupById(ids, rows, { idOf: (row) => row.now_id, toItem: toChange });
    },
  };
}

function clientOf({ client_id: id }: { readonly client_id: string }): string {
  return id;
}

function toChange(row: ChangeRow): ReadClientChange {
  return {
    formerReference: row.former_reference,
    id: row.id,
    at: new Date(row.changed_at),
    personId: row.person_id,
    operation: row.operation,
    respondentId: row.respondent_id,
    reason: row.reason,
    fields: fromJson<readonly ChangedFact[]>(row.fields),
  };
}
