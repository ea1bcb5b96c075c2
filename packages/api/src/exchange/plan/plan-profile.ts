import { birthDateProblems, civilDate, compareDates } from '@trefzeker/shared';
import type { PlainDate, Sex } from '@trefzeker/shared';
import type { Client } from '../../registration/trajectory-repository.js';
import { estimatedBirthDate } from './birth-year.js';
import type { ImportField } from './field-columns.js';
import type { PlanNotes } from './plan-notes.js';
import { CLIENT_CONTRADICTS, CLIENT_DIFFERS } from './plan-problems.js';
import type { ClientRows, StagedRow } from './staged-row.js';

/** What the rows of a file say together about their client. */
interface Profile {
  readonly sex: Sex;
  readonly birthDate: PlainDate | null;
  readonly birthDatePrecision: 'DAY' | 'YEAR';
  readonly municipality: string | null;
}

export function profileOf({ rows }: ClientRows, today: PlainDate, notes: PlanNotes): Profile {
  const only = <Field extends 'sex' | 'birthDate' | 'municipality'>(field: Field) =>
    onlyValue(rows, { field, read: ({ client }) => client[field] }, notes);
  const exact = only('birthDate');
  const birthDate = exact === null ? estimatedBirth(rows, notes) : civilDate(exact);
  if (birthDate !== null)
    notes.ruleProblems(rows[0]?.row ?? 0, birthDateProblems(birthDate, today), () => 'birthDate');
  return {
    sex: only('sex') ?? 'UNKNOWN',
    birthDate,
    birthDatePrecision: exact === null ? 'YEAR' : 'DAY',
    municipality: only('municipality'),
  };
}

interface Asked<Value> {
  readonly field: ImportField;
  readonly read: (row: StagedRow) => Value | null;
}

/** The one value that is given; a second one that differs is a problem of its row. */
function onlyValue<Value>(
  rows: readonly StagedRow[],
  { field, read }: Asked<Value>,
  notes: PlanNotes,
): Value | null {
  let found: Value | null = null;
  for (const row of rows) {
    const value = read(row);
    if (value === null) continue;
    if (found !== null && found !== value) notes.problem(row.row, field, CLIENT_CONTRADICTS);
    found ??= value;
  }
  return found;
}

interface AgedRow {
  readonly row: number;
  readonly start: string;
  readonly birthDate: PlainDate;
}

/**
 * From the age at the start of a trajectory. The earliest start decides, so that the order of the rows does
 * not matter; a later one may give a neighbouring year, since the birthday is not known.
 */
function estimatedBirth(rows: readonly StagedRow[], notes: PlanNotes): PlainDate | null {
  const aged = rows.flatMap(({ row, client: { ageYears }, trajectory: { start } }): AgedRow[] =>
    ageYears === null ? [] : [{ row, start, birthDate: estimatedBirthDate(ageYears, civilDate(start)) }],
  );
  const [first] = [...aged].sort((one, other) => one.start.localeCompare(other.start) || one.row - other.row);
  if (first === undefined) return null;
  for (const { row, start, birthDate } of aged) {
    const apart = Math.abs(birthDate.year - first.birthDate.year);
    if (apart > (start === first.start ? 0 : 1)) notes.problem(row, 'birthDate', CLIENT_CONTRADICTS);
  }
  return first.birthDate;
}

type NewClient = Pick<Client, 'id' | 'organisationId' | 'reference'>;

export function newClient(identity: NewClient, profile: Profile): Client {
  return { ...identity, ...profile, givenName: null, familyName: null, version: 1 };
}

/** The stored client stays as it is; that the file says otherwise is worth knowing. */
export function noteDifferences(stored: Client, profile: Profile, notes: PlanNotes): void {
  const differs =
    (profile.sex !== 'UNKNOWN' && profile.sex !== stored.sex) ||
    (profile.municipality !== null && profile.municipality !== stored.municipality) ||
    bornOtherwise(stored, profile);
  if (differs) notes.finding(CLIENT_DIFFERS);
}

function bornOtherwise(stored: Client, { birthDate, birthDatePrecision }: Profile): boolean {
  if (birthDate === null) return false;
  if (stored.birthDate === null) return true;
  const isExact = birthDatePrecision === 'DAY' && stored.birthDatePrecision === 'DAY';
  if (isExact) return compareDates(birthDate, stored.birthDate) !== 0;
  return Math.abs(birthDate.year - stored.birthDate.year) > 1;
}
