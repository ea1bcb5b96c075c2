import { every, identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import type { FactQuery, FactSlice } from './fact-repository.js';

/** Feature of a slice -> column of `observation`. The group of informants belongs to a reading, not to a unit. */
const SLICE_COLUMNS: Readonly<Record<Exclude<keyof FactSlice, 'informantGroup'>, string>> = {
  unitId: 'slice_unit_id',
  ageBand: 'slice_age_band',
  sex: 'slice_sex',
  municipality: 'slice_municipality',
  frame: 'slice_frame',
  careForm: 'slice_care_form',
};

/** The units that a query asks about, whatever they were measured with. */
export function unitConditions({ set, indicators, organisationId, from, to, slice }: FactQuery): Sql {
  const features = Object.entries(SLICE_COLUMNS).flatMap(([feature, column]) => {
    const wanted = slice[feature as keyof typeof SLICE_COLUMNS];
    return wanted === undefined ? [] : [sql`${identifier(column)} = ${wanted}`];
  });
  return every([
    sql`organisation_id = ${organisationId} AND set_key = ${set.key} AND set_version = ${set.version}`,
    isOneOf('indicator', indicators),
    sql`anchor >= ${from.toString()} AND anchor <= ${to.toString()}`,
    ...features,
  ]);
}

/** The readings of those units that a query asks about. */
export function readingConditions({ instrument, slice: { informantGroup } }: FactQuery): Sql {
  return every([
    ...(instrument === null ? [] : [sql`instrument_key = ${instrument}`]),
    ...(informantGroup === undefined ? [] : [sql`informant_group = ${informantGroup}`]),
  ]);
}
