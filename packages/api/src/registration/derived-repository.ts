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
  /** A new trajectory has nothing to replace. */
  readonly isNew: boolean;
}

const DERIVED_TABLES = [trajectoryPartyTable, subTrajectoryTable, changeResultTable, observationTable];

/** Replaces everything that is derived of these trajectories. */
export async function replaceDerived(tx: Transaction, items: readonly DerivedRecord[]): Promise<void> {
  await removeDerived(
    tx,
    items.filter(({ isNew }) => !isNew).map(({ record }) => record.id),
  );
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

async function removeDerived(tx: Transaction, trajectoryIds: readonly string[]): Promise<void> {
  if (trajectoryIds.length === 0) return;
  for (const { name } of DERIVED_TABLES) {
    await tx.execute(sql`DELETE FROM ${identifier(name)} WHERE ${isOneOf('trajectory_id', trajectoryIds)}`);
  }
}
