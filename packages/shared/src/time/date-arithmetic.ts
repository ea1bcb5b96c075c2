import type { PlainDate } from './plain-date.js';
import { compareDates } from './plain-date.js';

/** The day so many days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return date.add({ days });
}

/**
 * The same day so many months later; the last day of the month where that day does not exist.
 *
 * @example addMonths(civilDate('2024-02-29'), 12) // 2025-02-28
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return date.add({ months }, { overflow: 'constrain' });
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** The earlier of two days. */
export function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) <= 0 ? a : b;
}

/** The later of two days. */
export function latest(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) >= 0 ? a : b;
}
