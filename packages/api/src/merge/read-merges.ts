import { doubleReasons, planMerge } from '@trefzeker/shared';
import type { Actor, DoubleReason, MergeChoices, MergePlan, MergePair } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { may, notFound, requireRight } from '../identity/rights.js';
import type { ReadDoor } from '../platform/database/doors.js';
import type {
  Client,
  ClientRepository,
  TrajectoryHeader,
  TrajectoryRepository,
} from '../registration/trajectory-repository.js';
import type { DoubleRepository } from './double-repository.js';
import { openPair, sameClientProblems } from './open-pair.js';
import type { PairIds } from './open-pair.js';

/** Another client that may be the same, and why. */
export interface SuspectedDouble {
  readonly client: Client;
  readonly reasons: readonly DoubleReason[];
}

/** What a merge would be, with both clients beside each other. */
export interface MergePreview {
  readonly stays: Client;
  readonly goes: Client;
  readonly sides: MergePair;
  readonly plan: MergePlan;
  /** All of both, by id. */
  readonly trajectories: ReadonlyMap<string, TrajectoryHeader>;
}

export interface MergeQueries {
  /**
   * Clients of the same organisation that may be this one. Nothing is told of others.
   *
   * @throws DomainError NOT_FOUND when the client does not exist or is out of scope.
   */
  listSuspectedDoubles(actor: Actor, clientId: string): Promise<readonly SuspectedDouble[]>;
  /** The same rules as the merge itself; stores nothing. @throws DomainError as {@link openPair}. */
  previewMerge(actor: Actor, pair: PairIds, choices: MergeChoices): Promise<MergePreview>;
}

interface Dependencies {
  readonly read: ReadDoor;
  readonly clients: Pick<ClientRepository, 'byIds'>;
  readonly doubles: DoubleRepository;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients'>;
  readonly reads: ReadRecorder;
}

export function createMergeQueries(dependencies: Dependencies): MergeQueries {
  const { read, clients, doubles, trajectories, reads } = dependencies;
  return {
    listSuspectedDoubles: async (actor, clientId) => {
      requireRight(actor, 'READ_CLIENTS');
      const client = (await clients.byIds(actor, [clientId])).get(clientId);
      if (client === undefined) throw notFound('client');
      reads.asked('search');
      if (client.organisationId !== actor.organisationId) return [];
      const known = (await doubles.candidates(actor, client)).map(({ client: each, bsn }) => ({
        client: each,
        // Who may not see numbers is not told that two are the same either.
        weighed: { ...each, bsn: may(actor, 'READ_BSN') ? bsn : null },
      }));
      const [own, ...others] = known;
      if (own === undefined) return [];
      const suspected = others
        .map((other) => ({ client: other.client, reasons: doubleReasons(own.weighed, other.weighed) }))
        .filter(({ reasons }) => reasons.length > 0);
      reads.clients([client.id, ...suspected.map((each) => each.client.id)]);
      return suspected;
    },
    previewMerge: async (actor, pair, choices) => {
      requireRight(actor, 'READ_CLIENTS');
      const { stays, goes, sides, areOwn } = await openPair(read, actor, pair);
      if (!areOwn) throw notFound('client');
      reads.asked('read');
      reads.clients([stays.id, goes.id]);
      const plan = planMerge(sides, choices);
      const headers = await trajectories.listByClients(actor, [stays.id, goes.id]);
      return {
        ...{ stays, goes, sides },
        plan: { ...plan, refusals: [...sameClientProblems(pair), ...plan.refusals] },
        trajectories: new Map(headers.map((header) => [header.id, header])),
      };
    },
  };
}
