import { composeSubTrajectories } from '../../trajectory/compose-sub-trajectories.js';
import { deliveryRecordsOf } from '../../trajectory/care/delivery-records.js';
import type { SubTrajectory, TrajectoryRecord } from '../../trajectory/trajectory-record.js';

type Parts = Pick<TrajectoryRecord, 'id' | 'careEpisodes' | 'measures'>;

/**
 * Units of the agenda that have another name once trajectories are one: the trajectory itself, and care or measures
 * that an earlier part of another trajectory now goes before. From the old name to the new one.
 *
 * @param intoId - The trajectory that takes in the others.
 */
export function renamedUnits(intoId: string, trajectories: readonly Parts[]): ReadonlyMap<string, string> {
  const joined = unitsOf({
    careEpisodes: trajectories.flatMap(({ careEpisodes }) => careEpisodes),
    measures: trajectories.flatMap(({ measures }) => measures),
  });
  const names = trajectories.flatMap(({ id, careEpisodes, measures }) => [
    [`trajectory:${id}`, `trajectory:${intoId}`] as const,
    ...unitsOf({ careEpisodes, measures }).flatMap((part) => {
      const isPartOf = (whole: Unit) =>
        kindOf(whole) === kindOf(part) && part.memberIds.some((member) => whole.memberIds.includes(member));
      const whole = joined.find(isPartOf);
      return whole === undefined ? [] : [[part.id, whole.id] as const];
    }),
  ]);
  return new Map(names.filter(([from, to]) => from !== to));
}

type Unit = Pick<SubTrajectory, 'id' | 'memberIds'>;

/** Sub-trajectories, and records of the legal delivery as far as they can be told without the care plans. */
function unitsOf({ careEpisodes, measures }: Omit<Parts, 'id'>): readonly Unit[] {
  return [...composeSubTrajectories(careEpisodes, measures), ...deliveryRecordsOf(careEpisodes, [])];
}

function kindOf({ id }: Unit): string {
  return id.slice(0, id.indexOf(':'));
}

/** The key of an occasion or a duty with the new name of its unit in it. */
export function renamedKey(key: string, units: ReadonlyMap<string, string>): string {
  return key
    .split('/')
    .map((part) => units.get(part) ?? part)
    .join('/');
}
