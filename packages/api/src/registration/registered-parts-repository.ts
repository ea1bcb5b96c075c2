import { measurementTable, toMeasurementRow } from '../measurement/measurement.entity.js';
import type { Transaction } from '../platform/database/doors.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import type { ColumnSpec, RowOf, Table } from '../platform/database/table.js';
import { updateRows } from '../platform/database/update-rows.js';
import { careEpisodeTable, toCareEpisodeRow } from './care-episode.entity.js';
import { goalTable, toGoalRow } from './goal.entity.js';
import { measureEventTable, toMeasureEventRows } from './measure-event.entity.js';
import { measureTable, toMeasureRow } from './measure.entity.js';
import type { TrajectoryChange } from './store-trajectories.js';
import type { StoredRecord } from './trajectory-repository.js';

type PartColumns = Readonly<Record<string, ColumnSpec>> & { readonly id: 'text' };
type RowsOf<Columns extends PartColumns> = (record: StoredRecord) => readonly RowOf<Table<Columns>>[];

/** What people entered in trajectories that are stored already: new parts in bulk, changed ones by id. */
export async function storeRegisteredParts(
  tx: Transaction,
  changes: readonly TrajectoryChange[],
): Promise<void> {
  await storeParts(tx, careEpisodeTable, changes, ({ id, careEpisodes }) =>
    careEpisodes.map((episode) => toCareEpisodeRow(id, episode)),
  );
  await storeParts(tx, measureTable, changes, ({ id, measures }) =>
    measures.map((measure) => toMeasureRow(id, measure)),
  );
  await storeParts(tx, measureEventTable, changes, ({ id, measures }) =>
    measures.flatMap((measure) => toMeasureEventRows(id, measure)),
  );
  const goals = changes.flatMap(({ newGoals }) => newGoals.map(toGoalRow));
  await insertRows(tx, goalTable, goals);
  await insertRows(tx, measurementTable, changes.flatMap(newMeasurements));
  await updateRows(tx, measurementTable, changes.flatMap(correctedMeasurements));
  await removeParts(tx, changes);
}

/** Measurements first: they name the care that they are about. Then what names a measure. */
async function removeParts(tx: Transaction, changes: readonly TrajectoryChange[]): Promise<void> {
  const ids = changes.flatMap(({ removed = [] }) => removed);
  if (ids.length === 0) return;
  for (const { name } of [measurementTable, measureEventTable, careEpisodeTable, measureTable]) {
    await tx.execute(sql`DELETE FROM ${identifier(name)} WHERE ${isOneOf('id', ids)}`);
  }
}

async function storeParts<Columns extends PartColumns>(
  tx: Transaction,
  table: Table<Columns>,
  changes: readonly TrajectoryChange[],
  rowsOf: RowsOf<Columns>,
): Promise<void> {
  const before = changes.flatMap((change) => (change.before === null ? [] : rowsOf(change.before.record)));
  const after = changes.flatMap((change) => rowsOf(change.after));
  const stored = new Map(before.map((row) => [idOf(row), JSON.stringify(row)]));
  assertAllKept(stored.keys(), [...after.map(idOf), ...changes.flatMap(({ removed = [] }) => removed)]);
  await insertRows(
    tx,
    table,
    after.filter((row) => !stored.has(idOf(row))),
  );
  const isChanged = (row: RowOf<Table<Columns>>): boolean =>
    stored.has(idOf(row)) && stored.get(idOf(row)) !== JSON.stringify(row);
  await updateRows(tx, table, after.filter(isChanged));
}

function newMeasurements({ before, after, removed = [] }: TrajectoryChange) {
  const stored = new Set(before?.record.measurements.map(({ id }) => id));
  assertAllKept(stored, [...after.measurements.map(({ id }) => id), ...removed]);
  return after.measurements.filter(({ id }) => !stored.has(id)).map(toMeasurementRow);
}

function correctedMeasurements({ after, corrected = [] }: TrajectoryChange) {
  return after.measurements.filter(({ id }) => corrected.includes(id)).map(toMeasurementRow);
}

/** Nothing leaves a file in passing. */
function assertAllKept(stored: Iterable<string>, after: readonly string[]): void {
  const kept = new Set(after);
  for (const id of stored) {
    if (!kept.has(id)) throw new TypeError('storeTrajectories needs every part that is stored already');
  }
}

function idOf(row: object): string {
  return (row as { readonly id: string }).id;
}
