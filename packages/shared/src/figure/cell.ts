import type { Category } from '../indicator/indicator-set.js';
import type { Cell, Percentage } from './figure.js';
import { wilsonInterval } from './intervals.js';
import { marginOfTen, percentageAllowed } from './margin.js';

/** What a cell's percentage is over, and how many people that are. */
export interface Base {
  readonly n: number;
  readonly clients: number;
}

/** One cell of a figure, with its percentage of `n` and how sure that is. */
export function cellOf({ code, label, sign, favourable }: Category, count: number, base: Base): Cell {
  return { code, label, sign, favourable, count, percentage: percentageOf(count, base) };
}

function percentageOf(count: number, { n, clients }: Base): Percentage | null {
  const wilson = wilsonInterval({ count, of: n });
  if (wilson === null) return null;
  const value = (100 * count) / n;
  return {
    value,
    reliable: percentageAllowed(clients),
    margin: marginOfTen(value),
    wilson: { low: 100 * wilson.low, high: 100 * wilson.high },
  };
}
