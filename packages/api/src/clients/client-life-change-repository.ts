import type { ClientLife, Residence, Respondent } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import {
  clientChangeTable,
  clientLifeTable,
  respondentTable,
  toLifeRow,
  toResidences,
  toRespondentRow,
} from './client-life.entity.js';
import type { StoredClientChange } from './client-life-repository.js';

/** Puts what is known of a client in the place of what was. */
export async function writeLife(
  tx: Transaction,
  clientId: string,
  life: Omit<ClientLife, 'respondents'>,
): Promise<void> {
  await tx.execute(sql`DELETE FROM client_life WHERE client_id = ${clientId}`);
  await insertRows(tx, clientLifeTable, [toLifeRow(clientId, life)]);
}

export async function writeRespondent(
  tx: Transaction,
  clientId: string,
  respondent: Respondent,
): Promise<void> {
  await tx.execute(sql`DELETE FROM respondent WHERE id = ${respondent.id}`);
  await insertRows(tx, respondentTable, [toRespondentRow(clientId, respondent)]);
}

/** @param knownClientIds - Clients that were there already: who has one of them open, reads it again. */
export async function insertRespondents(
  tx: Transaction,
  respondents: readonly { readonly clientId: string; readonly respondent: Respondent }[],
  { knownClientIds }: { readonly knownClientIds: readonly string[] },
): Promise<void> {
  if (knownClientIds.length > 0) {
    await tx.execute(sql`UPDATE client SET version = version + 1 WHERE ${isOneOf('id', knownClientIds)}`);
  }
  const rows = respondents.map(({ clientId, respondent }) => toRespondentRow(clientId, respondent));
  await insertRows(tx, respondentTable, rows);
}

export async function insertClientChange(
  tx: Transaction,
  { clientId, clientVersion }: { readonly clientId: string; readonly clientVersion: number },
  change: StoredClientChange,
): Promise<void> {
  await insertRows(tx, clientChangeTable, [
    {
      id: change.id,
      client_id: clientId,
      client_version: clientVersion,
      changed_at: change.at.toISOString(),
      person_id: change.personId,
      operation: change.operation,
      respondent_id: change.respondentId,
      reason: change.reason,
      fields: JSON.stringify(change.fields),
    },
  ]);
}

/** Where clients lived, for what is derived from their files; those of whom nothing is known are left out. */
export async function residencesOf(
  tx: Transaction,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Residence[]>> {
  const rows = await tx.query<{ client_id: string; residences: string }>(
    sql`SELECT client_id, residences FROM client_life WHERE ${isOneOf('client_id', clientIds)}`,
  );
  return new Map(rows.map(({ client_id: id, residences }) => [id, toResidences(residences)]));
}

/** Nobody is reminded any more of what has to be done for a client. */
export async function dropUnsentReminders(tx: Transaction, clientId: string): Promise<void> {
  await tx.execute(sql`DELETE FROM reminder WHERE sent_at IS NULL AND trajectory_id IN (
    SELECT id FROM trajectory WHERE client_id = ${clientId})`);
}
