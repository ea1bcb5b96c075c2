import { addDays } from '../time/date-arithmetic.js';
import { isWithin } from '../time/date-window.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { Frame, Measure, TrajectoryRecord } from './trajectory-record.js';

export interface FrameChange {
  /** First day in the new frame. */
  readonly on: PlainDate;
  readonly frame: Frame;
}

/**
 * The frame on a day, derived from the measures: compulsory while one runs, first and last day included;
 * else voluntary. The frame at the start that somebody entered is not looked at.
 */
export function frameOn(
  { measures }: { readonly measures: readonly Pick<Measure, 'start' | 'end'>[] },
  date: PlainDate,
): Frame {
  return measures.some(({ start, end }) => isWithin(date, { from: start, to: end }))
    ? 'COMPULSORY'
    : 'VOLUNTARY';
}

/**
 * Every change of the frame after the first day of the trajectory and up to its end, oldest first. What
 * follows the last day of a closed trajectory is no longer part of it.
 *
 * @see Raamwerkafspraken 2010, indicator 6
 */
export function frameChanges(
  record: Pick<TrajectoryRecord, 'start' | 'end' | 'measures'>,
): readonly FrameChange[] {
  const turns = record.measures.flatMap(({ start, end }) =>
    end === null ? [start] : [start, addDays(end, 1)],
  );
  const changes: FrameChange[] = [];
  let current = frameOn(record, record.start);
  for (const on of turns.sort(compareDates)) {
    if (!isWithin(on, { from: record.start, to: record.end })) continue;
    const frame = frameOn(record, on);
    if (frame !== current) changes.push({ on, frame });
    current = frame;
  }
  return changes;
}
