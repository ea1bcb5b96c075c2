import type { DoneMerge, TrajectoryJoin } from '@trefzeker/shared';

/** A merge that was not undone. */
export interface StoredMerge {
  readonly id: string;
  readonly staysId: string;
  /** Version that the client that stays got by it. */
  readonly staysVersion: number;
  readonly goesId: string;
  readonly reason: string;
  readonly mergedAt: Date;
  readonly personId: string;
  readonly done: Omit<DoneMerge, 'joins'> & { readonly joins: readonly StoredJoin[] };
  /** The citizen service number of the client that went was taken over. */
  readonly isBsnTaken: boolean;
}

/** Rows that went from one trajectory to another, so that they can go back. */
export interface JoinedRows {
  readonly table: string;
  readonly fromId: string;
  /** Of the rows: their id, or what tells them apart within a trajectory. */
  readonly ids: readonly string[];
}

/** The name of an occasion or a duty as it was and as it became. */
export interface RenamedKey {
  readonly table: string;
  /** Id of the row; of an excuse its old name. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The trajectory that it was in. */
  readonly fromId: string;
}

/** Trajectories that became one, with all that is needed to part them. */
export interface StoredJoin extends TrajectoryJoin {
  readonly rows: readonly JoinedRows[];
  readonly renamed: readonly RenamedKey[];
}
