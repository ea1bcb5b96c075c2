import type { PlainDate } from './plain-date.js';
import { compareDates } from './plain-date.js';

/** Bands in which reports show ages: whole years on the anchor date, both ends inclusive. */
export const AGE_BANDS = ['0-3', '4-11', '12-15', '16-17', '18+', 'unknown'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * Age in whole years on a day; null before birth.
 *
 * Somebody born on 29 February turns a year older on 1 March in a common year.
 *
 * @example ageInYears(civilDate('2012-02-29'), civilDate('2025-02-28')) // 12
 */
export function ageInYears(birthDate: PlainDate, on: PlainDate): number | null {
  if (compareDates(on, birthDate) < 0) return null;
  return birthDate.until(on, { largestUnit: 'year' }).years;
}

/** What is known of somebody's birth. */
export interface KnownBirth {
  readonly birthDate: PlainDate | null;
  /** `YEAR`: month and day of `birthDate` mean nothing. */
  readonly birthDatePrecision: 'DAY' | 'YEAR';
}

/**
 * Age in whole years of somebody of whom perhaps only the year of birth is known; null when unknown or
 * before birth. With only a year the first of July stands in: half of the people are then counted right,
 * and nobody more than one year wrong.
 */
export function ageOn({ birthDate, birthDatePrecision }: KnownBirth, on: PlainDate): number | null {
  if (birthDate === null) return null;
  return ageInYears(birthDatePrecision === 'YEAR' ? birthDate.with({ month: 7, day: 1 }) : birthDate, on);
}

/** The band of an age in whole years. */
export function ageBandOf(ageYears: number | null): AgeBand {
  if (ageYears === null) return 'unknown';
  if (ageYears < 4) return '0-3';
  if (ageYears < 12) return '4-11';
  if (ageYears < 16) return '12-15';
  return ageYears < 18 ? '16-17' : '18+';
}
