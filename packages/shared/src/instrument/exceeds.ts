/** Of the size of the numbers: far above the noise of the arithmetic, far below any real difference. */
const NOISE = 1e-9;

/** Near zero the numbers themselves say nothing of the sums they came from: no scale has points this small. */
const SMALLEST = 1e-3;

/**
 * Is `a` really greater than `b`? Equal numbers that came out of different sums differ in their last
 * digits; that must not decide a class. Differences below a billionth of the larger number count as none,
 * and near zero those below 1e-12.
 *
 * @example exceeds(2.0000000000000004, 2) // false
 */
export function exceeds(a: number, b: number): boolean {
  return a - b > NOISE * Math.max(Math.abs(a), Math.abs(b), SMALLEST);
}
