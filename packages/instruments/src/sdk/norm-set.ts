import type { Label } from './label.js';

/** For a row that speaks of everybody, whatever the sex, also when it is not known. */
export const ANY_SEX = ['F', 'M', 'X', 'UNKNOWN'] as const;

/** For a row that speaks of everybody, whatever the age, also when it is not known. */
export const ANY_AGE = [0, 120] as const;

/** Which people a row speaks of. Ages in whole years, both inclusive. */
export interface NormGroup {
  readonly sex: readonly ('F' | 'M' | 'X' | 'UNKNOWN')[];
  readonly form: string;
  readonly age: readonly [number, number];
}

export interface Sourced {
  /** Where the number stands. */
  readonly source: string;
  readonly n?: number;
}

export interface ReliabilityValue extends Sourced {
  /** `unspecified` where the source does not say. */
  readonly kind: 'test-retest' | 'alpha' | 'inter-rater' | 'unspecified';
  readonly value: number;
  /** For test-retest: days between the two. */
  readonly intervalDays?: number;
}

export interface MeanSd extends Sourced {
  readonly mean: number;
  readonly sd: number;
}

/** What is known of one scale for one group; every number carries its source. */
export interface ScaleNorm {
  readonly scale: string;
  readonly group: NormGroup;
  readonly metric: 'raw' | 't';
  readonly functional?: MeanSd;
  readonly clinical?: MeanSd;
  /** The clinical group again, at the later moment: HLL and HA hold a person against its course. */
  readonly after?: MeanSd;
  /** Pearson's r of the clinical group's scores at both moments, -1 to 1. */
  readonly correlation?: Sourced & { readonly value: number };
  readonly reliability?: ReliabilityValue;
  /** Of the scale at the later moment, for NK. */
  readonly reliabilityAfter?: ReliabilityValue;
  /** Smallest difference that people notice, in points of the metric: for the method with an anchor. */
  readonly minimalDifference?: Sourced & { readonly value: number };
  /**
   * Standard deviation for the standard error, where it is not that of the functional group (JT) or of the
   * clinical group (the other methods): T scores have 10.
   */
  readonly changeSd?: Sourced & { readonly sd: number };
  /** A published bound between the ranges, by name; between two possible scores, so that strict comparison holds. */
  readonly namedCutOffs?: Readonly<Record<string, Sourced & { readonly value: number }>>;
  /** Where bands and tables stand: required with any of them. */
  readonly source?: string;
  /** Bands by lowest value, ascending; `upTo` is exclusive. */
  readonly bands?: readonly { readonly key: string; readonly from: number; readonly upTo: number | null }[];
  /** T = 50 + 10 (raw - mean) / sd of the functional group: only where the set's source says so. */
  readonly linearT?: true;
  /** raw -> T, as `[raw, t]`, ascending. */
  readonly tTable?: readonly (readonly [number, number])[];
  /** Score -> percentile (0-100, the share that scores lower), ascending. Goes before the normal curve. */
  readonly percentileTable?: readonly (readonly [number, number])[];
}

/** A published set never changes; a new version replaces it. */
export interface NormSet {
  readonly key: string;
  readonly version: number;
  readonly instrument: string;
  readonly edition: number;
  readonly label: Label;
  readonly population: string;
  readonly licence: string;
  readonly status: 'draft' | 'reviewed' | 'published' | 'retired';
  /**
   * True for numbers that describe no population: invented, or composed of several. Only a demonstration
   * uses them.
   */
  readonly synthetic: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly norms: readonly ScaleNorm[];
}
