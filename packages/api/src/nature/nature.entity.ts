import type { NatureOfProblems } from '@trefzeker/shared';
import { fromJson, toDate } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const natureTable = defineTable('nature_of_problems', {
  id: 'text',
  trajectory_id: 'text',
  moment: 'text',
  codes: 'json',
  observed_on: 'date',
  trajectory_version: 'integer',
  recorded_on: 'date',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
});
export type NatureRow = RowOf<typeof natureTable>;

export function toNature(row: NatureRow): NatureOfProblems {
  return {
    id: row.id,
    moment: row.moment as NatureOfProblems['moment'],
    codes: fromJson<readonly string[]>(row.codes),
    observedOn: toDate(row.observed_on),
  };
}
