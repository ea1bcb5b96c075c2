import type { Actor, ClientLife, Clock, Finding, Problem, Respondent } from '@trefzeker/shared';
import type { AccessLog } from '../audit/access-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { InputRefused } from '../input-refused.js';
import type { Transaction, WriteDoor } from '../platform/database/doors.js';
import { updateClient } from '../registration/client-repository.js';
import { staleClient } from '../registration/stale-version.js';
import type { StoreTrajectories } from '../registration/store-trajectories.js';
import type {
  Client,
  ClientRepository,
  TrajectoryRepository,
} from '../registration/trajectory-repository.js';
import type { ClientChanged, ClientCommands } from './client-commands.js';
import { dropUnsentReminders, insertClientChange } from './client-life-change-repository.js';
import { writeLife, writeRespondent } from './client-life-change-repository.js';
import type { ChangedFact, ClientLifeRepository } from './client-life-repository.js';

export interface ClientFileDependencies {
  readonly write: WriteDoor;
  readonly clients: Pick<ClientRepository, 'byIds'>;
  readonly lives: Pick<ClientLifeRepository, 'listByClients'>;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients' | 'records'>;
  readonly storeTrajectories: StoreTrajectories;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}

/** What a command changes; what is absent stays. */
interface ClientEdit {
  readonly client?: Client;
  readonly life?: ClientLife;
  readonly respondent?: Respondent;
  readonly reason: string | null;
  readonly fields: readonly ChangedFact[];
  readonly findings?: readonly Finding[];
  /** Goes along in the same transaction. */
  readonly besides?: (tx: Transaction) => Promise<void>;
}

/** One client, opened by one actor for one change. */
export interface ClientFile {
  readonly client: Client;
  readonly life: ClientLife;
  /** Only the keeper changes a client. */
  readonly isKeeper: boolean;
  /** Does a trajectory of the client still run? */
  readonly hasOpenTrajectory: boolean;
  /** Stores the change, its line in the history and in the log, and what follows for the trajectories. */
  save(edit: ClientEdit): Promise<ClientChanged>;
  refuse(problems: readonly Problem[]): Promise<InputRefused>;
}

/** @throws DomainError NOT_FOUND without the right or out of scope, STALE_VERSION when it was changed since. */
export type OpenClientFile = (
  actor: Actor,
  of: { readonly clientId: string; readonly clientVersion: number },
  operation: keyof ClientCommands,
) => Promise<ClientFile>;

export function createClientFiles(dependencies: ClientFileDependencies): OpenClientFile {
  const { write, clients, lives, trajectories, writeAccessLine, accessLog, requestId } = dependencies;
  return async (actor, { clientId, clientVersion }, operation) => {
    requireRight(actor, 'REGISTER');
    const client = (await clients.byIds(actor, [clientId])).get(clientId);
    if (client === undefined) throw notFound('client');
    // Merged since: who reads it again, gets the one that stays.
    if (client.id !== clientId || client.version !== clientVersion) throw staleClient(clientId);
    const life = (await lives.listByClients(actor, [clientId])).get(clientId);
    if (life === undefined) throw notFound('client');
    const headers = await trajectories.listByClients(actor, [clientId]);
    const line = (outcome: 'success' | 'refused') => ({
      ...{ action: 'change' as const, outcome, operation },
      ...{ clientIds: [clientId], objectIds: [], requestId: requestId() },
    });
    return {
      client,
      life,
      isKeeper: client.organisationId === actor.organisationId,
      hasOpenTrajectory: headers.some(({ closedOn }) => closedOn === null),
      refuse: async (problems) => {
        await accessLog.write(actor, line('refused'));
        return { kind: 'input-refused', problems };
      },
      save: async (edit) => {
        const changed = { ...(edit.client ?? client), version: client.version + 1 };
        // What a file derives of its client is derived anew; a change of the people around it derives nothing.
        const ids = edit.life === undefined ? [] : headers.map(({ id }) => id);
        const files = await trajectories.records(actor, ids);
        await write.transaction(async (tx) => {
          if (!(await updateClient(tx, changed, client.version))) throw staleClient(clientId);
          await storeEdit(tx, clientId, edit);
          await dependencies.storeTrajectories(
            tx,
            [...files.values()].map((before) => ({
              ...{ before, client: changed, isNewClient: false, newGoals: [] },
              after: { ...before.record, client: { ...before.record.client, ...profileOf(changed) } },
            })),
          );
          await insertClientChange(
            tx,
            { clientId, clientVersion: changed.version },
            {
              ...{ id: dependencies.newId(), at: dependencies.clock.now(), personId: actor.personId },
              ...{ operation, respondentId: edit.respondent?.id ?? null },
              ...{ reason: edit.reason, fields: edit.fields },
            },
          );
          await writeAccessLine(tx, actor, line('success'));
        });
        return { kind: 'client-changed', client: changed, findings: edit.findings ?? [] };
      },
    };
  };
}

async function storeEdit(
  tx: Transaction,
  clientId: string,
  { life, respondent, besides }: ClientEdit,
): Promise<void> {
  if (respondent !== undefined) await writeRespondent(tx, clientId, respondent);
  await besides?.(tx);
  if (life === undefined) return;
  await writeLife(tx, clientId, life);
  if (life.diedOn !== null || life.erasedOn !== null) await dropUnsentReminders(tx, clientId);
}

function profileOf({ birthDate, birthDatePrecision, sex, municipality }: Client) {
  return { birthDate, birthDatePrecision, sex, municipality };
}

export const CLIENT_KEEPER_ONLY: Problem = {
  path: ['clientId'],
  code: 'keeper-only',
  message: {
    nl: 'Alleen de organisatie waar de cliënt is ingeschreven, kan dit veranderen.',
    en: 'Only the organisation that registered the client can change this.',
  },
  hint: { nl: 'Vraag het die organisatie.', en: 'Ask that organisation.' },
};
