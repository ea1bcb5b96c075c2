import type {
  Actor,
  Informant,
  InstrumentRef,
  MeasurementInput,
  Moment,
  NonResponseReason,
  PlainDate,
} from '@trefzeker/shared';

/** What tells one draft of a person from another. */
export interface DraftKey {
  readonly trajectoryId: string;
  readonly instrument: InstrumentRef;
  readonly informant: Informant;
  readonly moment: Moment;
  /** Occasion of the agenda that it is for; null: none is named. */
  readonly occasionKey: string | null;
}

/** A half-filled form. What is in it was checked; what is not filled in is not in it. */
export interface MeasurementDraft extends DraftKey {
  readonly id: string;
  readonly careEpisodeId: string | null;
  readonly takenOn: PlainDate;
  /** Why a parent answers where the youth is asked; null: no reason. */
  readonly youthNonResponse: NonResponseReason | null;
  readonly input: MeasurementInput;
  readonly notes: Readonly<Record<string, string>>;
  /** Goes up with every save, from 1. */
  readonly version: number;
  readonly savedAt: Date;
}

/** Reads a person's own drafts and nobody else's, each in a trajectory that they may see. */
export interface DraftRepository {
  /** Last saved first, for all trajectories together: one statement. */
  listByTrajectories(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly MeasurementDraft[]>>;
  find(actor: Actor, id: string): Promise<MeasurementDraft | null>;
}

/** Writes them, inside a transaction that is open. */
export interface DraftWriter {
  current(actor: Actor, key: DraftKey): Promise<MeasurementDraft | null>;
  /** @returns False when there is one already. */
  insert(actor: Actor, draft: MeasurementDraft): Promise<boolean>;
  /** Over the version before it. @returns False when that is not there any more. */
  update(actor: Actor, draft: MeasurementDraft): Promise<boolean>;
  /** @returns False when it was not there. */
  remove(actor: Actor, id: string): Promise<boolean>;
}
