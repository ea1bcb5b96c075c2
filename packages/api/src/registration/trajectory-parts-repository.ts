import type { Actor } from '@trefzeker/shared';
import { courseSeenBy } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { identifier, isOneOf, join, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { Table } from '../platform/database/table.js';
import { careEpisodeTable, toCareEpisode } from './care-episode.entity.js';
import type { CareEpisodeRow } from './care-episode.entity.js';
import { goalTable, toGoal } from './goal.entity.js';
import type { GoalRow } from './goal.entity.js';
import { measureTable, toMeasure } from './measure.entity.js';
import type { MeasureRow } from './measure.entity.js';
import type { MeasureEventRow } from './measure-event.entity.js';
import { readMeasureEvents } from './measure-events-repository.js';
import { careEpisodeInScope, goalInScope, measureInScope, trajectoriesInScope } from './scope.js';
import type { SeenMeasures, TrajectoryRepository } from './trajectory-repository.js';

type PartsRepository = Pick<TrajectoryRepository, 'careEpisodes' | 'measures' | 'goals'>;

/** What trajectories are made of, for many at once, each kind in one statement. */
export function createTrajectoryPartsRepository(read: ReadDoor): PartsRepository {
  return {
    careEpisodes: async (actor, ids) => {
      const inScope = careEpisodeInScope(actor, 'p', 't');
      const statement = partsOf(careEpisodeTable, ids, { inScope, oldestBy: ['p.start_date'] });
      const rows = await read.query<CareEpisodeRow>(statement);
      return groupById(ids, rows, { idOf, toItem: toCareEpisode });
    },
    measures: async (actor, ids) => {
      const rows = groupById(ids, await read.query<SeenMeasureRow>(measuresOf(actor, ids)), {
        idOf,
        toItem: (row) => row,
      });
      const seen = [...rows.values()].flat().filter(isVisible);
      const events = await readMeasureEvents(
        read,
        seen.map(({ id }) => id),
      );
      return new Map(ids.map((id) => [id, toSeenMeasures(actor, rows.get(id) ?? [], events)]));
    },
    goals: async (actor, ids) => {
      const inScope = goalInScope(actor, 'p', 't');
      const rows = await read.query<GoalRow>(
        partsOf(goalTable, ids, { inScope, oldestBy: ['p.set_on', 'p.position'] }),
      );
      return groupById(ids, rows, { idOf, toItem: toGoal });
    },
  };
}

type SeenMeasureRow = MeasureRow & { readonly is_visible: number; readonly keeper_id: string };

/** All measures of the trajectories in scope, each with whether the actor may see it. */
function measuresOf(actor: Actor, ids: readonly string[]): Sql {
  const isVisible = sql`CASE WHEN ${measureInScope(actor, 'p', 't')} THEN 1 ELSE 0 END`;
  return sql`SELECT ${columnsOf(measureTable, 'p')}, ${isVisible} AS is_visible, t.keeper_id
    FROM ${trajectoriesInScope(actor)} AS s
    JOIN trajectory AS t ON t.id = s.trajectory_id
    JOIN measure AS p ON p.trajectory_id = t.id
   WHERE ${isOneOf('p.trajectory_id', ids)}
   ORDER BY p.start_date, p.id`;
}

function isVisible(row: SeenMeasureRow): boolean {
  return row.is_visible === 1;
}

/** Who handed a measure over sees no more of its course than its own part; the keeper sees all. */
function toSeenMeasures(
  { organisationId }: Actor,
  rows: readonly SeenMeasureRow[],
  events: readonly MeasureEventRow[],
): SeenMeasures {
  const seen = (row: SeenMeasureRow) => {
    const measure = toMeasure(row, events);
    return row.keeper_id === organisationId ? measure : courseSeenBy(measure, organisationId);
  };
  return {
    visible: rows.filter(isVisible).map(seen),
    hiddenPeriods: rows
      .filter((row) => !isVisible(row))
      .map((row) => toMeasure(row))
      .map(({ start, end }) => ({ start, end })),
  };
}

function idOf({ trajectory_id: id }: { readonly trajectory_id: string }): string {
  return id;
}

function partsOf(
  table: Table,
  trajectoryIds: readonly string[],
  { inScope, oldestBy }: { readonly inScope: Sql; readonly oldestBy: readonly string[] },
): Sql {
  return sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
      JOIN trajectory AS t ON t.id = p.trajectory_id
     WHERE ${isOneOf('p.trajectory_id', trajectoryIds)} AND ${inScope}
     ORDER BY ${join([...oldestBy, 'p.id'].map(identifier), sql`, `)}`;
}
