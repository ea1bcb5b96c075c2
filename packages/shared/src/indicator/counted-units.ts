import { composeSubTrajectories } from '../trajectory/compose-sub-trajectories.js';
import type { CompositionRule } from '../trajectory/compose-sub-trajectories.js';
import type { SubTrajectoryKind, TrajectoryRecord } from '../trajectory/trajectory-record.js';
import type { CountedUnit } from './indicator-set.js';
import type { UnitKind } from './observation.js';

const ENDED: Readonly<Record<SubTrajectoryKind, UnitKind>> = {
  CARE: 'ENDED_CARE',
  PROTECTION: 'ENDED_PROTECTION',
  PROBATION: 'ENDED_PROBATION',
};

/**
 * All units of one trajectory that an indicator can count: each sub-trajectory that ended, on its last day,
 * and the trajectory itself once it is closed.
 */
export function countedUnits(record: TrajectoryRecord, rule: CompositionRule = {}): readonly CountedUnit[] {
  const ended = composeSubTrajectories(record.careEpisodes, record.measures, rule).flatMap(
    (subTrajectory): readonly CountedUnit[] => {
      const { id, kind, organisationId, end } = subTrajectory;
      return end === null ? [] : [{ kind: ENDED[kind], id, anchor: end, organisationId, subTrajectory }];
    },
  );
  if (record.closedOn === null || record.end === null) return ended;
  const { id, end: anchor, keeperId: organisationId } = record;
  return [...ended, { kind: 'CLOSED_TRAJECTORY', id, anchor, organisationId, subTrajectory: null }];
}
