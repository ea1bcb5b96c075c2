import { isWithin } from '../time/date-window.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { KnownBirth } from '../time/age.js';
import type { CareAim, OpenPeriod, Respondent } from './client-life.js';
import type { Residence } from './residence.js';

/** From this birthday on nobody has custody of somebody. */
export const AGE_OF_MAJORITY_YEARS = 18;

/**
 * The eighteenth birthday; null when the birth date is unknown. Of whom only the year is known, the first of
 * July stands in, as it does for ages.
 *
 * @example majorityOf({ birthDate: civilDate('2008-02-29'), birthDatePrecision: 'DAY' }) // 2026-03-01
 */
export function majorityOf({ birthDate, birthDatePrecision }: KnownBirth): PlainDate | null {
  if (birthDate === null) return null;
  const born = birthDatePrecision === 'YEAR' ? birthDate.with({ month: 7, day: 1 }) : birthDate;
  const birthday = born.add({ years: AGE_OF_MAJORITY_YEARS });
  return birthday.day === born.day ? birthday : birthday.add({ days: 1 });
}

/** Is the client of age on the day? False when the birth date is unknown. */
export function isOfAge(client: KnownBirth, day: PlainDate): boolean {
  const majority = majorityOf(client);
  return majority !== null && compareDates(day, majority) >= 0;
}

/** Is the day in a period of which either end may be open? Both ends are inside. */
export function isInPeriod(day: PlainDate, { from, until }: OpenPeriod): boolean {
  return isWithin(day, { from: from ?? day, to: until });
}

/** Has this person custody on the day? Never once the youth is of age. */
export function hasCustodyOn({ custody }: Respondent, client: KnownBirth, day: PlainDate): boolean {
  return custody !== null && isInPeriod(day, custody) && !isOfAge(client, day);
}

/** The municipality that answers for the care on a day; null when not known. */
export function municipalityOn(
  { municipality, residences }: MunicipalityKnown,
  day: PlainDate,
): string | null {
  if (residences === undefined || residences.length === 0) return municipality;
  const at = residences.findLast(({ from }) => from === null || compareDates(from, day) <= 0);
  return at === undefined ? null : at.municipality;
}

/** What is known of where somebody lived: the municipality now, and the moves when there were any. */
export interface MunicipalityKnown {
  readonly municipality: string | null;
  readonly residences?: readonly Residence[];
}

/** What care away from home aims at on a day; null when nobody said. */
export function careAimOn(careAims: readonly CareAim[], day: PlainDate): CareAim['aim'] | null {
  return careAims.findLast(({ from }) => compareDates(from, day) <= 0)?.aim ?? null;
}
