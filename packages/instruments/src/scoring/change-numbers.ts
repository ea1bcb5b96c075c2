import { isAboveZero, isCorrelation, isReliability } from './number-ranges.js';
import type { NotClassifiableReason } from './reasons.js';

/** The numbers that a method may need; null or absent where they are not known. */
export interface ChangeNumbers {
  /** Of the scores at the start, in points of the scale. */
  readonly standardDeviation: number | null;
  /** Of the scale, at the start where the end has one of its own (dimensionless). */
  readonly reliability: number | null;
  /** NK: of the scale at the end (dimensionless). */
  readonly reliabilityAfter?: number | null;
  /** Of the group that the person comes from, at the start, in points of the scale. */
  readonly meanBefore?: number | null;
  /** Of the same group at the end. */
  readonly meanAfter?: number | null;
  /** Of the same group at the end, in points of the scale. */
  readonly standardDeviationAfter?: number | null;
  /** Of the same group's scores at start and end, -1 to 1 (dimensionless). */
  readonly correlation?: number | null;
  /** Percentage: of the start; more than this is a change. 50 is a half. */
  readonly percent?: number | null;
  /** Anchor: in points of the scale; more than this is a change. */
  readonly minimalDifference?: number | null;
}

export type ChangeNumber = keyof ChangeNumbers;

/** Numbers of which it is known that they are there. */
export type Known<Name extends ChangeNumber> = Readonly<Record<Name, number>>;

interface Demand {
  readonly missing: NotClassifiableReason;
  readonly outOfRange: NotClassifiableReason;
  readonly isInRange: (value: number) => boolean;
}

const DEMANDS: Readonly<Record<ChangeNumber, Demand>> = {
  standardDeviation: {
    missing: 'no-standard-deviation',
    outOfRange: 'standard-deviation-not-positive',
    isInRange: isAboveZero,
  },
  reliability: {
    missing: 'no-reliability',
    outOfRange: 'reliability-out-of-range',
    isInRange: isReliability,
  },
  reliabilityAfter: {
    missing: 'no-reliability-after',
    outOfRange: 'reliability-after-out-of-range',
    isInRange: isReliability,
  },
  meanBefore: { missing: 'no-mean-before', outOfRange: 'no-mean-before', isInRange: Number.isFinite },
  meanAfter: { missing: 'no-mean-after', outOfRange: 'no-mean-after', isInRange: Number.isFinite },
  standardDeviationAfter: {
    missing: 'no-standard-deviation-after',
    outOfRange: 'standard-deviation-after-not-positive',
    isInRange: isAboveZero,
  },
  correlation: {
    missing: 'no-correlation',
    outOfRange: 'correlation-out-of-range',
    isInRange: isCorrelation,
  },
  percent: { missing: 'no-percent', outOfRange: 'percent-not-positive', isInRange: isAboveZero },
  minimalDifference: {
    missing: 'no-minimal-difference',
    outOfRange: 'minimal-difference-not-positive',
    isInRange: isAboveZero,
  },
};

/** The first of the numbers that is not there or cannot be; null when all are in order. */
export function lackOf(numbers: ChangeNumbers, names: readonly ChangeNumber[]): NotClassifiableReason | null {
  for (const name of names) {
    const value = numbers[name] ?? null;
    if (value === null) return DEMANDS[name].missing;
    if (!DEMANDS[name].isInRange(value)) return DEMANDS[name].outOfRange;
  }
  return null;
}

/** @throws RangeError when one is not: ask `lackOf` first. */
export function assertKnown<Name extends ChangeNumber, Numbers extends ChangeNumbers>(
  numbers: Numbers,
  names: readonly Name[],
): asserts numbers is Numbers & Known<Name> {
  const lack = lackOf(numbers, names);
  if (lack !== null) throw new RangeError(`assertKnown needs ${names.join(', ')}: ${lack}`);
}
