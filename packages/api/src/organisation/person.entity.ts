import type { Role } from '@trefzeker/shared';
import { fromJson } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { Person } from './person-repository.js';

export const personTable = defineTable('person', {
  id: 'text',
  organisation_id: 'text',
  name: 'text',
  roles: 'json',
});

export type PersonRow = RowOf<typeof personTable>;

export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    name: row.name,
    roles: fromJson<Role[]>(row.roles),
  };
}

export function toPersonRow({ id, organisationId, name, roles }: Person): PersonRow {
  return { id, organisation_id: organisationId, name, roles: JSON.stringify(roles) };
}
