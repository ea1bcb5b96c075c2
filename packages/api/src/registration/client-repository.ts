import { plainWords } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { every, identifier, isOneOf, join, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import { clientIdsBySearch } from './client-search.js';
import { clientTable, toClient, toClientRow } from './client.entity.js';
import type { ClientRow } from './client.entity.js';
import { clientInScope } from './scope.js';
import type { Client, ClientRepository } from './trajectory-repository.js';

/** By reference, then id. The sort value of a page is the reference. */
export function createClientRepository(read: ReadDoor): ClientRepository {
  const select = (actor: Actor, conditions: readonly Sql[]): Sql => sql`SELECT ${columnsOf(clientTable, 'c')}
    FROM client AS c WHERE ${clientInScope(actor, 'c')} AND ${every(conditions)} ORDER BY c.reference_search, c.id`;

  /** Who was asked for; of one that went, the one that it leads to. */
  const asked = async (actor: Actor, key: Sql, condition: Sql): Promise<ReadonlyMap<string, Client>> => {
    const rows = await read.query<ClientRow & { readonly asked_for: string }>(sql`
      SELECT ${key} AS asked_for, ${columnsOf(clientTable, 'c')} FROM client AS asked
        LEFT JOIN client_merge AS m ON m.goes_id = asked.id AND m.undone_at IS NULL
        JOIN client AS c ON c.id = COALESCE(m.leads_to_id, asked.id)
       WHERE ${condition} AND ${clientInScope(actor, 'c')}`);
    return new Map(rows.map((row) => [row.asked_for, toClient(row)]));
  };

  return {
    page: async (actor, { search }, { first, after }) => {
      const position =
        after === null
          ? []
          : [sql`(c.reference_search, c.id) > (${plainWords(after.sortValue)}, ${after.id})`];
      const statement = sql`${select(actor, [...searched(search), ...position])} LIMIT ${first + 1}`;
      const rows = await read.query<ClientRow>(statement);
      return { items: rows.slice(0, first).map(toClient), hasNextPage: rows.length > first };
    },
    count: async (actor, { search }) => {
      const [row] = await read.query<{ readonly total: number }>(sql`SELECT count(*) AS total FROM client AS c
        WHERE ${clientInScope(actor, 'c')} AND ${every(searched(search))}`);
      return row?.total ?? 0;
    },
    byIds: async (actor, ids) =>
      ids.length === 0 ? new Map() : asked(actor, sql`asked.id`, isOneOf('asked.id', ids)),
    byReferences: async (actor, references) => {
      if (references.length === 0) return new Map();
      const own = sql`asked.organisation_id = ${actor.organisationId}`;
      return asked(actor, sql`asked.reference`, sql`${own} AND ${isOneOf('asked.reference', references)}`);
    },
  };
}

function searched(search: string | undefined): readonly Sql[] {
  return search === undefined || search.trim() === '' ? [] : [sql`c.id IN (${clientIdsBySearch(search)})`];
}

/** Whether another client of the organisation has the reference. */
export async function isReferenceTaken(
  tx: Transaction,
  { organisationId, reference }: Pick<Client, 'organisationId' | 'reference'>,
): Promise<boolean> {
  const rows = await tx.query(sql`SELECT id FROM client
    WHERE organisation_id = ${organisationId} AND reference = ${reference}`);
  return rows.length > 0;
}

/** @throws StatementError of a unique constraint when the organisation has the reference already. */
export async function insertClients(tx: Transaction, clients: readonly Client[]): Promise<void> {
  await insertRows(tx, clientTable, clients.map(toClientRow));
}

/**
 * Stores a client that exists.
 *
 * @returns Whether it still had the version; else nothing was stored.
 * @throws StatementError of a unique constraint when the organisation has the reference already.
 */
export async function updateClient(tx: Transaction, client: Client, version: number): Promise<boolean> {
  const { id, ...row } = toClientRow(client);
  const assignments = Object.entries(row).map(([name, value]) => sql`${identifier(name)} = ${value}`);
  const changed = await tx.execute(sql`UPDATE client SET ${join(assignments, sql`, `)}
    WHERE id = ${id} AND version = ${version}`);
  return changed === 1;
}

/** Lets nobody else change the client, or register a trajectory of it, until the transaction ends. */
export async function lockClient(tx: Transaction, clientId: string): Promise<void> {
  await tx.execute(sql`UPDATE client SET version = version WHERE id = ${clientId}`);
}
