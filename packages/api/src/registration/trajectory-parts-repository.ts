import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { ReadDoor } from '../platform/database/doors.js';
import { careEpisodeTable, toCareEpisode } from './care-episode.entity.js';
import type { CareEpisodeRow } from './care-episode.entity.js';
import { goalTable, toGoal } from './goal.entity.js';
import type { GoalRow } from './goal.entity.js';
import { measureTable, toMeasure } from './measure.entity.js';
import type { MeasureRow } from './measure.entity.js';
import { careEpisodeInScope, goalInScope, measureInScope } from './scope.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

type PartsRepository = Pick<TrajectoryRepository, 'careEpisodes' | 'measures' | 'goals'>;

interface PartRow {
  readonly trajectory_id: string;
}

const idOf = ({ trajectory_id: id }: PartRow): string => id;

/** What trajectories are made of, for many at once, each kind in one statement. */
export function createTrajectoryPartsRepository(read: ReadDoor): PartsRepository {
  async function list<Row extends PartRow, Item>(
    ids: readonly string[],
    toItem: (row: Row) => Item,
    statement: (inIds: Sql) => Sql,
  ): Promise<ReadonlyMap<string, readonly Item[]>> {
    const rows = ids.length === 0 ? [] : await read.query<Row>(statement(isOneOf('p.trajectory_id', ids)));
    return groupById(ids, rows, { idOf, toItem });
  }

  return {
    careEpisodes: (actor, ids) =>
      list<CareEpisodeRow, ReturnType<typeof toCareEpisode>>(
        ids,
        toCareEpisode,
        (inIds) => sql`SELECT ${columnsOf(careEpisodeTable, 'p')} FROM care_episode AS p
          JOIN trajectory AS t ON t.id = p.trajectory_id
         WHERE ${inIds} AND ${careEpisodeInScope(actor, 'p', 't')} ORDER BY p.start_date, p.id`,
      ),
    measures: (actor, ids) =>
      list<MeasureRow, ReturnType<typeof toMeasure>>(
        ids,
        toMeasure,
        (inIds) => sql`SELECT ${columnsOf(measureTable, 'p')} FROM measure AS p
          JOIN trajectory AS t ON t.id = p.trajectory_id
         WHERE ${inIds} AND ${measureInScope(actor, 'p', 't')} ORDER BY p.start_date, p.id`,
      ),
    goals: (actor, ids) =>
      list<GoalRow, ReturnType<typeof toGoal>>(
        ids,
        toGoal,
        (inIds) => sql`SELECT ${columnsOf(goalTable, 'p')} FROM goal AS p
          JOIN trajectory AS t ON t.id = p.trajectory_id
         WHERE ${inIds} AND ${goalInScope(actor, 'p', 't')} ORDER BY p.set_on, p.id`,
      ),
  };
}
