import { addDays, daysBetween } from '../time/date-arithmetic.js';
import { isWithin, THREE_WEEKS } from '../time/date-window.js';
import type { CompositionRule } from './compose-sub-trajectories.js';
import { composeSubTrajectories } from './compose-sub-trajectories.js';
import type { Measurement, SubTrajectory, TrajectoryRecord } from './trajectory-record.js';

/**
 * The measurements that belong to one CARE sub-trajectory of a record: those about one of its episodes,
 * and of those that name no episode
 * - at START or END: the ones of which this is the nearest care ({@link nearestCare}), so that no grade or
 *   score at the end counts for two providers;
 * - in between or afterwards: the ones taken from three weeks before its start up to three weeks after its
 *   end, both included.
 *
 * @param rule - How episodes were composed; the same as for `care` itself.
 */
export function measurementsOfCare(
  care: SubTrajectory,
  { careEpisodes, measurements }: Pick<TrajectoryRecord, 'careEpisodes' | 'measurements'>,
  rule: CompositionRule = {},
): readonly Measurement[] {
  const allCare = composeSubTrajectories(careEpisodes, [], rule);
  return measurements.filter((measurement) => {
    const { careEpisodeId, moment, takenOn } = measurement;
    if (careEpisodeId !== null) return care.memberIds.includes(careEpisodeId);
    if (moment === 'INTERIM' || moment === 'FOLLOW_UP') return isWithin(takenOn, periodOf(care));
    return nearestCare(measurement, allCare)?.id === care.id;
  });
}

/**
 * The care of which the start (for START) or the last day (for END) is nearest and at most three weeks
 * away; of equally near ones the first, by start and id. When none is that near: the only care there is,
 * for which the measurement is then out of time; null when there are more.
 */
function nearestCare(
  { moment, takenOn }: Measurement,
  allCare: readonly SubTrajectory[],
): SubTrajectory | null {
  let nearest: SubTrajectory | null = null;
  let fewestDays = Number.POSITIVE_INFINITY;
  for (const care of allCare) {
    const day = moment === 'START' ? care.start : care.end;
    const days = day === null ? Number.POSITIVE_INFINITY : daysBetween(day, takenOn);
    const isInTime = days >= -THREE_WEEKS.daysBefore && days <= THREE_WEEKS.daysAfter;
    if (!isInTime || Math.abs(days) >= fewestDays) continue;
    nearest = care;
    fewestDays = Math.abs(days);
  }
  const [first = null, ...others] = allCare;
  return nearest ?? (others.length === 0 ? first : null);
}

function periodOf({ start, end }: SubTrajectory) {
  return {
    from: addDays(start, -THREE_WEEKS.daysBefore),
    to: end === null ? null : addDays(end, THREE_WEEKS.daysAfter),
  };
}
