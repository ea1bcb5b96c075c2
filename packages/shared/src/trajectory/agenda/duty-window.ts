import { addDays, addMonths, earliest } from '../../time/date-arithmetic.js';
import type { DateWindow } from '../../time/date-window.js';
import { windowAround } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { AgendaFile } from './agenda-file.js';
import type { AnchorKind, PlanItem, PlanTiming } from './measurement-plan.js';
import type { PlannedUnit } from './planned-units.js';

/**
 * The day that a window lies around. `expected`: the true day is not known yet and this one stands in (the
 * agreed end of care that runs, the last day of what ended while the file is open).
 */
export type Anchor =
  { readonly kind: 'known' | 'expected'; readonly on: PlainDate } | { readonly kind: 'unknown' };

/** From when until when a duty can be done, and what then counts as in time. */
export interface DutyWindow extends DateWindow {
  /** Day by which it should be there; of a window its last day. Null: only the first day is known. */
  readonly dueOn: PlainDate | null;
  /** First day that is in time; null: no day is too early. */
  readonly inTimeFrom: PlainDate | null;
  /** Last day that is in time; null: no day is too late, or not known yet. */
  readonly inTimeTo: PlainDate | null;
  /** First day that is in time and marked as after the anchor; null: none. */
  readonly markedFrom: PlainDate | null;
  /** First day of a deferred start measurement; null: not deferred. */
  readonly deferredFrom: PlainDate | null;
}

/**
 * The anchor of an item for one unit.
 *
 * A first decision that was not taken yet is expected from the first day of the trajectory; a plan for the
 * measure that is not there yet, on the start of that measure. Months are counted from known days only:
 * nothing is planned half a year after an end that is expected.
 */
export function anchorOf(item: PlanItem, unit: PlannedUnit, file: AgendaFile): Anchor {
  const { at, inCompulsoryFrame = at } = item.anchor;
  return dayOf(file.record.frameAtStart === 'COMPULSORY' ? inCompulsoryFrame : at, unit, file);
}

function dayOf(at: AnchorKind, unit: PlannedUnit, file: AgendaFile): Anchor {
  const { start, measures } = file.record;
  switch (at) {
    case 'UNIT_START':
      return { kind: 'known', on: unit.start };
    case 'UNIT_END':
      if (unit.end !== null) return { kind: 'known', on: unit.end };
      return unit.expectedEnd === null ? { kind: 'unknown' } : { kind: 'expected', on: unit.expectedEnd };
    case 'FIRST_DECISION':
      return firstOf(file.decisions) ?? { kind: 'expected', on: start };
    case 'FIRST_MEASURE':
      return firstOf(measures.map((measure) => measure.start)) ?? { kind: 'known', on: start };
    case 'MEASURE_PLAN':
      return (
        firstOf(file.measurePlans) ?? {
          kind: 'expected',
          on: measures.map((measure) => measure.start).reduce(earliest, measures[0]?.start ?? start),
        }
      );
  }
}

function firstOf(days: readonly PlainDate[]): Anchor | null {
  const [first, ...others] = days;
  return first === undefined ? null : { kind: 'known', on: others.reduce(earliest, first) };
}

/** The anchor so many whole months later; unknown when only an expected day is there to count from. */
export function monthsAfter(anchor: Anchor, months: number): Anchor {
  if (months === 0 || anchor.kind === 'unknown') return anchor;
  return anchor.kind === 'expected'
    ? { kind: 'unknown' }
    : { kind: 'known', on: addMonths(anchor.on, months) };
}

/**
 * The window around an anchor; null while there is none. Around an expected day it has no last day: nothing
 * is missed before one knows when it was due.
 */
export function windowOf(timing: PlanTiming, anchor: Anchor): DutyWindow | null {
  if (anchor.kind === 'unknown') return null;
  const { on } = anchor;
  const open = { to: null, dueOn: on, inTimeTo: null, markedFrom: null, deferredFrom: null };
  const from = addDays(on, -timing.daysBefore);
  if (timing.kind === 'due-date') return { ...open, from, inTimeFrom: null };
  if (anchor.kind === 'expected') return { ...open, from, inTimeFrom: from };
  const { toleratedDaysAfter = 0 } = timing;
  const strict = windowAround(on, timing);
  const to = addDays(strict.to, toleratedDaysAfter);
  const markedFrom = toleratedDaysAfter === 0 ? null : addDays(strict.to, 1);
  return { from, to, dueOn: to, inTimeFrom: from, inTimeTo: to, markedFrom, deferredFrom: null };
}

/** Was the window over before the plan came into use? */
export function isBeforePlan(window: DutyWindow | null, inUseFrom: PlainDate | null): boolean {
  const lastDay = window?.to ?? null;
  return inUseFrom !== null && lastDay !== null && compareDates(lastDay, inUseFrom) < 0;
}

/** The same duty, to be done any day since the plan came into use. What was in time stays in time. */
export function deferredWindow(window: DutyWindow, inUseFrom: PlainDate): DutyWindow {
  return { ...window, from: inUseFrom, to: null, dueOn: null, deferredFrom: inUseFrom };
}
