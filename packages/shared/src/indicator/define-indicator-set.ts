import type { InstrumentRef } from '../instrument/score.js';
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

/** Days before and after the anchor within which a registration is in time; both inclusive. */
export interface WindowRule {
  readonly daysBefore: number;
  readonly daysAfter: number;
}

export interface Category {
  readonly code: string;
  readonly label: Localised;
  /** Short sign that goes with word and shape: `++`, `+`, `0`, `−`. */
  readonly sign: string | null;
  readonly favourable: boolean;
}

/** Coded remarks that stand with every figure of the indicator (domain/4 rule 5). */
export interface Caveat {
  readonly code: string;
  readonly kind: 'a-priori' | 'measurement' | 'aggregation' | 'non-response' | 'perverse-effect';
  readonly text: Localised;
}

/** Facts of the installation that a definition may use; all of it is data. */
export interface ObservationContext {
  /** Scales by which an instrument judges the whole: `sdq` -> `total`. Empty for an unknown instrument. */
  readonly outcomeScales: (instrument: InstrumentRef) => readonly string[];
}

export interface IndicatorDefinition {
  readonly key: string;
  /** Number in the source: `3.3`. */
  readonly number: string;
  readonly label: Localised;
  readonly question: Localised;
  readonly kind: 'structure' | 'process' | 'result';
  readonly unit: UnitKind;
  readonly level: 'nominal' | 'ordinal' | 'interval';
  /** In the order in which they are shown; empty for a number. */
  readonly categories: readonly Category[];
  /** Of a number: lowest and highest possible. */
  readonly range: readonly [number, number] | null;
  readonly window: WindowRule;
  readonly caveats: readonly Caveat[];
  readonly experimental: boolean;
  readonly source: string;
  /** Which of the set's units belong to the population (individual provision only, ...). */
  readonly includes: (unit: CountedUnit, record: TrajectoryRecord) => boolean;
  /** Pure: no clock, no I/O. At least one reading for each unit that is included. */
  readonly read: (unit: CountedUnit, record: TrajectoryRecord, context: ObservationContext) => readonly UnitReading[];
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
