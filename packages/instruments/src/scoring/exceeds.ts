/** Of the size of the numbers: far above the noise of the arithmetic, far below any real difference. */
const NOISE = 1e-9;

/**
 * Is `a` really greater than `b`? Equal numbers that came out of different sums differ in their last
 * digits; that must not decide a class. Differences below a billionth of the larger number count as none.
 *
 * @example exceeds(2.0000000000000004, 2) // false
 */
export function exceeds(a: number, b: number): boolean {
  return a - b > NOISE * Math.max(Math.abs(a), Math.abs(b));
}
