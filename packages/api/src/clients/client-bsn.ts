import { bsnProblems, tidyBsn } from '@trefzeker/shared';
import type { Actor, Clock } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { ClientRepository } from '../registration/trajectory-repository.js';
import { filled, reasonProblems } from './change-client.js';
import type { ClientBsnRepository } from './client-bsn-repository.js';
import { writeBsn } from './client-bsn-repository.js';
import type { ClientCommands } from './client-commands.js';
import type { OpenClientFile } from './client-file.js';
import { CLIENT_KEEPER_ONLY } from './client-file.js';

export interface ClientBsnQueries {
  /**
   * One look at one number, for who has the right; null: none was registered.
   *
   * @throws DomainError NOT_FOUND without the right, or when the client is not there or out of scope.
   */
  clientBsn(actor: Actor, clientId: string): Promise<string | null>;
}

interface QueryDependencies {
  readonly clients: Pick<ClientRepository, 'byIds'>;
  readonly bsns: ClientBsnRepository;
  readonly reads: ReadRecorder;
}

export function createClientBsnQueries({ clients, bsns, reads }: QueryDependencies): ClientBsnQueries {
  return {
    clientBsn: async (actor, clientId) => {
      requireRight(actor, 'READ_BSN');
      const client = (await clients.byIds(actor, [clientId])).get(clientId);
      if (client?.organisationId !== actor.organisationId) throw notFound('client');
      reads.asked('read');
      reads.clients([client.id]);
      return bsns.find(actor, client.id);
    },
  };
}

interface Dependencies {
  readonly open: OpenClientFile;
  readonly bsns: ClientBsnRepository;
  readonly clock: Clock;
}

/** Registers, changes or takes out a number. The history says that it changed, and not from what to what. */
export function createSetClientBsn({ open, bsns, clock }: Dependencies): ClientCommands['setClientBsn'] {
  return async (actor, { bsn: typed, reason, ...of }) => {
    requireRight(actor, 'READ_BSN');
    const file = await open(actor, of, 'setClientBsn');
    const before = await bsns.find(actor, of.clientId);
    const bsn = filled(typed === null ? null : tidyBsn(typed));
    const problems = file.isKeeper
      ? [
          ...(bsn === null ? [] : bsnProblems(bsn)),
          ...reasonProblems(reason, before !== null && before !== bsn),
        ]
      : [CLIENT_KEEPER_ONLY];
    if (problems.length > 0) return file.refuse(problems);
    if (before === bsn) return { kind: 'client-changed', client: file.client, findings: [] };
    return file.save({
      reason: filled(reason),
      fields: [{ field: 'bsn', from: null, to: null }],
      besides: (tx) => writeBsn(tx, of.clientId, { bsn, recordedOn: clock.today() }),
    });
  };
}
