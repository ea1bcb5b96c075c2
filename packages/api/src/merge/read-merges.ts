import { alikeFindings, clientProblems, planMerge } from '@trefzeker/shared';
import type { Actor, Clock, MergeChoices, MergePlan, MergePair } from '@trefzeker/shared';
import type { AgendaDependencies } from '../agenda/agendas.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { may, notFound, requireRight } from '../identity/rights.js';
import type { ReadDoor } from '../platform/database/doors.js';
import type { RegistrationCheck } from '../registration/check-registration.js';
import { toNewClient } from '../registration/register-client.js';
import type { RegisterClientCommand } from '../use-cases.js';
import type {
  Client,
  ClientRepository,
  TrajectoryHeader,
  TrajectoryRepository,
} from '../registration/trajectory-repository.js';
import type { DoubleRepository } from './double-repository.js';
import type { NotDoubleRepository } from './not-double-repository.js';
import { openPair, sameClientProblems, statedProblems } from './open-pair.js';
import type { PairIds } from './open-pair.js';
import { previewJoins } from './preview-joins.js';
import type { JoinPreview } from './preview-joins.js';
import { findSuspects } from './suspects.js';
import type { SuspectedDouble } from './suspects.js';

/** What a merge would be, with both clients beside each other. */
export interface MergePreview {
  readonly stays: Client;
  readonly goes: Client;
  readonly sides: MergePair;
  readonly plan: MergePlan;
  /** What trajectories at the same time become. */
  readonly joins: readonly JoinPreview[];
  /** All of both, by id. */
  readonly trajectories: ReadonlyMap<string, TrajectoryHeader>;
}

/** What would become of a new client. */
export interface ClientCheck extends RegistrationCheck {
  readonly alike: readonly SuspectedDouble[];
}

export interface MergeQueries {
  /**
   * Clients of the same organisation that may be this one, but for those that were said to be another. Nothing is
   * told of others.
   *
   * @throws DomainError NOT_FOUND when the client does not exist or is out of scope.
   */
  listSuspectedDoubles(actor: Actor, clientId: string): Promise<readonly SuspectedDouble[]>;
  /** What would become of a client that is about to be registered, and who looks like it. Stores nothing. */
  checkClient(actor: Actor, command: RegisterClientCommand): Promise<ClientCheck>;
  /** The same rules as the merge itself; stores nothing. @throws DomainError as {@link openPair}. */
  previewMerge(actor: Actor, pair: PairIds, choices: MergeChoices): Promise<MergePreview>;
}

interface Dependencies {
  readonly read: ReadDoor;
  readonly clients: Pick<ClientRepository, 'byIds'>;
  readonly doubles: DoubleRepository;
  readonly notDoubles: NotDoubleRepository;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients'>;
  readonly agendas: AgendaDependencies;
  readonly reads: ReadRecorder;
  readonly clock: Clock;
}

/** A client that is only looked at has no id. */
const NOT_STORED = 'not-stored';

export function createMergeQueries(dependencies: Dependencies): MergeQueries {
  const { read, clients, doubles, notDoubles, trajectories, agendas, reads, clock } = dependencies;
  return {
    listSuspectedDoubles: async (actor, clientId) => {
      requireRight(actor, 'READ_CLIENTS');
      const client = (await clients.byIds(actor, [clientId])).get(clientId);
      if (client === undefined) throw notFound('client');
      reads.asked('search');
      if (client.organisationId !== actor.organisationId) return [];
      const two = (await notDoubles.ofClients(actor, [client.id])).get(client.id) ?? [];
      const suspected = (await findSuspects(doubles, actor, client)).filter(
        (suspect) => !two.some(({ other }) => other.id === suspect.client.id),
      );
      reads.clients([client.id, ...suspected.map((each) => each.client.id)]);
      return suspected;
    },
    checkClient: async (actor, command) => {
      requireRight(actor, 'REGISTER');
      const client = toNewClient(command, { id: NOT_STORED, organisationId: actor.organisationId });
      const alike = may(actor, 'READ_CLIENTS') ? await findSuspects(doubles, actor, client) : [];
      reads.asked('search');
      reads.clients(alike.map((each) => each.client.id));
      const problems = clientProblems(command, clock.today());
      return { problems, findings: alikeFindings(alike.length), alike };
    },
    previewMerge: async (actor, pair, choices) => {
      requireRight(actor, 'READ_CLIENTS');
      const { stays, goes, sides, areOwn } = await openPair(read, actor, pair);
      if (!areOwn) throw notFound('client');
      reads.asked('read');
      reads.clients([stays.id, goes.id]);
      const plan = planMerge(sides, choices);
      const refusals = [...sameClientProblems(pair), ...(await statedProblems(read, pair)), ...plan.refusals];
      const headers = await trajectories.listByClients(actor, [stays.id, goes.id]);
      return {
        ...{ stays, goes, sides },
        plan: { ...plan, refusals },
        joins: await previewJoins(actor, plan.joins, agendas),
        trajectories: new Map(headers.map((header) => [header.id, header])),
      };
    },
  };
}
