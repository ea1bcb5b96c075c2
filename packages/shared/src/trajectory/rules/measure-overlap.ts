import { addDays, daysBetween } from '../../time/date-arithmetic.js';
import { overlaps } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { Measure } from '../trajectory-record.js';

/**
 * How many days two protection measures of different kinds may run side by side while one takes over from
 * the other. Ours: the sources forbid two at one time, and their own worked example has twelve shared days
 * between a supervision order and the guardianship that replaces it.
 */
const HAND_OVER_DAYS = 31;

export type MeasureDraft = Omit<Measure, 'id'>;
type MeasurePeriod = Pick<MeasureDraft, 'kind' | 'start' | 'end'>;

/**
 * How two measures of one client stand to each other.
 *
 * `apart`: no shared day that matters. `hand-over`: two kinds of protection, the first ends while the second
 * runs, with at most {@link HAND_OVER_DAYS} shared days. `conflict`: they cannot stand together.
 * Probation goes with anything, modalities of probation side by side too; the last day of one measure may
 * be the first day of the next. Which of the two is given first does not matter.
 */
export function measureOverlap(a: MeasurePeriod, b: MeasurePeriod): 'apart' | 'hand-over' | 'conflict' {
  if (a.kind === 'JEUGDRECLASSERING' || b.kind === 'JEUGDRECLASSERING') return 'apart';
  if (!overlaps({ from: a.start, to: a.end }, { from: b.start, to: b.end })) return 'apart';
  const [first, second] = comesFirst(a, b) ? [a, b] : [b, a];
  if (first.end === null) return 'conflict';
  if (compareDates(first.end, second.start) === 0) return 'apart';
  const secondOutlives = second.end === null || compareDates(second.end, first.end) > 0;
  const sharedDays = daysBetween(second.start, first.end) + 1;
  return a.kind !== b.kind && secondOutlives && sharedDays <= HAND_OVER_DAYS ? 'hand-over' : 'conflict';
}

/** Of two that start on one day, the one that ends first: the other takes over from it. */
function comesFirst(a: MeasurePeriod, b: MeasurePeriod): boolean {
  const byStart = compareDates(a.start, b.start);
  if (byStart !== 0) return byStart < 0;
  return b.end === null || (a.end !== null && compareDates(a.end, b.end) <= 0);
}

/** One change of dates with which two measures in conflict can stand together. */
export interface OverlapProposal {
  readonly change: 'end-other' | 'start-later' | 'end-earlier';
  readonly on: PlainDate;
}

/**
 * What solves a conflict: an end for the one that runs, else a later start or an earlier end of the one that is
 * entered. Null when no change of one date does: then one of the two is not right.
 */
export function overlapProposal(other: MeasureDraft, draft: MeasureDraft): OverlapProposal | null {
  const byStart = compareDates(other.start, draft.start);
  if (byStart > 0) return { change: 'end-earlier', on: addDays(other.start, -1) };
  if (other.end === null) return byStart < 0 ? { change: 'end-other', on: addDays(draft.start, -1) } : null;
  const outlives = draft.end === null || compareDates(other.end, draft.end) < 0;
  return outlives ? { change: 'start-later', on: addDays(other.end, 1) } : null;
}
