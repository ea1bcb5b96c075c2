import type { Transaction } from '../platform/database/doors.js';
import type { Client, Goal, StoredRecord, VersionedRecord } from './trajectory-repository.js';

/** One trajectory as it was and as it shall be. What differs is stored; what is derived is derived anew. */
export interface TrajectoryChange {
  /** As it was read; null for a new trajectory. */
  readonly before: VersionedRecord | null;
  readonly client: Client;
  /** The client is stored with it; false when it is there already. */
  readonly isNewClient: boolean;
  /**
   * Parts may be added or changed, and left out only when `removed` names them; measurements change only when
   * `corrected` names them. Its `changes` are not read.
   */
  readonly after: StoredRecord;
  readonly newGoals: readonly Goal[];
  /** Ids of parts that are left out on purpose: whoever names them keeps them elsewhere. */
  readonly removed?: readonly string[];
  /** Ids of measurements that are not as they were, on purpose: whoever names them keeps the old ones elsewhere. */
  readonly corrected?: readonly string[];
}

/**
 * The one way in which a trajectory is stored, for one as for 10,000: with its sub-trajectories, change
 * results and observations in the same transaction, so that no command and no import can forget them.
 *
 * It throws DomainError STALE_VERSION when a trajectory was changed since it was read.
 */
export type StoreTrajectories = (tx: Transaction, changes: readonly TrajectoryChange[]) => Promise<void>;
