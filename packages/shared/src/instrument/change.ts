import type { InstrumentRef, VersionRef } from './score.js';

/** The common language of change for all instruments, from the effect report of the framework of 2010 (annex 6). */
export const CHANGE_CLASSES = ['DETERIORATED', 'UNCHANGED', 'IMPROVED', 'RECOVERED'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Change of one scale between two administrations by the same type of informant. */
export interface ScaleChange {
  readonly instrument: InstrumentRef;
  readonly scale: string;
  readonly informant: string;
  readonly startMeasurementId: string;
  readonly endMeasurementId: string;
  /** Which score was compared: raw points or T score points. */
  readonly metric: 'raw' | 't';
  /** Positive = better, whatever the scale's direction; null when a score is missing. */
  readonly difference: number | null;
  /**
   * Positive = better, in the standard errors of the method; null when it cannot be computed, and for the
   * methods that know no measurement error: percentage, anchor and cut-off only.
   */
  readonly rci: number | null;
  /** Does the end lie within the normal range? Null when that cannot be said. */
  readonly withinNormalRange: boolean | null;
  readonly outcome: ChangeOutcome;
  readonly policy: VersionRef;
  /** Null when no norm set could be used. */
  readonly normSet: VersionRef | null;
}

export type ChangeOutcome =
  | { readonly kind: 'classified'; readonly class: ChangeClass }
  /** `reason`: `start-not-scorable`, `end-not-scorable`, `no-t-score`, `no-reliability`, `no-standard-deviation`, `no-cut-off`, `no-normal-range`, ... */
  | { readonly kind: 'not-classifiable'; readonly reason: string };
