import type { Language } from '@trefzeker/shared';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export interface Format {
  /** At most three decimals, or exactly `digits` when given: `7,3`. */
  readonly number: (value: number, digits?: number) => string;
  /** Of a value from 0 to 100, in whole percents: `60%`. */
  readonly percent: (value: number) => string;
  /** `14 augustus 2025`. */
  readonly date: (iso: string) => string;
  /** `14 aug 2025`, for a column of dates; it never breaks. */
  readonly tableDate: (iso: string) => string;
  /** `14-08-2025`, as people type it. */
  readonly shortDate: (iso: string) => string;
  /** `aug 2025`. */
  readonly month: (iso: string) => string;
  /** `14 augustus 2025 om 09:05`, on the clock of the Netherlands. */
  readonly moment: (iso: string) => string;
  /** `09:05`, on the clock of the Netherlands. */
  readonly time: (iso: string) => string;
  /** `09:05:41`, on the clock of the Netherlands. */
  readonly timeToTheSecond: (iso: string) => string;
  /** `a, b en c`. */
  readonly list: (parts: readonly string[]) => string;
  /** Name of a language by its BCP 47 tag: `tr` is `Turks`; the tag itself where it is none. */
  readonly language: (tag: string) => string;
}

/** Numbers, dates and lists in the habits of one language. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const date = civilFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDate = civilFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const tableDate = civilFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const month = civilFormat(locale, { month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
  const second = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (value, digits) => withMinus(numberFormat(locale, digits).format(value)),
    percent: (value) => withMinus(percent.format(value / 100)),
    date,
    tableDate: (iso) => tableDate(iso).replaceAll(' ', NO_BREAK),
    shortDate,
    month,
    moment: (iso) => moment.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    timeToTheSecond: (iso) => second.format(new Date(iso)),
    list: (parts) => list.format(parts),
    language: (tag) => (TAG.test(tag) ? (names.of(tag) ?? tag) : tag),
  };
}

/** What `Intl` takes for a tag; anything else it would throw on. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

function numberFormat(locale: string, digits: number | undefined): Intl.NumberFormat {
  return new Intl.NumberFormat(
    locale,
    digits === undefined
      ? { maximumFractionDigits: 3 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  );
}

/** A civil date has no zone: it is read and written as UTC, so no clock can shift it. */
function civilFormat(locale: string, options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (iso) => format.format(new Date(`${iso}T00:00:00Z`));
}

const NO_BREAK = '\u00a0';

/** The real minus sign: screen readers say it, and it is as wide as a digit. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}
