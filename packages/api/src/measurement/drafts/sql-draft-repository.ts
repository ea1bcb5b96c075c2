import type { ReadDoor, Transaction } from '../../platform/database/doors.js';
import { groupById } from '../../platform/database/row-values.js';
import { isOneOf, sql } from '../../platform/database/sql.js';
import { columnsOf, insertNewRows } from '../../platform/database/table.js';
import { trajectoriesInScope } from '../../registration/scope.js';
import { measurementDraftTable, toDraft, toDraftRow } from './draft.entity.js';
import type { DraftRow } from './draft.entity.js';
import type { DraftRepository, DraftWriter } from './draft-repository.js';

export function createDraftRepository(read: ReadDoor): DraftRepository {
  return {
    listByTrajectories: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const rows = await read.query<DraftRow>(sql`SELECT ${columnsOf(measurementDraftTable, 'd')}
        FROM measurement_draft AS d
        JOIN ${trajectoriesInScope(actor)} AS s ON s.trajectory_id = d.trajectory_id
       WHERE ${isOneOf('d.trajectory_id', ids)} AND d.person_id = ${actor.personId}
       ORDER BY d.saved_at DESC, d.id`);
      return groupById(ids, rows, { idOf: ({ trajectory_id: id }) => id, toItem: toDraft });
    },
    find: async (actor, id) => {
      const [row] = await read.query<DraftRow>(sql`SELECT ${columnsOf(measurementDraftTable, 'd')}
        FROM measurement_draft AS d
        JOIN ${trajectoriesInScope(actor)} AS s ON s.trajectory_id = d.trajectory_id
       WHERE d.id = ${id} AND d.person_id = ${actor.personId}`);
      return row === undefined ? null : toDraft(row);
    },
  };
}

/** Whether the actor may see the trajectory was looked at before: here only whose draft it is. */
export function createDraftWriter(tx: Transaction): DraftWriter {
  return {
    current: async (actor, { trajectoryId, instrument, informant, moment, occasionKey }) => {
      const [row] = await tx.query<DraftRow>(sql`SELECT ${columnsOf(measurementDraftTable, 'd')}
        FROM measurement_draft AS d
       WHERE d.trajectory_id = ${trajectoryId} AND d.person_id = ${actor.personId}
         AND d.instrument_key = ${instrument.key} AND d.instrument_edition = ${instrument.edition}
         AND d.informant = ${informant} AND d.moment = ${moment}
         AND coalesce(d.occasion_key, '') = ${occasionKey ?? ''}`);
      return row === undefined ? null : toDraft(row);
    },
    insert: async (actor, draft) =>
      (await insertNewRows(tx, measurementDraftTable, [toDraftRow(actor, draft)])) === 1,
    update: async (actor, draft) => {
      const row = toDraftRow(actor, draft);
      const changed = await tx.execute(sql`UPDATE measurement_draft
        SET care_episode_id = ${row.care_episode_id}, taken_on = ${row.taken_on}, answers = ${row.answers},
          given_scores = ${row.given_scores}, notes = ${row.notes}, version = ${row.version},
          saved_at = ${row.saved_at}
        WHERE id = ${row.id} AND person_id = ${row.person_id} AND version = ${row.version - 1}`);
      return changed === 1;
    },
    remove: async (actor, id) => {
      const removed = await tx.execute(
        sql`DELETE FROM measurement_draft WHERE id = ${id} AND person_id = ${actor.personId}`,
      );
      return removed === 1;
    },
  };
}
