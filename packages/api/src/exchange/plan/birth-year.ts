import { ageOn, civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';

/**
 * A birth date known to the year only, such that the age on `day` is `ageYears`. Half of the people are a
 * year older than it says, or younger: that is what the precision tells.
 */
export function estimatedBirthDate(ageYears: number, day: PlainDate): PlainDate {
  const born = (year: number) => civilDate(`${String(year).padStart(4, '0')}-07-01`);
  const sameYear = born(day.year - ageYears);
  const isReached = ageOn({ birthDate: sameYear, birthDatePrecision: 'YEAR' }, day) === ageYears;
  return isReached ? sameYear : born(day.year - ageYears - 1);
}
