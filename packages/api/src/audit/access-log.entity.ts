import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

/** Without `sequence`: the database gives it. */
export const accessLogTable = defineTable('access_log', {
  at: 'instant',
  person_id: 'text?',
  organisation_id: 'text?',
  roles: 'json',
  purpose: 'text?',
  action: 'text',
  outcome: 'text',
  operation: 'text',
  client_ids: 'json',
  object_ids: 'json',
  request_id: 'text',
});

export type AccessLogRow = RowOf<typeof accessLogTable>;
