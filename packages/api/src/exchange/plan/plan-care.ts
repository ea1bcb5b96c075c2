import { careEpisodeProblems, civilDate } from '@trefzeker/shared';
import type { CareEpisode, PlainDate, Problem } from '@trefzeker/shared';
import type { StoredRecord } from '../../registration/trajectory-repository.js';
import type { ImportedCare } from '../row/imported-row.js';
import type { ImportField } from './field-columns.js';
import type { PlanContext } from './plan-context.js';
import type { PlanNotes } from './plan-notes.js';
import { CARE_COMPLETED, CARE_CONTRADICTS } from './plan-problems.js';
import type { StagedRow } from './staged-row.js';

/** Care is known by who gives it and when it started. */
export function careKey({
  providerId,
  start,
}: {
  readonly providerId: string;
  readonly start: PlainDate | string;
}): string {
  return `${providerId} ${start.toString()}`;
}

export interface CarePlan {
  readonly episodes: readonly CareEpisode[];
  readonly isChanged: boolean;
}

/** The trajectory's care after the import: what is known is kept, what was left open is filled in. */
export function planCare(
  record: StoredRecord,
  rows: readonly StagedRow[],
  { context, notes }: { readonly context: PlanContext; readonly notes: PlanNotes },
): CarePlan {
  const before = new Map(record.careEpisodes.map((episode) => [careKey(episode), episode]));
  const after = new Map(before);
  const firstRows = new Map<string, number>();
  for (const { row, care } of rows) {
    if (care === null) continue;
    const key = careKey(care);
    const known = after.get(key);
    const merged = known === undefined ? toEpisode(care, context.newId()) : complete(known, care);
    if (merged === null) notes.problem(row, 'careStart', CARE_CONTRADICTS);
    else after.set(key, merged);
    if (!firstRows.has(key)) firstRows.set(key, row);
  }
  let isChanged = false;
  for (const [key, row] of firstRows) {
    const [was, is] = [before.get(key), after.get(key)];
    if (is?.end) notes.careEnds.push(is.end);
    if (is === undefined || is === was) continue;
    isChanged = true;
    if (was === undefined) notes.counts.newCareEpisodes += 1;
    else notes.finding(CARE_COMPLETED);
    notes.ruleProblems(row, careEpisodeProblems({ trajectory: record, today: context.today }, is), fieldOf);
  }
  return { episodes: [...after.values()], isChanged };
}

function toEpisode(care: ImportedCare, id: string): CareEpisode {
  const { providerId, form, provision, endReason } = care;
  const [start, agreedEnd, end] = [civilDate(care.start), dateOf(care.agreedEnd), dateOf(care.end)];
  return { id, providerId, form, provision, start, agreedEnd, end, endReason };
}

/** Fills in what was open. @returns Null when both say something, and not the same; the same object when nothing is new. */
function complete(known: CareEpisode, care: ImportedCare): CareEpisode | null {
  const contradicts =
    known.form !== care.form ||
    known.provision !== care.provision ||
    differs(known.agreedEnd?.toString(), care.agreedEnd) ||
    differs(known.end?.toString(), care.end) ||
    differs(known.endReason?.code, care.endReason?.code) ||
    differs(known.endReason?.list, care.endReason?.list);
  if (contradicts) return null;
  const agreedEnd = known.agreedEnd ?? dateOf(care.agreedEnd);
  const end = known.end ?? dateOf(care.end);
  const endReason = known.endReason ?? care.endReason;
  const isSame = agreedEnd === known.agreedEnd && end === known.end && endReason === known.endReason;
  return isSame ? known : { ...known, agreedEnd, end, endReason };
}

function differs(known: string | undefined, said: string | null | undefined): boolean {
  return known !== undefined && said !== undefined && said !== null && known !== said;
}

function dateOf(text: string | null): PlainDate | null {
  return text === null ? null : civilDate(text);
}

const FIELDS: Readonly<Record<string, ImportField>> = {
  end: 'careEnd',
  agreedEnd: 'careAgreedEnd',
  endReason: 'careEndReason',
};

function fieldOf({ path: [first] }: Problem): ImportField {
  return FIELDS[String(first)] ?? 'careStart';
}
