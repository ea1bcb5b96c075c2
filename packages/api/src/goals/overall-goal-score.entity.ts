import { defineTable } from '../platform/database/table.js';

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
