import { Temporal } from 'temporal-polyfill';

/** A civil date: a day on the calendar, without clock or time zone. */
export type PlainDate = Temporal.PlainDate;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a civil date in ISO form, `2026-03-01`.
 *
 * @returns The date, or `null` when the text is not a day that exists (`2026-02-30`, `1-3-2026`).
 * @example parsePlainDate('2026-02-30') // null
 */
export function parsePlainDate(text: string): PlainDate | null {
  if (!ISO_DATE.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/**
 * A civil date from trusted ISO text: a row of our own, a constant, a test.
 *
 * @throws RangeError when the text is not an existing day; use {@link parsePlainDate} for input.
 */
export function civilDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`civilDate needs a day that exists, as 2026-03-01, not "${text}"`);
  return date;
}

/** Negative when `a` is earlier than `b`, 0 on the same day, positive when later. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return Temporal.PlainDate.compare(a, b);
}
