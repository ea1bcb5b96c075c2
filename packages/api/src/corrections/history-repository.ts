import type { Actor, GivenReason, HistoryAct, PartFields, PartKind } from '@trefzeker/shared';

/** Who did it: a person of an organisation; nobody by name when an import or a job did. */
interface DoneBy {
  readonly organisationId: string;
  readonly personId: string | null;
}

/** One act as it is kept. */
export interface StoredAct extends HistoryAct {
  readonly trajectoryId: string;
  /** Version that the file got by it; acts of one change share it. */
  readonly version: number;
  /** Place among the acts of the same version, from 0. */
  readonly position: number;
  /** Null for what needs none, such as a registration. */
  readonly reason: GivenReason | null;
  readonly at: Date;
  readonly recordedBy: DoneBy;
}

/** Kinds of parts that can be voided as a whole. */
export type VoidableKind = Exclude<
  PartKind,
  'TRAJECTORY' | 'GOAL_SCORE' | 'PROBLEMS' | 'DUTY_EXCUSE' | 'WORKERS'
>;

/** The rows of one table that went with a part. */
export interface KeptRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** A part that was voided, whole. */
export interface VoidedPart {
  readonly trajectoryId: string;
  readonly partKind: VoidableKind;
  readonly partId: string;
  readonly ownerId: string | null;
  readonly subject: PartFields;
  /** Its row first, then those that belong to it. Never for an answer: it holds everything that was stored. */
  readonly content: readonly KeptRows[];
  readonly reason: GivenReason;
  readonly at: Date;
  readonly recordedBy: DoneBy;
}

/** Reading of what was done, as far as the actor may see it. One statement each, whatever the number. */
export interface HistoryRepository {
  /** Oldest first. */
  acts(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredAct[]>>;
  /** Those that are void now, oldest first. */
  voided(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly VoidedPart[]>>;
}
