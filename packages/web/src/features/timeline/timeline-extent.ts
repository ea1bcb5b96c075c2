import { civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';
import type { Lane, Span } from './picture.js';

/** Days of air at both ends of the picture, so that nothing stands against its edge. */
const AIR_DAYS = 14;

/** First and last day of the picture: everything in the lanes, and today while something runs. */
export function timelineExtent(lanes: readonly Lane[], today: string): Span {
  const bars = lanes.flatMap((lane) => lane.bars);
  const days = [
    ...bars.flatMap(({ start, end }) => [start, end ?? today]),
    ...lanes.flatMap(({ windows }) => windows.flatMap(({ start, end }) => [start, end])),
    ...lanes.flatMap(({ marks, dots }) => [...marks, ...dots].map(({ day }) => day)),
  ];
  const sorted = [...days, ...(bars.some(({ end }) => end === null) ? [today] : [])].sort();
  const [first, last] = [sorted[0] ?? today, sorted.at(-1) ?? today];
  return { start: shift(civilDate(first), -AIR_DAYS), end: shift(civilDate(last), AIR_DAYS) };
}

function shift(day: PlainDate, days: number): string {
  return day.add({ days }).toString();
}
