import DataLoader from 'dataloader';
import type { LoaderDependencies } from '../registration/part-loader.js';
import type { Client } from '../registration/trajectory-repository.js';
import type { FormerNumber, MergeRepository } from './merge-repository.js';

export interface MergeLoaders {
  /** Numbers that lead to the client since it was registered twice; the last one first. */
  formerNumbers(client: Client): Promise<readonly FormerNumber[]>;
}

interface Dependencies extends LoaderDependencies {
  readonly merges: Pick<MergeRepository, 'formerNumbers'>;
}

export function createMergeLoaders({ actor, reads, merges }: Dependencies): MergeLoaders {
  const numbers = new DataLoader<Client, readonly FormerNumber[], string>(
    async (clients) => {
      const ids = clients.map(({ id }) => id);
      reads.clients(ids);
      const found = await merges.formerNumbers(actor, ids);
      return ids.map((id) => found.get(id) ?? []);
    },
    { cacheKeyFn: ({ id, version }) => `${id}@${version}` },
  );
  return { formerNumbers: (client) => numbers.load(client) };
}
