/** Which way a scale points. Never defaulted: a missing direction is an error. */
export type Direction = 'higher-is-better' | 'lower-is-better';

/** A scale that could be scored. `raw` is always finite. */
export interface Scored {
  readonly kind: 'scored';
  readonly raw: number;
  /** How many of the scale's items were answered; null for a score that came in ready. */
  readonly answered: number | null;
  /** True when missing items were filled in by the scale's own rule. */
  readonly prorated: boolean;
}

/** A scale that could not be scored: a result, not an exception. */
export interface NotScorable {
  readonly kind: 'not-scorable';
  /** Kebab-case, stable: `too-few-answers`, `not-asked`, `part-missing`. */
  readonly reason: string;
  /** Items (or scales) that are missing. */
  readonly missing: readonly string[];
}

export type ScaleResult = Scored | NotScorable;

/** What a norm set says of one raw score. */
export interface NormScore {
  readonly kind: 'norm-score';
  /** T score (mean 50, SD 10), where the set gives one. */
  readonly t: number | null;
  /** 0-100, from the table or by the normal curve from T. */
  readonly percentile: number | null;
  /** Key of the band: `normal`, `borderline`, `clinical`. */
  readonly band: string | null;
  /** The set that gave T or band; null when the T score came in ready and no set gives it a band. */
  readonly normSet: VersionRef | null;
}

export interface NoNorm {
  readonly kind: 'no-norm';
  /** `no-norm-set`, `norm-set-not-published`, `age-not-covered`, `age-unknown`, `sex-not-covered`, `informant-not-covered`, `scale-not-covered`, `score-not-in-table`. */
  readonly reason: string;
}

export type NormResult = NormScore | NoNorm;

/** A versioned definition that made a result: norm set, policy, indicator set. */
export interface VersionRef {
  readonly key: string;
  readonly version: number;
}

/** Edition of an instrument: what was asked. */
export interface InstrumentRef {
  readonly key: string;
  readonly edition: number;
}
