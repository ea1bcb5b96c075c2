import type { Actor } from '@trefzeker/shared';
import DataLoader from 'dataloader';
import type { ReadRecorder } from '../audit/read-recorder.js';
import type { TrajectoryHeader } from './trajectory-repository.js';

type ByTrajectory<Item> = (
  actor: Actor,
  trajectoryIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly Item[]>>;

export interface LoaderDependencies {
  readonly actor: Actor;
  readonly reads: ReadRecorder;
}

/** Loads one kind of part for many trajectories at once, and remembers whose they are. */
export function partLoader<Item>(
  { actor, reads }: LoaderDependencies,
  list: ByTrajectory<Item>,
): DataLoader<TrajectoryHeader, readonly Item[], string> {
  return new DataLoader(
    async (headers) => {
      reads.clients(headers.map(({ client }) => client.id));
      const found = await list(
        actor,
        headers.map(({ id }) => id),
      );
      return headers.map(({ id }) => found.get(id) ?? []);
    },
    { cacheKeyFn: ({ id, version }) => `${id}@${version}` },
  );
}
