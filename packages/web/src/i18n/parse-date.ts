import { parsePlainDate } from '@trefzeker/shared';

const MONTHS: Readonly<Record<string, number>> = {
  ...{
    januari: 1,
    februari: 2,
    maart: 3,
    april: 4,
    mei: 5,
    juni: 6,
    juli: 7,
    augustus: 8,
    september: 9,
    oktober: 10,
  },
  ...{
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mrt: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    okt: 10,
    nov: 11,
  },
  ...{
    dec: 12,
    january: 1,
    february: 2,
    march: 3,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    october: 10,
    mar: 3,
    oct: 10,
  },
};

const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const WORDS = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/;

export type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly iso: string }
  /** Written like a date, but the calendar does not have it: 30-2-2026. */
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'not-a-date' };

/**
 * Reads a date as people type it: `29-02-2024`, `29/2/2024`, `29 februari 2024` or `2024-02-29`.
 * The day comes first; years have four digits.
 */
export function parseTypedDate(text: string): TypedDate {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  const iso = toIso(typed);
  if (iso === null) return { kind: 'not-a-date' };
  return parsePlainDate(iso) === null ? { kind: 'no-such-day' } : { kind: 'date', iso };
}

function toIso(typed: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed;
  const [, day, month, year] = NUMBERS.exec(typed) ?? WORDS.exec(typed) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const monthNumber = MONTHS[month] ?? Number(month);
  if (Number.isNaN(monthNumber)) return null;
  return `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
