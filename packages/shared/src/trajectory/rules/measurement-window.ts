import { daysBetween } from '../../time/date-arithmetic.js';
import type { WindowRule } from '../../time/date-window.js';
import { isWithin, THREE_WEEKS, windowAround } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { Measurement, TrajectoryRecord } from '../trajectory-record.js';

/** A measurement, as far as its place in time goes. */
export type TakenMeasurement = Pick<Measurement, 'moment' | 'takenOn' | 'careEpisodeId'>;

export interface MeasurementWindow {
  /** The start or end that it belongs to. */
  readonly anchor: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly inWindow: boolean;
}

/**
 * The window in which a measurement should have been taken, and whether it was.
 *
 * A measurement at START or END belongs to the start or end of the CARE that its episode is part of; one
 * about the whole trajectory to whichever is nearest: the trajectory's start or end, or that of one of its
 * CARE sub-trajectories. Null where there is no such day: other moments, or nothing has ended yet.
 */
export function measurementWindow(
  record: Pick<TrajectoryRecord, 'start' | 'end' | 'careEpisodes'>,
  measurement: TakenMeasurement,
  rule: WindowRule = THREE_WEEKS,
): MeasurementWindow | null {
  const distance = (day: PlainDate) => Math.abs(daysBetween(day, measurement.takenOn));
  const [first, ...others] = anchorsOf(record, measurement);
  if (first === undefined) return null;
  const anchor = others.reduce((nearest, day) => (distance(day) < distance(nearest) ? day : nearest), first);
  const window = windowAround(anchor, rule);
  return { anchor, ...window, inWindow: isWithin(measurement.takenOn, window) };
}

function anchorsOf(
  record: Pick<TrajectoryRecord, 'start' | 'end' | 'careEpisodes'>,
  { moment, careEpisodeId }: TakenMeasurement,
): readonly PlainDate[] {
  if (moment !== 'START' && moment !== 'END') return [];
  const care = composeSubTrajectories(record.careEpisodes, []);
  const periods =
    careEpisodeId === null
      ? [record, ...care]
      : care.filter(({ memberIds }) => memberIds.includes(careEpisodeId));
  const days = periods.map(({ start, end }) => (moment === 'START' ? start : end));
  return days.filter((day) => day !== null);
}
