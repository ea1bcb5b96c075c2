import type { Actor } from '@trefzeker/shared';
import DataLoader from 'dataloader';
import type { ReadRecorder } from '../audit/read-recorder.js';
import type { TrajectoryHeader } from './trajectory-repository.js';

type ByTrajectory<Parts> = (
  actor: Actor,
  trajectoryIds: readonly string[],
) => Promise<ReadonlyMap<string, Parts>>;

export interface LoaderDependencies {
  readonly actor: Actor;
  readonly reads: ReadRecorder;
}

/** Loads one kind of part for many trajectories at once, and remembers whose they are. */
export function partLoader<Parts>(
  { actor, reads }: LoaderDependencies,
  list: ByTrajectory<Parts>,
  none: Parts,
): DataLoader<TrajectoryHeader, Parts, string> {
  return new DataLoader(
    async (headers) => {
      reads.clients(headers.map(({ client }) => client.id));
      const found = await list(
        actor,
        headers.map(({ id }) => id),
      );
      return headers.map(({ id }) => found.get(id) ?? none);
    },
    { cacheKeyFn: ({ id, version }) => `${id}@${version}` },
  );
}
