import { compareDates } from '../time/plain-date.js';
import type { CareEpisode, SubTrajectory, TrajectoryRecord } from './trajectory-record.js';

/** The episodes that a CARE sub-trajectory is made of. */
export function careEpisodesOf(
  care: SubTrajectory,
  { careEpisodes }: Pick<TrajectoryRecord, 'careEpisodes'>,
): readonly CareEpisode[] {
  return careEpisodes.filter(({ id }) => care.memberIds.includes(id));
}

type Part = Pick<CareEpisode, 'id' | 'start' | 'end'>;

/**
 * The episode or measure that ended last: its reason of ending is that of the whole. Of two that ended on one
 * day the one that started later, then the one with the higher id. Undefined when none has ended.
 */
export function lastEnded<Ended extends Part>(episodes: readonly Ended[]): Ended | undefined {
  return episodes.reduce<Ended | undefined>(
    (last, episode) =>
      episode.end !== null && (last === undefined || isLater(episode, last)) ? episode : last,
    undefined,
  );
}

function isLater(a: Part, b: Part): boolean {
  const byEnd = a.end === null || b.end === null ? 0 : compareDates(a.end, b.end);
  return (byEnd || compareDates(a.start, b.start) || (a.id > b.id ? 1 : -1)) > 0;
}
