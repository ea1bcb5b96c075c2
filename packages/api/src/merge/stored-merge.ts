import type { DoneMerge } from '@trefzeker/shared';

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
  readonly done: DoneMerge;
  /** The citizen service number of the client that went was taken over. */
  readonly isBsnTaken: boolean;
}
