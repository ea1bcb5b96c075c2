import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const dutyExcuseTable = defineTable('duty_excuse', {
  trajectory_id: 'text',
  duty_key: 'text',
  reason: 'text',
  recorded_on: 'date',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
});
export type DutyExcuseRow = RowOf<typeof dutyExcuseTable>;

export const handOverTable = defineTable('measurement_hand_over', {
  trajectory_id: 'text',
  organisation_id: 'text',
  agreed_on: 'date',
  recorded_by_person_id: 'text?',
});
export type HandOverRow = RowOf<typeof handOverTable>;

export const situationTable = defineTable('situation', {
  id: 'text',
  trajectory_id: 'text',
  occasion_key: 'text',
  kind: 'text',
  answer: 'text',
  observed_on: 'date',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
  trajectory_version: 'integer?',
});
export type SituationRow = RowOf<typeof situationTable>;

export const carePlanTable = defineTable('care_measurement_plan', {
  care_episode_id: 'text',
  plan_key: 'text',
  trajectory_id: 'text',
  chosen_on: 'date',
});
export type CarePlanRow = RowOf<typeof carePlanTable>;

export const trajectoryWorkerTable = defineTable('trajectory_worker', {
  trajectory_id: 'text',
  organisation_id: 'text',
  person_id: 'text',
  since: 'date',
});

export const dutyTable = defineTable('duty', {
  trajectory_id: 'text',
  organisation_id: 'text',
  key: 'text',
  state: 'text',
  sort_day: 'date',
  is_optional: 'boolean',
});
export type DutyRow = RowOf<typeof dutyTable>;

export const dutyDayTable = defineTable('duty_day', {
  trajectory_id: 'text',
  day: 'date',
  trajectory_version: 'integer',
  plans: 'text',
});

export const reminderTable = defineTable('reminder', {
  trajectory_id: 'text',
  key: 'text',
  stage: 'text',
  role: 'text',
  organisation_ids: 'json',
  text: 'json',
  made_on: 'date',
  sent_at: 'instant?',
});
export type ReminderRow = RowOf<typeof reminderTable>;
