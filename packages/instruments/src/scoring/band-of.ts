import type { ScaleNorm } from '../sdk/norm-set.js';

/** Key of the band in which a score lies; null outside all of them. A band's upper bound belongs to the next. */
export function bandOf(bands: NonNullable<ScaleNorm['bands']>, score: number): string | null {
  // Not find, which is many times slower on the frozen arrays of a norm set (pnpm bench).
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let place = 0; place < bands.length; place += 1) {
    const band = bands[place];
    if (band !== undefined && score >= band.from && (band.upTo === null || score < band.upTo))
      return band.key;
  }
  return null;
}
