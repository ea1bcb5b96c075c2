import type { InstrumentRef } from '../instrument/score.js';
import type { WindowRule } from '../time/date-window.js';
import type { PlainDate } from '../time/plain-date.js';
import type { Informant, SubTrajectory, TrajectoryRecord } from '../trajectory/trajectory-record.js';
import type { Localised } from '../vocabulary/localised.js';
import type { Evidence, ObservationOutcome, UnitKind } from './observation.js';

/** A unit that an indicator counts, with the day at which its features are frozen. */
export interface CountedUnit {
  readonly kind: UnitKind;
  readonly id: string;
  readonly anchor: PlainDate;
  readonly organisationId: string;
  /** The sub-trajectory, for units that are one. */
  readonly subTrajectory: SubTrajectory | null;
}

/** What one unit yields for one indicator; the engine adds unit, anchor and slices. */
export interface UnitReading {
  readonly instrument: InstrumentRef | null;
  readonly scale: string | null;
  readonly informant: Informant | null;
  readonly outcome: ObservationOutcome;
  readonly inWindow: boolean | null;
  readonly evidence: Evidence;
}

export interface Category {
  readonly code: string;
  readonly label: Localised;
  /** Short sign that goes with word and shape: `++`, `+`, `0`, `−`. */
  readonly sign: string | null;
  /** Is more of it better? Null when that cannot be said of the category, or nobody agreed on it. */
  readonly favourable: boolean | null;
}

/** The one share by which a distribution is summed up: drop-out, problems reduced. */
export interface KeyShare {
  /** Stable, kebab-case; not a category code. */
  readonly code: string;
  readonly label: Localised;
  /** Codes of the categories that are added up. */
  readonly categories: readonly string[];
  /** Is more of it better? Drop-out is not. */
  readonly favourable: boolean;
}

/** Coded remarks that stand with every figure of the indicator. */
export interface Caveat {
  readonly code: string;
  readonly kind: 'a-priori' | 'measurement' | 'aggregation' | 'non-response' | 'perverse-effect';
  readonly text: Localised;
}

/** Facts of the installation that a definition may use; all of it is data. */
export interface ObservationContext {
  /** Scales by which an instrument judges the whole: `sdq` -> `total`. Empty for an unknown instrument. */
  readonly outcomeScales: (instrument: InstrumentRef) => readonly string[];
  /** Days without care that do not break a sub-trajectory; absent = 0. */
  readonly allowedGapDays?: number;
}

export interface IndicatorDefinition {
  readonly key: string;
  /** Number in the source: `3.3`. */
  readonly number: string;
  readonly label: Localised;
  readonly question: Localised;
  readonly kind: 'structure' | 'process' | 'result';
  readonly unit: UnitKind;
  /**
   * What one count is. `unit`: each unit once per instrument, scale and group of informants; the coverage
   * is over all units. `answer`: each informant of a unit; the coverage is over the answers that were due.
   */
  readonly counts: 'unit' | 'answer';
  readonly level: 'nominal' | 'ordinal' | 'interval';
  /** In the order in which they are shown; empty for a number. */
  readonly categories: readonly Category[];
  /** Null for a number, or where the source names no share. */
  readonly keyShare: KeyShare | null;
  /** Of a number: lowest and highest possible, whole numbers; null for categories. */
  readonly range: readonly [number, number] | null;
  readonly window: WindowRule;
  readonly caveats: readonly Caveat[];
  readonly experimental: boolean;
  readonly source: string;
  /** Which of the set's units belong to the population (individual provision only, ...). */
  readonly includes: (unit: CountedUnit, record: TrajectoryRecord) => boolean;
  /** Pure: no clock, no I/O. At least one reading for each unit that is included. */
  readonly read: (
    unit: CountedUnit,
    record: TrajectoryRecord,
    context: ObservationContext,
  ) => readonly UnitReading[];
}

export interface IndicatorSet {
  readonly key: string;
  readonly version: number;
  readonly label: Localised;
  readonly source: string;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly indicators: readonly IndicatorDefinition[];
}
