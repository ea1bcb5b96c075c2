import { addDays } from './date-arithmetic.js';
import type { PlainDate } from './plain-date.js';
import { compareDates } from './plain-date.js';

/** Days before and after an anchor within which a registration is in time; both inclusive. */
export interface WindowRule {
  readonly daysBefore: number;
  readonly daysAfter: number;
}

/** The window of the sources unless an indicator says otherwise (Raamwerkafspraken 2010, 3.1; base set 2018). */
export const THREE_WEEKS: WindowRule = { daysBefore: 21, daysAfter: 21 };

/** A period of which both days belong to it; `to` null = still running. */
export interface DateWindow {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** First and last day on which a registration around the anchor is in time. */
export function windowAround(anchor: PlainDate, rule: WindowRule): DateWindow & { readonly to: PlainDate } {
  return { from: addDays(anchor, -rule.daysBefore), to: addDays(anchor, rule.daysAfter) };
}

/** Is the day in the period? Both ends are inside. */
export function isWithin(date: PlainDate, { from, to }: DateWindow): boolean {
  return compareDates(date, from) >= 0 && (to === null || compareDates(date, to) <= 0);
}

/** Do two periods share at least one day? */
export function overlaps(a: DateWindow, b: DateWindow): boolean {
  return (
    (a.to === null || compareDates(b.from, a.to) <= 0) && (b.to === null || compareDates(a.from, b.to) <= 0)
  );
}
