/** Two-sided 95 % of the normal distribution. */
const Z_95 = 1.959963984540054;

/** Both bounds belong to it. Of proportions 0 to 1, of percentages 0 to 100, of differences -1 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A count out of a number. */
export interface Proportion {
  /** Whole number from 0 to `of`. */
  readonly count: number;
  /** Whole number, 0 or more. */
  readonly of: number;
}

/**
 * 95 % interval of a proportion by Wilson's score method, on a scale of 0 to 1.
 *
 * @returns Null over nothing: then there is no interval.
 * @throws RangeError unless count and number are whole and 0 <= count <= of.
 * @see Newcombe (1998), Statistics in Medicine 17:857-872, method 3
 * @example wilsonInterval({ count: 81, of: 263 }) // { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval({ count, of }: Proportion): Interval | null {
  assertProportion('wilsonInterval', { count, of });
  if (of === 0) return null;
  const share = count / of;
  const z2 = Z_95 ** 2;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2))) / (1 + z2 / of);
  // At 0 and at all the bound is exact; rounding in the last digit would put it just beside.
  return { low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}

export interface DifferenceInterval extends Interval {
  /** First share minus second, -1 to 1. */
  readonly difference: number;
}

/**
 * 95 % interval of the difference of two independent proportions (first minus second), -1 to 1.
 *
 * @returns Null when one of the two is over nothing.
 * @throws RangeError unless counts and numbers are whole and 0 <= count <= of.
 * @see Newcombe (1998), Statistics in Medicine 17:873-890, method 10
 * @example newcombeInterval({ count: 56, of: 70 }, { count: 48, of: 80 }) // { difference: 0.2, low: 0.0524, high: 0.3339 }
 */
export function newcombeInterval(first: Proportion, second: Proportion): DifferenceInterval | null {
  const [a, b] = [wilsonInterval(first), wilsonInterval(second)];
  if (a === null || b === null) return null;
  const [p, q] = [first.count / first.of, second.count / second.of];
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - a.low, b.high - q),
    high: difference + Math.hypot(a.high - p, q - b.low),
  };
}

function assertProportion(name: string, { count, of }: Proportion): void {
  if (!(Number.isInteger(count) && Number.isInteger(of) && count >= 0 && count <= of)) {
    throw new RangeError(`${name} needs whole numbers with 0 <= count <= of`);
  }
}
