import type { Report } from './effect-report-fragment.js';
import { shownScore } from './report-scores.js';

export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Share of the width, 0 to 100. */
  readonly at: (value: number) => number;
}

export function createAxis(low: number, high: number): Axis {
  return { low, high, at: (value) => ((value - low) / (high - low)) * 100 };
}

/** Least stretch of T scores that a profile shows, so that small differences look small. */
const LEAST_LOW = 45;
const LEAST_HIGH = 75;
const T_STEP = 5;
/** Air at both ends, so that a point never stands on the edge. */
const T_AIR = 2;

/** One axis for all scales of a profile of T scores, in steps of five. */
export function tAxis(report: Report): Axis {
  const values = report.scales.flatMap(({ scores }) =>
    scores.flatMap((score) => shownScore(report, score) ?? []),
  );
  const low = Math.min(LEAST_LOW, ...values.map((value) => value - T_AIR));
  const high = Math.max(LEAST_HIGH, ...values.map((value) => value + T_AIR));
  return createAxis(Math.floor(low / T_STEP) * T_STEP, Math.ceil(high / T_STEP) * T_STEP);
}

/** Values that are written along the axis. */
export function tTicks({ low, high }: Axis): readonly number[] {
  const step = high - low > 40 ? 2 * T_STEP : T_STEP;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
}
