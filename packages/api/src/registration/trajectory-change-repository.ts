import { forgetDutiesOfClients } from '../agenda/agenda-change-repository.js';
import { residencesOf } from '../clients/client-life-change-repository.js';
import type { Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import { clientTable, toClientRow } from './client.entity.js';
import { derive } from './derive.js';
import type { DeriveDependencies } from './derive.js';
import { insertDerived, removeDerived } from './derived-repository.js';
import { storeRegisteredParts } from './registered-parts-repository.js';
import { staleClient, staleVersion } from './stale-version.js';
import type { StoreTrajectories, TrajectoryChange } from './store-trajectories.js';
import { toTrajectoryRow, trajectoryTable } from './trajectory.entity.js';

/** Keeps memory flat and lets requests through while an import of any size is stored. */
const BATCH = 200;

export function createStoreTrajectories(dependencies: DeriveDependencies): StoreTrajectories {
  return async (tx, changes) => {
    for (let from = 0; from < changes.length; from += BATCH) {
      const batch = changes.slice(from, from + BATCH);
      await insertNew(tx, batch);
      for (const change of batch) await takeNextVersion(tx, change);
      // What is asked in one trajectory of a client hangs on the others: earlier care, earlier measures.
      await forgetDutiesOfClients(tx, [...new Set(batch.map(({ client }) => client.id))]);
      await removeDerived(
        tx,
        batch.flatMap(({ before }) => (before === null ? [] : [before.record.id])),
      );
      await storeRegisteredParts(tx, batch);
      const lived = await residencesOf(
        tx,
        batch.map(({ client }) => client.id),
      );
      await insertDerived(
        tx,
        batch.map(({ before, after }) => {
          const residences = lived.get(after.client.id) ?? [];
          const client = { ...after.client, residences };
          const record = { ...after, client, changes: before?.record.changes ?? [] };
          return { record, derived: derive(record, dependencies) };
        }),
      );
    }
  };
}

async function insertNew(tx: Transaction, changes: readonly TrajectoryChange[]): Promise<void> {
  const newClients = new Map(
    changes.filter(({ isNewClient }) => isNewClient).map(({ client }) => [client.id, client]),
  );
  await insertRows(tx, clientTable, [...newClients.values()].map(toClientRow));
  const newRecords = changes.filter(({ before }) => before === null).map(({ after }) => after);
  await holdClients(
    tx,
    newRecords.map(({ client }) => client.id).filter((id) => !newClients.has(id)),
  );
  await insertRows(
    tx,
    trajectoryTable,
    newRecords.map((record) => toTrajectoryRow(record, 1)),
  );
}

/** Nobody merges these clients until the transaction ends; one that was merged since gets no trajectory. */
async function holdClients(tx: Transaction, clientIds: readonly string[]): Promise<void> {
  if (clientIds.length === 0) return;
  const ids = [...new Set(clientIds)].sort();
  await tx.execute(sql`UPDATE client SET version = version WHERE ${isOneOf('id', ids)}`);
  const [gone] = await tx.query<{ goes_id: string }>(sql`SELECT goes_id FROM client_merge
    WHERE undone_at IS NULL AND ${isOneOf('goes_id', ids)}`);
  if (gone !== undefined) throw staleClient(gone.goes_id);
}

/** The condition on the version is the guard against two who change the same file: one of them gets no row. */
async function takeNextVersion(tx: Transaction, { before, after }: TrajectoryChange): Promise<void> {
  if (before === null) return;
  const row = toTrajectoryRow(after, before.version);
  const changed = await tx.execute(sql`UPDATE trajectory SET
      unit_id = ${row.unit_id}, frame_at_start = ${row.frame_at_start}, start_date = ${row.start_date},
      end_date = ${row.end_date}, closed_on = ${row.closed_on}, version = version + 1
    WHERE id = ${row.id} AND version = ${before.version}`);
  if (changed !== 1) throw staleVersion(row.id);
}
