import type { NotScorableReason as FromAnswers } from './scale-result-at.js';

/** Why a scale has no raw score. */
export type NotScorableReason = FromAnswers | 'only-t-given';

/** Why no row of a norm set speaks of a person. */
export type NoRowReason =
  | 'no-norm-set'
  | 'scale-not-covered'
  | 'informant-not-covered'
  | 'sex-not-covered'
  | 'age-unknown'
  | 'age-not-covered';

/** Why a score has no norm score. */
export type NoNormReason = NoRowReason | 'score-not-in-table' | 'not-scorable';

/** Why a change has no class. */
export type NotClassifiableReason =
  | 'start-not-scorable'
  | 'end-not-scorable'
  | 'no-t-score'
  | 'editions-differ'
  | 'informants-differ'
  | 'method-not-available'
  | 'no-standard-deviation'
  | 'standard-deviation-not-positive'
  | 'no-reliability'
  | 'reliability-out-of-range'
  | 'no-cut-off'
  | 'no-normal-range'
  | NoRowReason;
