import type { Report } from './effect-report-fragment.js';

/** In the address, once for each report with a pair of its own: `?paar=<start>.<end>`. */
const PAIR = 'paar';

export interface Pair {
  readonly start: string;
  readonly end: string;
}

type Measured = Pick<Report, 'measurements' | 'start' | 'end'>;

/** The pair in the address that belongs to this report; null when it shows the usual one. */
export function chosenPairOf(report: Measured, address: URLSearchParams): Pair | null {
  const ids = report.measurements.map(({ id }) => id);
  for (const text of address.getAll(PAIR)) {
    const [start, end] = text.split('.');
    if (start === undefined || end === undefined || !isPair(ids, start, end)) continue;
    return start === report.start.id && end === report.end?.id ? null : { start, end };
  }
  return null;
}

/** The address with another pair for this report; the pairs of other reports stay. */
export function addressWithPair(report: Measured, pair: Pair, address: URLSearchParams): URLSearchParams {
  const ids = report.measurements.map(({ id }) => id);
  const others = address.getAll(PAIR).filter((text) => !ids.includes(text.split('.')[0] ?? ''));
  const changed = new URLSearchParams(address);
  changed.delete(PAIR);
  for (const text of [...others, `${pair.start}.${pair.end}`]) changed.append(PAIR, text);
  return changed;
}

/** The measurements come oldest first, so the later one stands further on. */
function isPair(ids: readonly string[], start: string, end: string): boolean {
  return ids.includes(start) && ids.indexOf(end) > ids.indexOf(start);
}
