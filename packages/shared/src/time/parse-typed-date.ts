import type { PlainDate } from './plain-date.js';
import { parsePlainDate } from './plain-date.js';

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const WITH_MONTH_NAME = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/;

/** First letters of each month in Dutch and in English; `mrt` is the usual Dutch short form. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/**
 * Reads a date as people in the Netherlands type it: `29-02-2024`, `29/2/2024`, `29.2.2024`,
 * `2024-02-29`, `29 februari 2024`, `29 feb 2024`. The day always comes before the month, the year has
 * four digits.
 *
 * @returns Null when it is not such a text, or not a day that exists (`30-2-2024`).
 */
export function parseTypedDate(text: string): PlainDate | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return existingDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst) return existingDay(dayFirst[4], dayFirst[3], dayFirst[1]);
  const named = WITH_MONTH_NAME.exec(typed);
  return named ? existingDay(named[3], monthNumber(named[2] ?? ''), named[1]) : null;
}

function monthNumber(name: string): string {
  const index = MONTHS.findIndex((names) => names.some((full) => full === name || full.slice(0, 3) === name));
  return String(index + 1);
}

function existingDay(year = '', month = '', day = ''): PlainDate | null {
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
