import type { Actor, GivenReason } from '@trefzeker/shared';
import type { StoredMeasurement } from './measurement-repository.js';

/** A measurement as it was before a correction. */
export interface EarlierMeasurement {
  /** Whole, with its answers and scores of then. */
  readonly measurement: StoredMeasurement;
  readonly replacedAt: Date;
  readonly replacedById: string | null;
  readonly reason: GivenReason;
}

export interface EarlierMeasurementRepository {
  /** Of the measurements that the actor may see, oldest first, for all trajectories together: one statement. */
  listByTrajectories(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly EarlierMeasurement[]>>;
}
