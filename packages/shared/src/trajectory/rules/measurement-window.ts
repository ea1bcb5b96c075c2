import { daysBetween } from '../../time/date-arithmetic.js';
import type { WindowRule } from '../../time/date-window.js';
import { isWithin, THREE_WEEKS, windowAround } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { Measurement, TrajectoryRecord } from '../trajectory-record.js';

/** The days around a start or an end on which a measurement at that moment is in time; both included. */
export interface MeasurementWindow {
  readonly moment: 'START' | 'END';
  /** Whose start or end it is; null: that of the client trajectory itself. */
  readonly subTrajectoryId: string | null;
  /** The start or the end. */
  readonly anchor: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** As much of a file as windows need. */
export type WindowedRecord = Pick<
  TrajectoryRecord,
  'keeperId' | 'start' | 'end' | 'careEpisodes' | 'measures'
>;

/** A measurement, as far as its place in time goes. */
export interface TakenMeasurement extends Pick<Measurement, 'moment' | 'takenOn' | 'careEpisodeId'> {
  readonly recordedBy: { readonly organisationId: string };
}

/**
 * All windows of a file: around the start and the end of the client trajectory, then of each sub-trajectory.
 * What has not ended has no window at the end yet.
 */
export function trajectoryWindows(
  record: WindowedRecord,
  rule: WindowRule = THREE_WEEKS,
): readonly MeasurementWindow[] {
  const parts = composeSubTrajectories(record.careEpisodes, record.measures);
  return windowsOf([wholeOf(record), ...parts], rule);
}

/**
 * The window that a measurement belongs to, and whether it was taken in it. Null where there is none: at
 * other moments than START and END, or while nothing has ended yet.
 *
 * One about care belongs to the start or the end of the CARE that its episode is part of. One about the
 * whole trajectory belongs to whichever is nearest: the start or the end of the trajectory, or of a
 * sub-trajectory of the organisation that recorded it; of any sub-trajectory when that is the keeper.
 *
 * Decided so, because in time or not is one fact of a measurement, the same for everybody who sees it, and
 * must not tell a provider when others began or ended. It depends on who recorded it and never on who looks:
 * a measurement about the whole trajectory is seen by its recorder and by the keeper, and what it is held
 * against here both of them see. So the whole file and the part that a viewer sees give the same.
 */
export function measurementWindow(
  record: WindowedRecord,
  measurement: TakenMeasurement,
  rule: WindowRule = THREE_WEEKS,
): (MeasurementWindow & { readonly inWindow: boolean }) | null {
  const { takenOn, moment } = measurement;
  const distance = ({ anchor }: MeasurementWindow) => Math.abs(daysBetween(anchor, takenOn));
  const windows = windowsOf(periodsFor(record, measurement), rule);
  const [first, ...others] = windows.filter((window) => window.moment === moment);
  if (first === undefined) return null;
  const nearest = others.reduce((sofar, each) => (distance(each) < distance(sofar) ? each : sofar), first);
  return { ...nearest, inWindow: isWithin(takenOn, nearest) };
}

interface Period {
  readonly id: string | null;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
}

function wholeOf({ start, end }: WindowedRecord): Period {
  return { id: null, start, end };
}

function periodsFor(
  record: WindowedRecord,
  { careEpisodeId, recordedBy: { organisationId } }: TakenMeasurement,
): readonly Period[] {
  if (careEpisodeId !== null) {
    const care = composeSubTrajectories(record.careEpisodes, []);
    return care.filter(({ memberIds }) => memberIds.includes(careEpisodeId));
  }
  const isOfRecorder = (id: string) => organisationId === record.keeperId || organisationId === id;
  const careEpisodes = record.careEpisodes.filter(({ providerId }) => isOfRecorder(providerId));
  const measures = record.measures.filter((measure) => isOfRecorder(measure.organisationId));
  return [wholeOf(record), ...composeSubTrajectories(careEpisodes, measures)];
}

function windowsOf(periods: readonly Period[], rule: WindowRule): readonly MeasurementWindow[] {
  return periods.flatMap(({ id, start, end }) => [
    { moment: 'START' as const, subTrajectoryId: id, anchor: start, ...windowAround(start, rule) },
    ...(end === null
      ? []
      : [{ moment: 'END' as const, subTrajectoryId: id, anchor: end, ...windowAround(end, rule) }]),
  ]);
}
