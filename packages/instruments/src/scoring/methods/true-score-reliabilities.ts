import { standardErrorOfMeasurement } from '../standard-error-of-difference.js';

/** The spread of one group at two moments. Deviations in points of the scale. */
export interface TwoMoments {
  /** At the start; above 0. */
  readonly standardDeviation: number;
  /** Of the scale at the start, 0 up to but not including 1 (dimensionless). */
  readonly reliability: number;
  /** At the end; above 0. */
  readonly standardDeviationAfter: number;
  /** Between the two moments, -1 to 1 (dimensionless). */
  readonly correlation: number;
}

export interface TrueScoreReliabilities {
  /** SEM, the same at both moments, in points of the scale. */
  readonly standardErrorOfMeasurement: number;
  /** r_2 (dimensionless); null when scores at the end vary no more than error does. */
  readonly after: number | null;
  /** r_dd (dimensionless); null when differences vary no more than error does: then no index exists. */
  readonly ofDifference: number | null;
}

/** Below any reliability that somebody would report: what is smaller is noise of the arithmetic. */
const NOISE = 1e-9;

/**
 * Reliability of the scores at the end and of the differences, when the standard error of measurement SEM
 * stays the same: r_2 = (s_2^2 - SEM^2) / s_2^2 and r_dd = (s_1^2 r_1 + s_2^2 r_2 - 2 s_1 s_2 rho) /
 * (s_1^2 + s_2^2 - 2 s_1 s_2 rho).
 *
 * @see Hageman & Arrindell (1999), Behav Res Ther 37(12):1169-1193, doi:10.1016/S0005-7967(99)00032-7
 * @example trueScoreReliabilities({ standardDeviation: 5, reliability: 0.8, standardDeviationAfter: 6, correlation: 0.5 }).ofDifference // 0.677…
 */
export function trueScoreReliabilities(moments: TwoMoments): TrueScoreReliabilities {
  const { standardDeviation, reliability, standardDeviationAfter, correlation } = moments;
  const error = standardErrorOfMeasurement(standardDeviation, reliability);
  const [variance, varianceAfter] = [standardDeviation ** 2, standardDeviationAfter ** 2];
  const trueAfter = varianceAfter - error ** 2;
  const shared = 2 * standardDeviation * standardDeviationAfter * correlation;
  return {
    standardErrorOfMeasurement: error,
    after: aboveNoise(trueAfter / varianceAfter),
    ofDifference: aboveNoise(
      (variance * reliability + trueAfter - shared) / (variance + varianceAfter - shared),
    ),
  };
}

function aboveNoise(reliability: number): number | null {
  return reliability > NOISE ? reliability : null;
}
