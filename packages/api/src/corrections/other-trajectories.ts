import { trajectoryProblems } from '@trefzeker/shared';
import type { Actor, Clock, PlainDate, Problem } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { lockClient } from '../registration/client-repository.js';
import { createTrajectoryRepository } from '../registration/sql-trajectory-repository.js';
import { staleVersion } from '../registration/stale-version.js';
import type { TrajectoryFile } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';

interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate | null;
}

/** A client has one trajectory at a time: what a new period of this one would run into. */
export interface BesideOthers {
  problems(actor: Actor, file: TrajectoryFile, period: Period): Promise<readonly Problem[]>;
  /** The same once more inside the transaction, with the client held: somebody may have opened one since. */
  assertStill(actor: Actor, file: TrajectoryFile, period: Period): (tx: Transaction) => Promise<void>;
}

export function createBesideOthers(
  trajectories: Pick<TrajectoryRepository, 'listByClients'>,
  clock: Clock,
): BesideOthers {
  const problemsBy = async (
    read: Pick<TrajectoryRepository, 'listByClients'>,
    actor: Actor,
    { record, client }: TrajectoryFile,
    period: Period,
  ): Promise<readonly Problem[]> => {
    const all = await read.listByClients(actor, [client.id]);
    const otherTrajectories = all.filter(({ id }) => id !== record.id);
    const birthDate = client.birthDatePrecision === 'DAY' ? client.birthDate : null;
    return trajectoryProblems({ otherTrajectories, birthDate, today: clock.today() }, period);
  };
  return {
    problems: (actor, file, period) => problemsBy(trajectories, actor, file, period),
    assertStill: (actor, file, period) => async (tx) => {
      await lockClient(tx, file.client.id);
      const problems = await problemsBy(createTrajectoryRepository(tx), actor, file, period);
      if (problems.length > 0) throw staleVersion(file.record.id);
    },
  };
}
