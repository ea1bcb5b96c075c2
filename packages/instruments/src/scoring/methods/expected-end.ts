/** What is needed to foretell a second score from the first. Means in points of the scale. */
export interface RegressionNorms {
  readonly meanBefore: number;
  /** Where the group as a whole is at the end. */
  readonly meanAfter: number;
  /** 0 up to but not including 1 (dimensionless). */
  readonly reliability: number;
}

/**
 * The score that a person without real change is expected to have at the end: extreme scores hold more
 * error, so the second lies nearer to the mean. M_after + r * (before - M_before).
 *
 * @param before - First score, in points of the scale.
 * @returns In points of the scale.
 * @see Speer (1992), J Consult Clin Psychol 60(3):402-408, doi:10.1037/0022-006X.60.3.402
 * @example expectedEnd(40, { meanBefore: 30, meanAfter: 30, reliability: 0.8 }) // 38
 */
export function expectedEnd(before: number, norms: RegressionNorms): number {
  return norms.meanAfter + norms.reliability * (before - norms.meanBefore);
}
