import { civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';

export interface Tick {
  readonly iso: string;
  readonly x: number;
}

export interface TimeScale {
  readonly width: number;
  /** Pixels from the left edge for the start of a day. */
  readonly x: (iso: string) => number;
  /** Whether a day lies in the picture. */
  readonly has: (iso: string) => boolean;
  /** First days of months, so far apart that their labels do not touch. */
  readonly ticks: readonly Tick[];
}

/** Room that the label of a tick needs, in pixels: `sep 2025` at 12 pixels high. */
const TICK_ROOM = 72;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];
const DAYS_PER_MONTH = 30.44;

/** Lays the days from `first` to `last` over `width` pixels. */
export function createTimeScale(first: string, last: string, width: number): TimeScale {
  const origin = civilDate(first);
  const days = Math.max(1, daysBetween(origin, civilDate(last)));
  const x = (iso: string) => (daysBetween(origin, civilDate(iso)) / days) * width;
  const step = MONTH_STEPS.find((months) => (months * DAYS_PER_MONTH * width) / days >= TICK_ROOM) ?? 120;
  const has = (iso: string) => x(iso) >= 0 && x(iso) <= width;
  return {
    width,
    x,
    has,
    ticks: ticksBetween(origin, civilDate(last), step).map((iso) => ({ iso, x: x(iso) })),
  };
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** Months counted from January, so that a step of three gives quarters. */
function ticksBetween(first: PlainDate, last: PlainDate, step: number): readonly string[] {
  const ticks: string[] = [];
  const january = first.with({ month: 1, day: 1 });
  for (let months = 0; ; months += step) {
    const tick = january.add({ months });
    if (daysBetween(tick, last) < 0) return ticks;
    if (daysBetween(first, tick) >= 0) ticks.push(tick.toString());
  }
}
