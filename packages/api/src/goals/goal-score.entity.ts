import type { GoalOpinion, GoalParty, GoalScale } from '@trefzeker/shared';
import { toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { StoredGoalScore, StoredOpinion } from './goal-score-repository.js';

export const goalScoreTable = defineTable('goal_score', {
  id: 'text',
  goal_id: 'text',
  trajectory_id: 'text',
  party: 'text',
  moment: 'text',
  scored_on: 'date',
  scale: 'text',
  score: 'integer',
  new_points: 'text?',
  is_marked: 'boolean',
  voided_on: 'date?',
  void_reason: 'text?',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
});

export type GoalScoreRow = RowOf<typeof goalScoreTable>;

/** What is the same in a score of one goal and of all together. */
export type OpinionRow = Omit<GoalScoreRow, 'goal_id'>;

export function toGoalScore(row: GoalScoreRow): StoredGoalScore {
  return { ...toOpinion(row), goalId: row.goal_id };
}

export function toGoalScoreRow(score: StoredGoalScore): GoalScoreRow {
  return { ...toOpinionRow(score), goal_id: score.goalId };
}

export function toOpinion(row: OpinionRow): StoredOpinion {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    party: row.party as GoalParty,
    moment: row.moment as GoalOpinion['moment'],
    scoredOn: toDate(row.scored_on),
    original: {
      scale: row.scale as GoalScale,
      score: row.score,
      newPoints: row.new_points as NonNullable<StoredGoalScore['original']['newPoints']> | null,
    },
    isMarked: Boolean(row.is_marked),
    voidedOn: toDateOrNull(row.voided_on),
    voidReason: row.void_reason,
    recordedBy: { organisationId: row.recorded_by_organisation_id, personId: row.recorded_by_person_id },
  };
}

export function toOpinionRow(score: StoredOpinion): OpinionRow {
  const { original, recordedBy } = score;
  return {
    id: score.id,
    trajectory_id: score.trajectoryId,
    party: score.party,
    moment: score.moment,
    scored_on: score.scoredOn.toString(),
    scale: original.scale,
    score: original.score,
    new_points: original.newPoints ?? null,
    is_marked: score.isMarked,
    voided_on: score.voidedOn?.toString() ?? null,
    void_reason: score.voidReason,
    recorded_by_organisation_id: recordedBy.organisationId,
    recorded_by_person_id: recordedBy.personId,
  };
}
