import { municipalityOn } from '../client/on-day.js';
import { ageBandOf, ageOn } from '../time/age.js';
import { careEpisodesOf, lastEnded } from '../trajectory/care-episodes.js';
import { frameOn } from '../trajectory/frame.js';
import type { TrajectoryRecord } from '../trajectory/trajectory-record.js';
import type { CountedUnit } from './indicator-set.js';
import type { Slices } from './observation.js';

/** Features of a unit as they were on its anchor date. The form of care is that of the episode that ended last. */
export function slicesOf(unit: CountedUnit, record: TrajectoryRecord): Slices {
  const { client, unitId } = record;
  const care = unit.subTrajectory?.kind === 'CARE' ? careEpisodesOf(unit.subTrajectory, record) : [];
  return {
    unitId,
    ageBand: ageBandOf(ageOn(client, unit.anchor)),
    sex: client.sex,
    municipality: municipalityOn(client, unit.anchor),
    frame: frameOn(record, unit.anchor),
    careForm: lastEnded(care)?.form ?? null,
  };
}
