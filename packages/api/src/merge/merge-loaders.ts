import DataLoader from 'dataloader';
import type { LoaderDependencies } from '../registration/part-loader.js';
import type { Client } from '../registration/trajectory-repository.js';
import type { FormerNumber, MergeRepository } from './merge-repository.js';
import type { NotDouble, NotDoubleRepository } from './not-double-repository.js';

export interface MergeLoaders {
  /** Numbers that lead to the client since it was registered twice; the last one first. */
  formerNumbers(client: Client): Promise<readonly FormerNumber[]>;
  /** Who was said to be another than the client, the last one first. */
  notDoubles(client: Client): Promise<readonly NotDouble[]>;
}

interface Dependencies extends LoaderDependencies {
  readonly merges: Pick<MergeRepository, 'formerNumbers'>;
  readonly notDoubles: NotDoubleRepository;
}

export function createMergeLoaders({ actor, reads, merges, notDoubles }: Dependencies): MergeLoaders {
  const numbers = new DataLoader<Client, readonly FormerNumber[], string>(
    async (clients) => {
      const ids = clients.map(({ id }) => id);
      reads.clients(ids);
      const found = await merges.formerNumbers(actor, ids);
      return ids.map((id) => found.get(id) ?? []);
    },
    { cacheKeyFn: ({ id, version }) => `${id}@${version}` },
  );
  const stated = new DataLoader<Client, readonly NotDouble[], string>(
    async (clients) => {
      const ids = clients.map(({ id }) => id);
      const found = await notDoubles.ofClients(actor, ids);
      reads.clients([...ids, ...[...found.values()].flat().map(({ other }) => other.id)]);
      return ids.map((id) => found.get(id) ?? []);
    },
    { cacheKeyFn: ({ id, version }) => `${id}@${version}` },
  );
  return {
    formerNumbers: (client) => numbers.load(client),
    notDoubles: (client) => stated.load(client),
  };
}
