import { fromDateOrNull, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { Goal } from './trajectory-repository.js';

type GoalScore = NonNullable<Goal['score']>;

export const goalTable = defineTable('goal', {
  id: 'text',
  trajectory_id: 'text',
  care_episode_id: 'text?',
  title: 'text',
  domain: 'text',
  set_on: 'date',
  gas: 'integer?',
  scored_on: 'date?',
  original_scale: 'text?',
  original_score: 'text?',
  rubric: 'text?',
  replaced_on: 'date?',
  position: 'integer',
  delivery: 'text?',
  own_code: 'text?',
});

export type GoalRow = RowOf<typeof goalTable>;

export function toGoal(row: GoalRow): Goal {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    careEpisodeId: row.care_episode_id,
    title: row.title,
    domain: row.domain as Goal['domain'],
    setOn: toDate(row.set_on),
    position: row.position,
    rubric: row.rubric,
    ownCode: row.own_code,
    replacedOn: toDateOrNull(row.replaced_on),
    delivery: row.delivery as Goal['delivery'],
    score: toGoalScore(row),
  };
}

function toGoalScore({
  gas,
  scored_on: scoredOn,
  original_scale: scale,
  original_score: score,
}: GoalRow): GoalScore | null {
  if (gas === null || scoredOn === null || scale === null || score === null) return null;
  return {
    gas: gas as GoalScore['gas'],
    scoredOn: toDate(scoredOn),
    originalScale: scale,
    originalScore: score,
  };
}

export function toGoalRow(goal: Goal): GoalRow {
  return {
    id: goal.id,
    trajectory_id: goal.trajectoryId,
    care_episode_id: goal.careEpisodeId,
    title: goal.title,
    domain: goal.domain,
    set_on: goal.setOn.toString(),
    gas: goal.score?.gas ?? null,
    scored_on: fromDateOrNull(goal.score?.scoredOn ?? null),
    original_scale: goal.score?.originalScale ?? null,
    original_score: goal.score?.originalScore ?? null,
    rubric: goal.rubric,
    replaced_on: fromDateOrNull(goal.replacedOn),
    position: goal.position,
    delivery: goal.delivery,
    own_code: goal.ownCode,
  };
}
