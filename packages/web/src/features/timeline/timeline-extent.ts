import { civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';
import type { Lane, Span } from './to-lanes.js';

/** Days of air at both ends of the picture, so that nothing stands against its edge. */
const AIR_DAYS = 14;

/** First and last day of the picture: everything in the lanes, and today while something runs. */
export function timelineExtent(lanes: readonly Lane[], today: string): Span {
  const runs = lanes.some(({ bar }) => bar?.end === null);
  const days = lanes.flatMap(({ bar, windows, marks }) => [
    ...(bar === null ? [] : [bar.start, bar.end ?? today]),
    ...windows.flatMap(({ start, end }) => [start, end]),
    ...marks.map(({ day }) => day),
  ]);
  const sorted = [...days, ...(runs ? [today] : [])].sort();
  const [first, last] = [sorted[0] ?? today, sorted.at(-1) ?? today];
  return { start: shift(civilDate(first), -AIR_DAYS), end: shift(civilDate(last), AIR_DAYS) };
}

function shift(day: PlainDate, days: number): string {
  return day.add({ days }).toString();
}
