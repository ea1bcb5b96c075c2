import type { Actor, Problem } from '@trefzeker/shared';
import type { AccessAction, AccessLog } from '../audit/access-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { Transaction, WriteDoor } from '../platform/database/doors.js';
import type { Commands, InputRefused } from '../use-cases.js';
import { createTrajectoryRepository } from './sql-trajectory-repository.js';
import type { StoreTrajectories } from './store-trajectories.js';
import { staleVersion } from './stale-version.js';
import type { StoredRecord, TrajectoryHeader, TrajectoryRepository } from './trajectory-repository.js';

/** What a command does to a file, for the log. */
export interface Deed {
  readonly operation: keyof Commands;
  readonly action: AccessAction;
  readonly objectIds: readonly string[];
}

/** One trajectory, opened by one actor for one change. */
export interface TrajectoryFile {
  readonly record: StoredRecord;
  /** The keeper may do everything in it, others only their own part. */
  readonly isKeeper: boolean;
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
  readonly storeTrajectories: StoreTrajectories;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly requestId: () => string;
}

export function createTrajectoryFiles(dependencies: Dependencies): TrajectoryFiles {
  const { write, trajectories, storeTrajectories, writeAccessLine, accessLog, requestId } = dependencies;

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
        isKeeper: before.record.keeperId === actor.organisationId,
        save: (after, deed, besides) =>
          write.transaction(async (tx) => {
            await storeTrajectories(tx, [
              { before, client: before.client, isNewClient: false, after, newGoals: [] },
            ]);
            await besides?.(tx);
            await writeAccessLine(tx, actor, line(deed, 'success'));
            const [header] = await createTrajectoryRepository(tx).listByIds(actor, [trajectoryId]);
            if (header === undefined) throw notFound('trajectory');
            return header;
          }),
        refuse: async (problems, deed) => {
          await accessLog.write(actor, line(deed, 'refused'));
          return { kind: 'input-refused', problems };
        },
      };
    },
  };
}
