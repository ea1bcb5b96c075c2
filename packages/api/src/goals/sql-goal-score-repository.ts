import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { goalTable, toGoal } from '../registration/goal.entity.js';
import type { GoalRow } from '../registration/goal.entity.js';
import { goalInScope } from '../registration/scope.js';
import { goalScoreTable, toGoalScore } from './goal-score.entity.js';
import type { GoalScoreRow } from './goal-score.entity.js';
import { overallGoalScoreTable, toOverallScore } from './overall-goal-score.entity.js';
import type { OverallGoalScoreRow } from './overall-goal-score.entity.js';
import type { GoalScoreRepository } from './goal-score-repository.js';

export function createGoalScoreRepository(read: ReadDoor): GoalScoreRepository {
  return {
    listByTrajectories: async (actor, ids) => {
      const rows = await read.query<GoalScoreRow>(sql`SELECT ${columnsOf(goalScoreTable, 's')}
        FROM goal_score AS s
        JOIN goal AS g ON g.id = s.goal_id
        JOIN trajectory AS t ON t.id = s.trajectory_id
       WHERE ${isOneOf('s.trajectory_id', ids)} AND ${goalInScope(actor, 'g', 't')}
       ORDER BY s.scored_on, s.id`);
      return groupById(ids, rows, { idOf: trajectoryOf, toItem: toGoalScore });
    },
    wholeGoals: async (ids) => {
      const goals = await read.query<GoalRow>(
        sql`SELECT ${columnsOf(goalTable, 'g')} FROM goal AS g WHERE ${isOneOf('g.trajectory_id', ids)}`,
      );
      if (goals.length === 0) return new Map();
      const scores = await read.query<GoalScoreRow>(sql`SELECT ${columnsOf(goalScoreTable, 's')}
        FROM goal_score AS s WHERE ${isOneOf('s.trajectory_id', ids)} AND s.voided_on IS NULL`);
      const byGoal = groupById(
        goals.map(({ id }) => id),
        scores,
        { idOf: ({ goal_id: id }) => id, toItem: toGoalScore },
      );
      return groupById(ids, goals, {
        idOf: trajectoryOf,
        toItem: (row) => ({ goal: toGoal(row), opinions: byGoal.get(row.id) ?? [] }),
      });
    },
    listOverall: async (actor, ids) => {
      const rows = await read.query<OverallGoalScoreRow>(sql`${OVERALL}
       WHERE ${isOneOf('s.trajectory_id', ids)} AND ${goalInScope(actor, 's', 't')}
       ORDER BY s.scored_on, s.id`);
      return groupById(ids, rows, { idOf: trajectoryOf, toItem: toOverallScore });
    },
    wholeOverall: async (ids) => {
      const rows = await read.query<OverallGoalScoreRow>(sql`${OVERALL}
       WHERE ${isOneOf('s.trajectory_id', ids)} AND s.voided_on IS NULL`);
      return groupById(ids, rows, { idOf: trajectoryOf, toItem: toOverallScore });
    },
    findOverall: async (actor, scoreId) => {
      const [row] = await read.query<OverallGoalScoreRow>(sql`${OVERALL}
       WHERE s.id = ${scoreId} AND s.voided_on IS NULL AND ${goalInScope(actor, 's', 't')}`);
      return row === undefined ? null : toOverallScore(row);
    },
    toDeliver: async (ids) => {
      const rows = await read.query<GoalRow>(
        sql`SELECT ${columnsOf(goalTable, 'g')} FROM goal AS g WHERE ${isOneOf('g.trajectory_id', ids)}`,
      );
      return groupById(ids, rows, { idOf: trajectoryOf, toItem: toGoal });
    },
    find: async (actor, goalId) => {
      const [row] = await read.query<GoalRow>(sql`SELECT ${columnsOf(goalTable, 'g')} FROM goal AS g
        JOIN trajectory AS t ON t.id = g.trajectory_id
       WHERE g.id = ${goalId} AND ${goalInScope(actor, 'g', 't')}`);
      if (row === undefined) return null;
      const scores = await read.query<GoalScoreRow>(sql`SELECT ${columnsOf(goalScoreTable, 's')}
        FROM goal_score AS s WHERE s.goal_id = ${goalId} AND s.voided_on IS NULL`);
      return { goal: toGoal(row), opinions: scores.map(toGoalScore) };
    },
    goalOf: async (actor, scoreId) => {
      const [row] = await read.query<{ goal_id: string }>(sql`SELECT s.goal_id FROM goal_score AS s
        JOIN goal AS g ON g.id = s.goal_id
        JOIN trajectory AS t ON t.id = s.trajectory_id
       WHERE s.id = ${scoreId} AND s.voided_on IS NULL AND ${goalInScope(actor, 'g', 't')}`);
      return row?.goal_id ?? null;
    },
  };
}

/** A score of all goals belongs to some care, as a goal does: the same people may see it. */
const OVERALL = sql`SELECT ${columnsOf(overallGoalScoreTable, 's')} FROM overall_goal_score AS s
  JOIN trajectory AS t ON t.id = s.trajectory_id`;

function trajectoryOf({ trajectory_id: id }: { readonly trajectory_id: string }): string {
  return id;
}
