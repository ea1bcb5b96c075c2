import { civilDate } from '@trefzeker/shared';
import type { CareAim, ClientLife, Residence, Respondent, UseElsewhere } from '@trefzeker/shared';
import { fromDateOrNull, fromJson, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const clientLifeTable = defineTable('client_life', {
  client_id: 'text',
  family_key: 'text?',
  told_on: 'date?',
  told_by: 'text?',
  died_on: 'date?',
  erased_on: 'date?',
  residences: 'json',
  care_aims: 'json',
});
export type ClientLifeRow = RowOf<typeof clientLifeTable>;

export const respondentTable = defineTable('respondent', {
  id: 'text',
  client_id: 'text',
  kind: 'text',
  name: 'text?',
  from_day: 'date?',
  until_day: 'date?',
  has_custody: 'boolean',
  custody_from: 'date?',
  custody_until: 'date?',
  raises: 'boolean',
});
export type RespondentRow = RowOf<typeof respondentTable>;

export const clientChangeTable = defineTable('client_change', {
  id: 'text',
  client_id: 'text',
  client_version: 'integer',
  changed_at: 'instant',
  person_id: 'text',
  operation: 'text',
  respondent_id: 'text?',
  reason: 'text?',
  fields: 'json',
});
export type ClientChangeRow = RowOf<typeof clientChangeTable>;

export function toLife(row: ClientLifeRow): Omit<ClientLife, 'respondents'> {
  return {
    familyKey: row.family_key,
    told: row.told_on === null ? null : { on: civilDate(row.told_on), by: row.told_by ?? '' },
    diedOn: toDateOrNull(row.died_on),
    erasedOn: toDateOrNull(row.erased_on),
    residences: toResidences(row.residences),
    careAims: fromJson<readonly { from: string; aim: CareAim['aim'] }[]>(row.care_aims).map(
      ({ from, aim }) => ({ from: civilDate(from), aim }),
    ),
  };
}

export function toResidences(json: string): readonly Residence[] {
  return fromJson<readonly { from: string | null; municipality: string | null }[]>(json).map(
    ({ from, municipality }) => ({ from: toDateOrNull(from), municipality }),
  );
}

export function toLifeRow(clientId: string, life: Omit<ClientLife, 'respondents'>): ClientLifeRow {
  return {
    client_id: clientId,
    family_key: life.familyKey,
    told_on: fromDateOrNull(life.told?.on ?? null),
    told_by: life.told?.by ?? null,
    died_on: fromDateOrNull(life.diedOn),
    erased_on: fromDateOrNull(life.erasedOn),
    residences: JSON.stringify(life.residences),
    care_aims: JSON.stringify(life.careAims),
  };
}

export function toRespondent(row: RespondentRow): Respondent {
  const custody = { from: toDateOrNull(row.custody_from), until: toDateOrNull(row.custody_until) };
  return {
    id: row.id,
    kind: row.kind as Respondent['kind'],
    name: row.name,
    from: toDateOrNull(row.from_day),
    until: toDateOrNull(row.until_day),
    custody: row.has_custody ? custody : null,
    raises: Boolean(row.raises),
  };
}

export function toRespondentRow(clientId: string, respondent: Respondent): RespondentRow {
  const { id, kind, name, from, until, custody, raises } = respondent;
  return {
    id,
    client_id: clientId,
    kind,
    name,
    from_day: fromDateOrNull(from),
    until_day: fromDateOrNull(until),
    has_custody: custody !== null,
    custody_from: fromDateOrNull(custody?.from ?? null),
    custody_until: fromDateOrNull(custody?.until ?? null),
    raises,
  };
}

export const clientBsnTable = defineTable('client_bsn', {
  client_id: 'text',
  bsn: 'text',
  recorded_on: 'date',
});

export const useElsewhereTable = defineTable('use_elsewhere', {
  id: 'text',
  client_id: 'text',
  kind: 'text',
  ended_on: 'date?',
  source: 'text',
  stated_on: 'date',
  stated_by_person_id: 'text',
});

export type UseElsewhereRow = RowOf<typeof useElsewhereTable>;

export function toUse(row: UseElsewhereRow): UseElsewhere {
  return {
    id: row.id,
    kind: row.kind as UseElsewhere['kind'],
    endedOn: toDateOrNull(row.ended_on),
    source: row.source,
    statedOn: toDate(row.stated_on),
  };
}
