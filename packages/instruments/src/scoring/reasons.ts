/** Why a scale has no raw score. */
export const NOT_SCORABLE_REASONS = [
  'too-few-answers',
  'gate-not-answered',
  'part-missing',
  'not-given',
  'only-t-given',
] as const;
export type NotScorableReason = (typeof NOT_SCORABLE_REASONS)[number];

const NO_ROW_REASONS = [
  'no-norm-set',
  'scale-not-covered',
  'informant-not-covered',
  'sex-not-covered',
  'age-unknown',
  'age-not-covered',
] as const;

/** Why no row of a norm set speaks of a person. */
export type NoRowReason = (typeof NO_ROW_REASONS)[number];

/** Why a score has no norm score. */
export const NO_NORM_REASONS = [...NO_ROW_REASONS, 'score-not-in-table', 'not-scorable'] as const;
export type NoNormReason = (typeof NO_NORM_REASONS)[number];

/** Why a change has no class. */
export const NOT_CLASSIFIABLE_REASONS = [
  'start-not-scorable',
  'end-not-scorable',
  'no-t-score',
  'editions-differ',
  'informants-differ',
  'method-not-available',
  'no-standard-deviation',
  'standard-deviation-not-positive',
  'no-reliability',
  'reliability-out-of-range',
  'no-cut-off',
  'no-normal-range',
  ...NO_ROW_REASONS,
] as const;
export type NotClassifiableReason = (typeof NOT_CLASSIFIABLE_REASONS)[number];
