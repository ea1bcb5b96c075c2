import { expect, test } from 'vitest';
import { bandOf } from './band-of.js';

const BANDS = [
  { key: 'normal', from: 0, upTo: 14 },
  { key: 'borderline', from: 14, upTo: 17 },
  { key: 'clinical', from: 17, upTo: 40 },
] as const;

test.each([
  { score: -1, band: null, why: 'below all bands' },
  { score: 0, band: 'normal', why: 'on the lowest bound' },
  { score: 13.9, band: 'normal', why: 'just under a bound' },
  { score: 14, band: 'borderline', why: 'on a bound, which belongs to the next' },
  { score: 39, band: 'clinical', why: 'under the highest bound' },
  { score: 40, band: null, why: 'on the highest bound' },
])('a score of $score lies in $band: $why', ({ score, band }) => {
  expect(bandOf(BANDS, score)).toBe(band);
});

test('a band without an upper bound has no end', () => {
  expect(bandOf([{ key: 'any', from: 0, upTo: null }], 1e9)).toBe('any');
});

test('without bands there is none', () => {
  expect(bandOf([], 0)).toBeNull();
});
