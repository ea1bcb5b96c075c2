import type { KnownBirth } from '../../time/age.js';
import type { PlainDate } from '../../time/plain-date.js';
import { plainWords } from '../../vocabulary/plain-words.js';

/** Why two clients may be one; each has its words in `DOUBLE_REASON_LABELS`. */
export type DoubleReason =
  'same-bsn' | 'same-birth-date' | 'swapped-birth-date' | 'like-name' | 'like-reference';

/** A client, as far as it decides whether it may be another. */
export interface PossibleDouble extends KnownBirth {
  readonly reference: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** Null: none, or not for the asker to know. */
  readonly bsn: string | null;
}

/**
 * Why two clients may be one; empty: nothing points to it. Each reason can be seen with the eye: nothing is
 * weighed. Twins do not come up, since their given names differ.
 */
export function doubleReasons(one: PossibleDouble, other: PossibleDouble): readonly DoubleReason[] {
  const found: Readonly<Record<DoubleReason, boolean>> = {
    'same-bsn': one.bsn !== null && one.bsn === other.bsn,
    'same-birth-date': isSameBirth(one, other),
    'swapped-birth-date': isSwappedBirth(one, other),
    'like-name': isLikeName(one, other),
    'like-reference': bareReference(one.reference) === bareReference(other.reference),
  };
  const isSuspect =
    found['same-bsn'] ||
    (found['same-birth-date'] && (found['like-name'] || found['like-reference'])) ||
    (found['like-name'] && (found['swapped-birth-date'] || found['like-reference']));
  return isSuspect ? REASONS.filter((reason) => found[reason]) : [];
}

const REASONS: readonly DoubleReason[] = [
  'same-bsn',
  'same-birth-date',
  'swapped-birth-date',
  'like-name',
  'like-reference',
];

/** The day with day and month in each other's place, as people mistype it; null when there is no such day. */
export function swappedBirth({ birthDate, birthDatePrecision }: KnownBirth): PlainDate | null {
  if (birthDate === null || birthDatePrecision === 'YEAR') return null;
  const { day, month } = birthDate;
  return day > 12 || day === month ? null : birthDate.with({ day: month, month: day });
}

function isSameBirth(one: KnownBirth, other: KnownBirth): boolean {
  const isDay = one.birthDatePrecision === 'DAY' && other.birthDatePrecision === 'DAY';
  return isDay && one.birthDate !== null && one.birthDate.toString() === other.birthDate?.toString();
}

function isSwappedBirth(one: KnownBirth, other: KnownBirth): boolean {
  const swapped = swappedBirth(one);
  return (
    swapped !== null &&
    other.birthDatePrecision === 'DAY' &&
    swapped.toString() === other.birthDate?.toString()
  );
}

type Names = Pick<PossibleDouble, 'givenName' | 'familyName'>;

/** Given and family name are each alike as far as both are known, or they stand in each other's place. */
function isLikeName(one: Names, other: Names): boolean {
  const [given, family] = wordsOf(one);
  const [otherGiven, otherFamily] = wordsOf(other);
  if (given !== '' && family !== '' && given === otherFamily && family === otherGiven) return true;
  const isAnyKnown = (given !== '' && otherGiven !== '') || (family !== '' && otherFamily !== '');
  return isAnyKnown && isLike(given, otherGiven) && isLike(family, otherFamily);
}

function wordsOf({ givenName, familyName }: Names): readonly [given: string, family: string] {
  return [plainWords(givenName ?? ''), plainWords(familyName ?? '')];
}

/** The same, one the beginning of the other, or one not known. */
function isLike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Letters and digits, without zeros in front: `R-0012` and `r12` are alike. */
function bareReference(reference: string): string {
  return plainWords(reference)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, '');
}
