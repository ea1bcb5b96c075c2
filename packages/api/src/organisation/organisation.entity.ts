import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const organisationTable = defineTable('organisation', { id: 'text', name: 'text', kind: 'text' });

export const organisationUnitTable = defineTable('organisation_unit', {
  id: 'text',
  organisation_id: 'text',
  name: 'text',
  parent_id: 'text?',
});

export type OrganisationRow = RowOf<typeof organisationTable>;
export type OrganisationUnitRow = RowOf<typeof organisationUnitTable>;
