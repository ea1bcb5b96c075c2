import { plainWords } from '@trefzeker/shared';
import type { Sex } from '@trefzeker/shared';
import { fromDateOrNull, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { Client } from './trajectory-repository.js';

export const clientTable = defineTable('client', {
  id: 'text',
  organisation_id: 'text',
  reference: 'text',
  given_name: 'text?',
  family_name: 'text?',
  birth_date: 'date?',
  birth_date_precision: 'text',
  sex: 'text',
  municipality: 'text?',
  version: 'integer',
  reference_search: 'text',
  name_search: 'text',
  family_name_search: 'text',
});

export type ClientRow = RowOf<typeof clientTable>;

export function toClient(row: ClientRow): Client {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    reference: row.reference,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: toDateOrNull(row.birth_date),
    birthDatePrecision: row.birth_date_precision as Client['birthDatePrecision'],
    sex: row.sex as Sex,
    municipality: row.municipality,
    version: row.version,
  };
}

export function toClientRow(client: Client): ClientRow {
  const { givenName, familyName } = client;
  return {
    id: client.id,
    organisation_id: client.organisationId,
    reference: client.reference,
    given_name: givenName,
    family_name: familyName,
    birth_date: fromDateOrNull(client.birthDate),
    birth_date_precision: client.birthDatePrecision,
    sex: client.sex,
    municipality: client.municipality,
    version: client.version,
    reference_search: plainWords(client.reference),
    name_search: plainWords(`${givenName ?? ''} ${familyName ?? ''}`),
    family_name_search: plainWords(familyName ?? ''),
  };
}
