/**
 * Percentile of a T score by the normal curve: the share of the norm group that scores lower.
 *
 * @param t - T score: mean 50, standard deviation 10.
 * @returns 0 to 100, not rounded: round when it is shown. Exact to 0.00001.
 * @see Abramowitz & Stegun (1964), Handbook of Mathematical Functions, formula 26.2.17
 * @example percentileFromT(63) // 90.31…
 */
export function percentileFromT(t: number): number {
  return 100 * standardNormal((t - 50) / 10);
}

const TERMS = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429] as const;

/** Share of the standard normal distribution below z, 0 to 1. */
function standardNormal(z: number): number {
  const k = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = TERMS.reduceRight((sum, term) => (sum + term) * k, 0);
  const above = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? 1 - above : above;
}
