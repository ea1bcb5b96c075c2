/** A standard deviation, criterion or difference that something can be divided by or compared with. */
export function isAboveZero(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}

/** A reliability that leaves room for measurement error: at 1 there is none, and no index exists. */
export function isReliability(value: number): boolean {
  return value >= 0 && value < 1;
}

/** A correlation of two scores, both ends included. */
export function isCorrelation(value: number): boolean {
  return value >= -1 && value <= 1;
}
