import type { Actor, Measurement, NormResult, ScaleChange } from '@trefzeker/shared';

/** A measurement as it is stored: with answers, norms and what made them. */
export interface StoredMeasurement extends Measurement {
  readonly trajectoryId: string;
  /** Occasion of the agenda that it was made for; null: none was named. */
  readonly occasionKey: string | null;
  readonly answers: Readonly<Record<string, number>> | null;
  readonly givenScores: Readonly<
    Record<string, { readonly raw: number | null; readonly t: number | null }>
  > | null;
  /** Texts beside the answers, by key; empty when nobody wrote any. */
  readonly notes: Readonly<Record<string, string>>;
  readonly norms: Readonly<Record<string, NormResult>>;
  readonly packageVersion: string;
  readonly inputHash: string;
  /** Organisation that recorded it, and who entered it; null for an import. */
  readonly recordedBy: { readonly organisationId: string; readonly personId: string | null };
}

export interface MeasurementRepository {
  /** Oldest first, for all trajectories together: one statement. */
  listByTrajectories(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredMeasurement[]>>;
  changes(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ScaleChange[]>>;
}
