import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import { toOpinion, toOpinionRow } from './goal-score.entity.js';
import type { StoredOverallScore } from './goal-score-repository.js';

export const overallGoalScoreTable = defineTable('overall_goal_score', {
  id: 'text',
  trajectory_id: 'text',
  care_episode_id: 'text',
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
export type OverallGoalScoreRow = RowOf<typeof overallGoalScoreTable>;

export function toOverallScore(row: OverallGoalScoreRow): StoredOverallScore {
  return { ...toOpinion(row), careEpisodeId: row.care_episode_id };
}

export function toOverallScoreRow(score: StoredOverallScore): OverallGoalScoreRow {
  return { ...toOpinionRow(score), care_episode_id: score.careEpisodeId };
}
