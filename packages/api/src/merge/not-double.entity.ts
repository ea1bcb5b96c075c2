import { defineTable } from '../platform/database/table.js';

export const notDoubleTable = defineTable('not_double', {
  id: 'text',
  organisation_id: 'text',
  one_id: 'text',
  other_id: 'text',
  reason: 'text',
  stated_at: 'instant',
  person_id: 'text',
  withdrawn_at: 'instant?',
  withdrawn_by_person_id: 'text?',
  withdraw_reason: 'text?',
});
