import { actsBetween, mayClose } from '@trefzeker/shared';
import type { Actor, ActNames, Clock, Ended, GivenReason, HistoryAct, Problem } from '@trefzeker/shared';
import type { AccessAction, AccessLog } from '../audit/access-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import type { ClientLifeRepository } from '../clients/client-life-repository.js';
import { insertActs } from '../corrections/history-change-repository.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { Transaction, WriteDoor } from '../platform/database/doors.js';
import type { Commands, InputRefused } from '../use-cases.js';
import type { StoreTrajectories } from './store-trajectories.js';
import { staleVersion } from './stale-version.js';
import type {
  Client,
  StoredRecord,
  TrajectoryHeader,
  TrajectoryRepository,
  VersionedRecord,
} from './trajectory-repository.js';

/** What a command does to a file, for the log and the history. */
export interface Deed {
  readonly operation: keyof Commands;
  readonly action: AccessAction;
  readonly objectIds: readonly string[];
  /** Why, for what needs a reason. */
  readonly reason?: GivenReason;
  /** Acts on what stands beside the record, such as a plan; those on the record itself are found by comparing. */
  readonly acts?: readonly HistoryAct[];
  /** Leaves out parts of the record on purpose; they are kept as void. */
  readonly isVoiding?: boolean;
  /** Ids of measurements that it corrects; the old ones are kept by who names them. */
  readonly corrects?: readonly string[];
  /** Goes first in the transaction, before anything is stored. */
  readonly first?: (tx: Transaction) => Promise<void>;
}

/** What a difference is called in the history, where it is not a registration or a correction. */
const ACTS_OF: Partial<Record<keyof Commands, ActNames>> = {
  endCareEpisode: { changed: 'ENDED' },
  endMeasure: { changed: 'ENDED' },
  closeTrajectory: { changed: 'CLOSED' },
  reopenTrajectory: { changed: 'REOPENED' },
  restorePart: { added: 'RESTORED' },
};

/** One trajectory, opened by one actor for one change. */
export interface TrajectoryFile {
  readonly record: StoredRecord;
  readonly client: Client;
  /** The keeper may do everything in it, others only their own part. */
  readonly isKeeper: boolean;
  /** What of the client ended: read only by what depends on it. */
  ended(): Promise<Ended>;
  /** Stores the change, what follows from it and its line in the log; all of it or nothing. */
  save(
    after: StoredRecord,
    deed: Deed,
    /** Goes along in the same transaction. */
    besides?: (tx: Transaction) => Promise<void>,
  ): Promise<TrajectoryHeader>;
  /** Stores nothing but the line in the log. */
  refuse(problems: readonly Problem[], deed: Deed): Promise<InputRefused>;
}

/** The way to a trajectory for every command that changes one. */
export interface TrajectoryFiles {
  /** @throws DomainError NOT_FOUND without the right or out of scope, STALE_VERSION when it was changed since. */
  open(actor: Actor, trajectoryId: string, version: number): Promise<TrajectoryFile>;
}

interface Dependencies {
  readonly write: WriteDoor;
  readonly trajectories: Pick<TrajectoryRepository, 'record'>;
  readonly lives: Pick<ClientLifeRepository, 'listByClients'>;
  readonly storeTrajectories: StoreTrajectories;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly requestId: () => string;
}

export function createTrajectoryFiles(dependencies: Dependencies): TrajectoryFiles {
  const { write, trajectories, lives, storeTrajectories, writeAccessLine, accessLog, clock, requestId } =
    dependencies;

  return {
    open: async (actor, trajectoryId, version) => {
      requireRight(actor, 'REGISTER');
      const before = await trajectories.record(actor, trajectoryId);
      if (before === null) throw notFound('trajectory');
      if (before.version !== version) throw staleVersion(trajectoryId);
      const line = (deed: Deed, outcome: 'success' | 'refused') => ({
        action: deed.action,
        outcome,
        operation: deed.operation,
        clientIds: [before.client.id],
        objectIds: [trajectoryId, ...deed.objectIds],
        requestId: requestId(),
      });
      return {
        record: before.record,
        client: before.client,
        isKeeper: before.record.keeperId === actor.organisationId,
        ended: () => endedOf(lives, actor, before.client.id),
        save: (changed, deed, besides) =>
          write.transaction(async (tx) => {
            const after = withEndOfFile(changed);
            await deed.first?.(tx);
            const removed = deed.isVoiding === true ? partsOnlyIn(before.record, after) : [];
            const { client } = before;
            const named = { removed, corrected: deed.corrects ?? [] };
            await storeTrajectories(tx, [
              { before, client, isNewClient: false, after, newGoals: [], ...named },
            ]);
            await besides?.(tx);
            const acts = [
              ...actsBetween(before.record, after, ACTS_OF[deed.operation]),
              ...(deed.acts ?? []),
            ].map((act, position) => ({
              ...{ ...act, trajectoryId, position, version: version + 1 },
              ...{ reason: deed.reason ?? null, at: clock.now() },
              recordedBy: { organisationId: actor.organisationId, personId: actor.personId },
            }));
            await insertActs(tx, acts);
            await writeAccessLine(tx, actor, line(deed, 'success'));
            return toHeader({ record: after, client, version: version + 1 });
          }),
        refuse: async (problems, deed) => {
          await accessLog.write(actor, line(deed, 'refused'));
          return { kind: 'input-refused', problems };
        },
      };
    },
  };
}

/** What of a client ended; of one of whom nothing more is known, nothing did. */
export async function endedOf(
  lives: Pick<ClientLifeRepository, 'listByClients'>,
  actor: Actor,
  clientId: string,
): Promise<Ended> {
  const life = (await lives.listByClients(actor, [clientId])).get(clientId);
  return { diedOn: life?.diedOn ?? null, erasedOn: life?.erasedOn ?? null };
}

/** A closed file ends on the last day of its care and measures, also of what was entered afterwards. */
function withEndOfFile(record: StoredRecord): StoredRecord {
  const { closedOn } = record;
  if (closedOn === null) return record;
  const state = mayClose(record, closedOn);
  return state.kind === 'may-close' ? { ...record, end: state.end ?? closedOn } : record;
}

/** The line of a file that was read or has just been stored, whether or not the actor still has a part in it. */
export function toHeader({ record, client, version }: VersionedRecord): TrajectoryHeader {
  const { id, keeperId, unitId, frameAtStart, start, end, closedOn } = record;
  return { id, client, keeperId, unitId, frameAtStart, start, end, closedOn, version };
}

function partsOnlyIn(before: StoredRecord, after: StoredRecord): readonly string[] {
  const idsOf = ({ careEpisodes, measures, measurements }: StoredRecord): readonly string[] =>
    [
      ...[...careEpisodes, ...measures, ...measurements],
      ...measures.flatMap(({ events = [] }) => events),
    ].map(({ id }) => id);
  const kept = new Set(idsOf(after));
  return idsOf(before).filter((id) => !kept.has(id));
}
