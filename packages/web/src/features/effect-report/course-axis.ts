import type { Report, ReportScale } from './effect-report-fragment.js';
import { createAxis, tAxis, tTicks } from './profile-axis.js';
import type { Axis } from './profile-axis.js';

/** Height of the drawing in CSS pixels: the same for every scale, so that nothing moves when a pair is chosen. */
export const COURSE_HEIGHT = 150;
const EDGE = 12;

export interface CourseAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** From the top, in CSS pixels; outside the axis it stays on its edge. */
  readonly y: (value: number) => number;
}

/**
 * The axis of one scale: T scores share it with all scales of the report, so that lines can be compared; raw
 * scores have the range of their own scale.
 */
export function courseAxis(report: Report, { scale }: ReportScale): CourseAxis {
  const [low = 0, high = 1] = scale.range;
  const axis = report.metric === 'T' ? tAxis(report) : createAxis(low, high);
  const ticks = report.metric === 'T' ? everySecond(tTicks(axis)) : [axis.low, axis.high];
  return { low: axis.low, high: axis.high, ticks, y: (value) => toHeight(axis, value) };
}

/** Where a place in time is drawn, in percents of the width: with air at both ends for the values. */
export function placeInTime(at: number): number {
  return 6 + at * 86;
}

function toHeight(axis: Axis, value: number): number {
  const share = Math.min(100, Math.max(0, axis.at(value))) / 100;
  return COURSE_HEIGHT - EDGE - share * (COURSE_HEIGHT - 2 * EDGE);
}

function everySecond(ticks: readonly number[]): readonly number[] {
  return ticks.filter((_tick, index) => index % 2 === 0);
}
