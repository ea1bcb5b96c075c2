import { isWithin, THREE_WEEKS } from '../time/date-window.js';
import type { WindowRule } from '../time/date-window.js';
import { addDays } from '../time/date-arithmetic.js';
import type { Measurement, SubTrajectory } from './trajectory-record.js';

/**
 * The measurements that belong to a CARE sub-trajectory: those about one of its episodes, and those about
 * the trajectory as a whole that were taken between the window's first day before its start and the
 * window's last day after its end, both included.
 */
export function measurementsOfCare(
  care: SubTrajectory,
  measurements: readonly Measurement[],
  rule: WindowRule = THREE_WEEKS,
): readonly Measurement[] {
  const period = {
    from: addDays(care.start, -rule.daysBefore),
    to: care.end === null ? null : addDays(care.end, rule.daysAfter),
  };
  return measurements.filter(({ careEpisodeId, takenOn }) =>
    careEpisodeId === null ? isWithin(takenOn, period) : care.memberIds.includes(careEpisodeId),
  );
}
