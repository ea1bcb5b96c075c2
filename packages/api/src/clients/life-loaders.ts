import type { AskedDay, CareEpisode, ClientLife, Frame, PlainDate } from '@trefzeker/shared';
import { isWithin, NO_LIFE } from '@trefzeker/shared';
import DataLoader from 'dataloader';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { may } from '../identity/rights.js';
import type { Client, TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { ClientLifeRepository, ReadClientChange } from './client-life-repository.js';

export interface ClientLifeLoaders {
  /** In two statements for all clients of the request. */
  life(client: Client): Promise<ClientLife>;
  /** Newest first. */
  clientChanges(client: Client): Promise<readonly ReadClientChange[]>;
  /** The care that runs on a day, as far as the actor may see it, and the frame. */
  careOn(client: Client, day: PlainDate): Promise<Pick<AskedDay, 'careForms' | 'frame'>>;
  /** Only the keeper changes a client. */
  mayChange(client: Client): boolean;
}

interface Dependencies extends LoaderDependencies {
  readonly lives: ClientLifeRepository;
  readonly trajectoriesOf: (client: Client) => Promise<readonly TrajectoryHeader[]>;
  readonly careEpisodes: (trajectory: TrajectoryHeader) => Promise<readonly CareEpisode[]>;
  readonly frameOnDay: (trajectory: TrajectoryHeader, day: PlainDate) => Promise<Frame>;
}

export function createClientLifeLoaders(dependencies: Dependencies): ClientLifeLoaders {
  const { actor, reads, lives, trajectoriesOf, careEpisodes, frameOnDay } = dependencies;
  const life = new DataLoader<Client, ClientLife, string>(
    async (clients) => {
      const ids = clients.map(({ id }) => id);
      reads.clients(ids);
      const found = await lives.listByClients(actor, ids);
      return ids.map((id) => found.get(id) ?? NO_LIFE);
    },
    { cacheKeyFn: byVersion },
  );
  const changes = new DataLoader<Client, readonly ReadClientChange[], string>(
    async (clients) => {
      const ids = clients.map(({ id }) => id);
      reads.clients(ids);
      const found = await lives.changes(actor, ids);
      return ids.map((id) => found.get(id) ?? []);
    },
    { cacheKeyFn: byVersion },
  );
  return {
    life: (client) => life.load(client),
    clientChanges: (client) => changes.load(client),
    mayChange: ({ organisationId }) => may(actor, 'REGISTER') && organisationId === actor.organisationId,
    careOn: async (client, day) => {
      const all = await trajectoriesOf(client);
      const care = (await Promise.all(all.map(careEpisodes))).flat();
      const frames = await Promise.all(all.map((each) => frameOnDay(each, day)));
      return {
        careForms: care
          .filter(({ start, end }) => isWithin(day, { from: start, to: end }))
          .map(({ form }) => form),
        frame: frames.includes('COMPULSORY') ? 'COMPULSORY' : 'VOLUNTARY',
      };
    },
  };
}

/** A change in the same request makes a new version: then it is read anew. */
function byVersion({ id, version }: Client): string {
  return `${id}@${version}`;
}
