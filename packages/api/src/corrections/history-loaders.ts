import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { HistoryRepository, StoredAct, VoidedPart } from './history-repository.js';

/** What was done, and what is void: each in one statement for all trajectories of the request. */
export interface HistoryLoaders {
  history(trajectory: TrajectoryHeader): Promise<readonly StoredAct[]>;
  voided(trajectory: TrajectoryHeader): Promise<readonly VoidedPart[]>;
}

interface Dependencies extends LoaderDependencies {
  readonly stored: HistoryRepository;
}

export function createHistoryLoaders({ stored, ...rest }: Dependencies): HistoryLoaders {
  const acts = partLoader(rest, (actor, ids) => stored.acts(actor, ids), []);
  const voided = partLoader(rest, (actor, ids) => stored.voided(actor, ids), []);
  return {
    history: (trajectory) => acts.load(trajectory),
    voided: (trajectory) => voided.load(trajectory),
  };
}
