import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { Table } from '../platform/database/table.js';
import { careEpisodeTable, toCareEpisode } from './care-episode.entity.js';
import type { CareEpisodeRow } from './care-episode.entity.js';
import { goalTable, toGoal } from './goal.entity.js';
import type { GoalRow } from './goal.entity.js';
import { measureTable, toMeasure } from './measure.entity.js';
import type { MeasureRow } from './measure.entity.js';
import { careEpisodeInScope, goalInScope, measureInScope } from './scope.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

type PartsRepository = Pick<TrajectoryRepository, 'careEpisodes' | 'measures' | 'goals'>;

/** What trajectories are made of, for many at once, each kind in one statement. */
export function createTrajectoryPartsRepository(read: ReadDoor): PartsRepository {
  return {
    careEpisodes: async (actor, ids) => {
      const inScope = careEpisodeInScope(actor, 'p', 't');
      const statement = partsOf(careEpisodeTable, ids, { inScope, oldestBy: 'p.start_date' });
      const rows = await read.query<CareEpisodeRow>(statement);
      return groupById(ids, rows, { idOf, toItem: toCareEpisode });
    },
    measures: async (actor, ids) => {
      const inScope = measureInScope(actor, 'p', 't');
      const statement = partsOf(measureTable, ids, { inScope, oldestBy: 'p.start_date' });
      const rows = await read.query<MeasureRow>(statement);
      return groupById(ids, rows, { idOf, toItem: toMeasure });
    },
    goals: async (actor, ids) => {
      const inScope = goalInScope(actor, 'p', 't');
      const rows = await read.query<GoalRow>(partsOf(goalTable, ids, { inScope, oldestBy: 'p.set_on' }));
      return groupById(ids, rows, { idOf, toItem: toGoal });
    },
  };
}

function idOf({ trajectory_id: id }: { readonly trajectory_id: string }): string {
  return id;
}

function partsOf(
  table: Table,
  trajectoryIds: readonly string[],
  { inScope, oldestBy }: { readonly inScope: Sql; readonly oldestBy: string },
): Sql {
  return sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
      JOIN trajectory AS t ON t.id = p.trajectory_id
     WHERE ${isOneOf('p.trajectory_id', trajectoryIds)} AND ${inScope}
     ORDER BY ${identifier(oldestBy)}, p.id`;
}
