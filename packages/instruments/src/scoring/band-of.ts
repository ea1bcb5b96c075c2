import type { ScaleNorm } from '../sdk/norm-set.js';

/** Key of the band in which a score lies; null outside all of them. A band's upper bound belongs to the next. */
export function bandOf(bands: NonNullable<ScaleNorm['bands']>, score: number): string | null {
  const found = bands.find(({ from, upTo }) => score >= from && (upTo === null || score < upTo));
  return found?.key ?? null;
}
