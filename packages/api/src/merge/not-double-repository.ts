import { pairOf } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import { clientTable, toClient } from '../registration/client.entity.js';
import type { ClientRow } from '../registration/client.entity.js';
import { clientInScope } from '../registration/scope.js';
import type { Client } from '../registration/trajectory-repository.js';
import { notDoubleTable } from './not-double.entity.js';

/** That two clients are not the same, as one of them has it. Not one that was taken back. */
export interface NotDouble {
  readonly id: string;
  /** The client that it was asked of. */
  readonly clientId: string;
  readonly other: Client;
  readonly reason: string;
  readonly statedAt: Date;
  readonly personId: string;
}

export interface NotDoubleRepository {
  /**
   * Who was said to be another than these clients, the last one first; an entry for each id. Where a client was
   * merged since, it goes for the one that stays. Nothing of a client out of scope.
   */
  ofClients(actor: Actor, clientIds: readonly string[]): Promise<ReadonlyMap<string, readonly NotDouble[]>>;
}

/** Each statement from both sides, with who they are now. */
const SIDES = sql`(SELECT d.id, d.organisation_id, d.reason, d.stated_at, d.person_id,
    COALESCE(a.leads_to_id, d.one_id) AS of_id, COALESCE(b.leads_to_id, d.other_id) AS now_other_id
  FROM (SELECT id, organisation_id, reason, stated_at, person_id, withdrawn_at, one_id, other_id FROM not_double
    UNION ALL SELECT id, organisation_id, reason, stated_at, person_id, withdrawn_at, other_id, one_id FROM not_double) AS d
  LEFT JOIN client_merge AS a ON a.goes_id = d.one_id AND a.undone_at IS NULL
  LEFT JOIN client_merge AS b ON b.goes_id = d.other_id AND b.undone_at IS NULL
  WHERE d.withdrawn_at IS NULL)`;

interface SideRow {
  readonly statement_id: string;
  readonly of_id: string;
  readonly why: string;
  readonly stated_at: string | Date;
  readonly person_id: string;
}

export function createNotDoubleRepository(read: ReadDoor): NotDoubleRepository {
  return {
    ofClients: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const rows = await read.query<ClientRow & SideRow>(sql`
        SELECT s.id AS statement_id, s.of_id, s.reason AS why, s.stated_at, s.person_id, ${columnsOf(clientTable, 'c')}
          FROM ${SIDES} AS s JOIN client AS c ON c.id = s.now_other_id
         WHERE ${isOneOf('s.of_id', ids)} AND s.organisation_id = ${actor.organisationId}
           AND ${clientInScope(actor, 'c')}
         ORDER BY s.stated_at DESC, s.id`);
      return groupById(ids, rows, {
        idOf: (row) => row.of_id,
        toItem: (row): NotDouble => ({
          ...{ id: row.statement_id, clientId: row.of_id, other: toClient(row) },
          ...{ reason: row.why, statedAt: new Date(row.stated_at), personId: row.person_id },
        }),
      });
    },
  };
}

/** Whether somebody said that these are two, of them or of clients that were merged into them. */
export async function areStatedTwo(read: ReadDoor, one: string, other: string): Promise<boolean> {
  const rows = await read.query(sql`SELECT s.id FROM ${SIDES} AS s
    WHERE s.of_id = ${one} AND s.now_other_id = ${other}`);
  return rows.length > 0;
}

export async function insertNotDouble(
  tx: Transaction,
  { organisationId, personId }: Actor,
  stated: {
    readonly id: string;
    readonly clientId: string;
    readonly otherId: string;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<void> {
  const [one, other] = pairOf(stated.clientId, stated.otherId);
  await insertRows(tx, notDoubleTable, [
    {
      ...{ id: stated.id, organisation_id: organisationId, one_id: one, other_id: other },
      ...{ reason: stated.reason, stated_at: stated.at.toISOString(), person_id: personId },
      ...{ withdrawn_at: null, withdrawn_by_person_id: null, withdraw_reason: null },
    },
  ]);
}

/** The statement stays, with who took it back. */
export async function closeNotDouble(
  tx: Transaction,
  id: string,
  withdrawn: { readonly at: Date; readonly personId: string; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`UPDATE not_double SET withdrawn_at = ${withdrawn.at.toISOString()},
      withdrawn_by_person_id = ${withdrawn.personId}, withdraw_reason = ${withdrawn.reason} WHERE id = ${id}`);
}
