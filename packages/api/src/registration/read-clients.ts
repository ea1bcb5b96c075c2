import type { Actor } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { may, notFound, requireRight } from '../identity/rights.js';
import { withoutAbsent } from '../platform/without-absent.js';
import type { Client, ClientRepository, Page, PageRequest } from './trajectory-repository.js';

export interface ClientQueries {
  /** By reference. */
  listClients(actor: Actor, search: string | undefined, page: PageRequest): Promise<Page<Client>>;
  countClients(actor: Actor, search: string | undefined): Promise<number>;
  /**
   * The id of a client that was merged gives the one that stays.
   *
   * @throws DomainError NOT_FOUND when it does not exist or is out of scope.
   */
  findClient(actor: Actor, id: string): Promise<Client>;
}

interface Dependencies {
  readonly clients: ClientRepository;
  readonly reads: ReadRecorder;
}

export function createClientQueries({ clients, reads }: Dependencies): ClientQueries {
  return {
    async listClients(actor, search, page) {
      requireRight(actor, 'READ_CLIENTS');
      const found = await clients.page(actor, withoutAbsent({ search }), page);
      reads.asked(search === undefined ? 'read' : 'search');
      reads.clients(found.items.map(({ id }) => id));
      return found;
    },
    async countClients(actor, search) {
      requireRight(actor, 'READ_CLIENTS');
      return clients.count(actor, withoutAbsent({ search }));
    },
    async findClient(actor, id) {
      const client = may(actor, 'READ_CLIENTS') ? (await clients.byIds(actor, [id])).get(id) : undefined;
      if (client === undefined) throw notFound('client');
      reads.asked('read');
      reads.clients([client.id]);
      return client;
    },
  };
}
