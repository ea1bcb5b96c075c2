import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import { decodeWithDays, encodeWithDays } from '../platform/json-with-days.js';
import type { StoredMerge } from './stored-merge.js';

export const clientMergeTable = defineTable('client_merge', {
  id: 'text',
  organisation_id: 'text',
  stays_id: 'text',
  stays_version: 'integer',
  goes_id: 'text',
  leads_to_id: 'text',
  reason: 'text',
  merged_at: 'instant',
  person_id: 'text',
  content: 'json',
  undone_at: 'instant?',
  undone_by_person_id: 'text?',
  undo_reason: 'text?',
});
export type ClientMergeRow = RowOf<typeof clientMergeTable>;

/** Merges of before trajectories could become one have no joins. */
type Content = Pick<StoredMerge, 'isBsnTaken'> & {
  readonly done: Omit<StoredMerge['done'], 'joins'> & Partial<Pick<StoredMerge['done'], 'joins'>>;
};

export function toStoredMerge(row: ClientMergeRow): StoredMerge {
  const content = decodeWithDays(row.content) as Content;
  return {
    ...{ id: row.id, staysId: row.stays_id, staysVersion: row.stays_version, goesId: row.goes_id },
    ...{ reason: row.reason, mergedAt: new Date(row.merged_at), personId: row.person_id },
    ...{ isBsnTaken: content.isBsnTaken, done: { joins: [], ...content.done } },
  };
}

/** Of a merge that was not undone. */
export function toClientMergeRow(organisationId: string, merge: StoredMerge): ClientMergeRow {
  const { id, staysId, staysVersion, goesId, reason, mergedAt, personId, done, isBsnTaken } = merge;
  return {
    ...{ id, organisation_id: organisationId, stays_id: staysId, stays_version: staysVersion },
    ...{ goes_id: goesId, leads_to_id: staysId, reason, merged_at: mergedAt.toISOString() },
    ...{ person_id: personId, content: encodeWithDays({ done, isBsnTaken }) },
    ...{ undone_at: null, undone_by_person_id: null, undo_reason: null },
  };
}
