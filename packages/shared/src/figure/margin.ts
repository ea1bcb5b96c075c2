import type { Interval } from './intervals.js';

/** Points on each side of a percentage, and twice that between two that differ. */
const MARGIN_POINTS = 10;

/** Percentages are shown plainly over more than so many clients. */
const CLIENTS_NEEDED = 20;

/** Points by which a decimal fraction may miss a whole number in the computer's arithmetic. */
const ROUNDING_ERROR = 1e-9;

/**
 * The rule of thumb of the framework: 10 points on each side of a percentage, kept between 0 and 100.
 *
 * It does not look at the number of clients; as a 95 % margin it holds from about 93 of them.
 *
 * @param percentage - 0 to 100.
 * @see Raamwerkafspraken 2010, annex 14
 */
export function marginOfTen(percentage: number): Interval {
  return { low: Math.max(0, percentage - MARGIN_POINTS), high: Math.min(100, percentage + MARGIN_POINTS) };
}

/**
 * Do two percentages (0 to 100) differ by the rule of thumb? Only from 20 points on.
 *
 * @see Raamwerkafspraken 2010, annex 14
 * @example differByMargin(70, 60) // false
 */
export function differByMargin(a: number, b: number): boolean {
  return Math.abs(a - b) >= 2 * MARGIN_POINTS - ROUNDING_ERROR;
}

/**
 * May a percentage over so many distinct clients be shown plainly? Over MORE than 20 only; else show the
 * count, or the percentage in brackets and marked.
 *
 * @see Raamwerkafspraken 2010, annex 14
 */
export function percentageAllowed(clients: number): boolean {
  return clients > CLIENTS_NEEDED;
}
