/** Why a scale has no raw score. */
export const NOT_SCORABLE_REASONS = [
  'too-few-answers',
  'gate-not-answered',
  'part-missing',
  'not-given',
  'only-t-given',
  'scorer-failed',
] as const;
export type NotScorableReason = (typeof NOT_SCORABLE_REASONS)[number];

const NO_ROW_REASONS = [
  'no-norm-set',
  'norm-set-not-published',
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

/**
 * Why a rule of change cannot be made: the further down, the more of the rule was there. Numbers of the
 * error come first, those of a second moment after them, the normal range last.
 */
export const RULE_REASONS = [
  'no-percent',
  'percent-not-positive',
  'no-minimal-difference',
  'minimal-difference-not-positive',
  'no-standard-deviation',
  'standard-deviation-not-positive',
  'no-reliability',
  'reliability-out-of-range',
  'no-mean-before',
  'no-mean-after',
  'no-standard-deviation-after',
  'standard-deviation-after-not-positive',
  'no-correlation',
  'correlation-out-of-range',
  'no-reliability-after',
  'reliability-after-out-of-range',
  'difference-not-reliable',
  'end-not-reliable',
  'no-cut-off',
] as const;

/** Why a change has no class. */
export const NOT_CLASSIFIABLE_REASONS = [
  'start-not-scorable',
  'end-not-scorable',
  'no-t-score',
  'editions-differ',
  'informants-differ',
  ...RULE_REASONS,
  'no-normal-range',
  'start-is-zero',
  'result-too-large',
  ...NO_ROW_REASONS,
] as const;
export type NotClassifiableReason = (typeof NOT_CLASSIFIABLE_REASONS)[number];
