import { civilDate } from '@trefzeker/shared';

export interface Period {
  /** First and last day, both inclusive, as ISO dates. */
  readonly from: string;
  readonly to: string;
}

export interface NamedPeriod extends Period {
  readonly kind: 'half' | 'quarter';
  readonly number: number;
  readonly year: number;
}

const HALVES = 6;
const QUARTERS = 4;

/** The last six half-years and four quarters that are over, newest first. */
export function finishedPeriods(today: string): readonly NamedPeriod[] {
  return [...lastPeriods(today, 'half', HALVES), ...lastPeriods(today, 'quarter', QUARTERS)];
}

/** The last half-year that is over: what the page shows first. */
export function lastHalfYear(today: string): Period {
  const [last] = lastPeriods(today, 'half', 1);
  if (last === undefined) throw new RangeError('lastHalfYear needs a day');
  return { from: last.from, to: last.to };
}

function lastPeriods(today: string, kind: NamedPeriod['kind'], count: number): readonly NamedPeriod[] {
  const months = kind === 'half' ? 6 : 3;
  const day = civilDate(today);
  const current = day.with({ day: 1, month: day.month - ((day.month - 1) % months) });
  return Array.from({ length: count }, (_, index) => {
    const from = current.subtract({ months: months * (index + 1) });
    const to = from.add({ months }).subtract({ days: 1 });
    const number = Math.ceil(from.month / months);
    return { kind, number, year: from.year, from: from.toString(), to: to.toString() };
  });
}
