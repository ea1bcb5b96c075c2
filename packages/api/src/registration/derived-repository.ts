import { observationTable, toObservationRow } from '../indicators/observation.entity.js';
import { changeResultTable, toChangeResultRow } from '../measurement/change-result.entity.js';
import type { Transaction } from '../platform/database/doors.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import type { Derived } from './derive.js';
import { subTrajectoryTable, toSubTrajectoryRow } from './sub-trajectory.entity.js';
import { toTrajectoryPartyRows, trajectoryPartyTable } from './trajectory.entity.js';
import type { StoredRecord } from './trajectory-repository.js';

export interface DerivedRecord {
  readonly record: StoredRecord;
  readonly derived: Derived;
}

const DERIVED_TABLES = [trajectoryPartyTable, subTrajectoryTable, changeResultTable, observationTable];

/** Stores everything that is derived of these trajectories; what was there is to be removed first. */
export async function insertDerived(tx: Transaction, items: readonly DerivedRecord[]): Promise<void> {
  await insertRows(
    tx,
    trajectoryPartyTable,
    items.flatMap(({ record }) => toTrajectoryPartyRows(record)),
  );
  await insertRows(
    tx,
    subTrajectoryTable,
    items.flatMap(({ record, derived }) =>
      derived.subTrajectories.map((part) => toSubTrajectoryRow(record.id, part)),
    ),
  );
  await insertRows(
    tx,
    changeResultTable,
    items.flatMap(({ record, derived }) =>
      derived.changes.map((change, position) => toChangeResultRow(record.id, change, position)),
    ),
  );
  await insertRows(
    tx,
    observationTable,
    items.flatMap(({ derived }) => derived.observations.map(toObservationRow)),
  );
}

/** Removes what was derived before, so that nothing holds on to a part that goes. */
export async function removeDerived(tx: Transaction, trajectoryIds: readonly string[]): Promise<void> {
  if (trajectoryIds.length === 0) return;
  for (const { name } of DERIVED_TABLES) {
    await tx.execute(sql`DELETE FROM ${identifier(name)} WHERE ${isOneOf('trajectory_id', trajectoryIds)}`);
  }
}
