import type { Actor, PlainDate } from '@trefzeker/shared';
import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import { clientInScope } from '../registration/scope.js';
import { clientBsnTable } from './client-life.entity.js';

/** The one way to citizen service numbers. */
export interface ClientBsnRepository {
  /** Null: none, or the client is out of scope. */
  find(actor: Actor, clientId: string): Promise<string | null>;
}

export function createClientBsnRepository(read: ReadDoor): ClientBsnRepository {
  return {
    find: async (actor, clientId) => {
      const [row] = await read.query<{ bsn: string }>(sql`SELECT b.bsn FROM client_bsn AS b
        JOIN client AS c ON c.id = b.client_id
       WHERE b.client_id = ${clientId} AND ${clientInScope(actor, 'c')}`);
      return row?.bsn ?? null;
    },
  };
}

/** @param bsn - Null: takes it out. */
export async function writeBsn(
  tx: Transaction,
  clientId: string,
  { bsn, recordedOn }: { readonly bsn: string | null; readonly recordedOn: PlainDate },
): Promise<void> {
  await tx.execute(sql`DELETE FROM client_bsn WHERE client_id = ${clientId}`);
  if (bsn === null) return;
  await insertRows(tx, clientBsnTable, [{ client_id: clientId, bsn, recorded_on: recordedOn.toString() }]);
}
