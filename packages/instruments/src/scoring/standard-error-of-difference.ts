/**
 * Standard error of the difference between two scores of one person: SD * sqrt(2) * sqrt(1 - r).
 *
 * @param standardDeviation - Of a norm group, in points of the scale; above 0.
 * @param reliability - Of the scale, 0 up to but not including 1 (dimensionless).
 * @returns In points of the scale.
 * @throws RangeError outside those bounds: without measurement error there is no index.
 * @see Jacobson & Truax (1991), J Consult Clin Psychol 59(1):12-19, doi:10.1037/0022-006X.59.1.12
 * @example standardErrorOfDifference(7.5, 0.8) // 4.743…
 */
export function standardErrorOfDifference(standardDeviation: number, reliability: number): number {
  if (!(standardDeviation > 0 && Number.isFinite(standardDeviation) && reliability >= 0 && reliability < 1)) {
    throw new RangeError('standardErrorOfDifference needs standardDeviation > 0 and 0 <= reliability < 1');
  }
  return Math.SQRT2 * standardErrorOfMeasurement(standardDeviation, reliability);
}

/**
 * Standard error of one score: SD * sqrt(1 - r), in points of the scale.
 *
 * @example standardErrorOfMeasurement(7.5, 0.8) // 3.354…
 */
export function standardErrorOfMeasurement(standardDeviation: number, reliability: number): number {
  return standardDeviation * Math.sqrt(1 - reliability);
}
