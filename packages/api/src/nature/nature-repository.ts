import type { Actor, NatureOfProblems, PlainDate } from '@trefzeker/shared';
import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import { natureInScope } from '../registration/scope.js';
import { natureTable, toNature } from './nature.entity.js';
import type { NatureRow } from './nature.entity.js';

type ByTrajectory = ReadonlyMap<string, readonly NatureOfProblems[]>;

/** Reading of the nature of problems: one statement, whatever the number of trajectories. */
export interface NatureRepository {
  /** As far as the actor may see them, in the order in which they were entered. */
  listByTrajectories(actor: Actor, trajectoryIds: readonly string[]): Promise<ByTrajectory>;
}

export function createNatureRepository(read: ReadDoor): NatureRepository {
  return { listByTrajectories: (actor, ids) => readNature(read, ids, natureInScope(actor, 'n', 't')) };
}

/** Everything, whoever entered it: agendas are made of all of it. Never answer a request with it. */
export function readAllNature(read: ReadDoor, trajectoryIds: readonly string[]): Promise<ByTrajectory> {
  return readNature(read, trajectoryIds, sql`1 = 1`);
}

async function readNature(read: ReadDoor, ids: readonly string[], inScope: Sql): Promise<ByTrajectory> {
  const rows =
    await read.query<NatureRow>(sql`SELECT ${columnsOf(natureTable, 'n')} FROM nature_of_problems AS n
      JOIN trajectory AS t ON t.id = n.trajectory_id
     WHERE ${isOneOf('n.trajectory_id', ids)} AND ${inScope}
     ORDER BY n.trajectory_version, n.id`);
  return groupById(ids, rows, { idOf: (row) => row.trajectory_id, toItem: toNature });
}

interface Entered {
  readonly trajectoryId: string;
  /** Of the trajectory once this is in it. */
  readonly version: number;
  readonly by: Actor;
  readonly on: PlainDate;
}

export async function insertNature(
  tx: Transaction,
  { id, moment, codes, observedOn }: NatureOfProblems,
  { trajectoryId, version, by, on }: Entered,
): Promise<void> {
  await insertRows(tx, natureTable, [
    {
      id,
      trajectory_id: trajectoryId,
      moment,
      codes: JSON.stringify(codes),
      observed_on: observedOn.toString(),
      trajectory_version: version,
      recorded_on: on.toString(),
      recorded_by_organisation_id: by.organisationId,
      recorded_by_person_id: by.personId,
    },
  ]);
}
