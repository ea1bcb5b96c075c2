import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exceeds } from './exceeds.js';

describe('exceeds', () => {
  test('is not decided by the noise of the arithmetic', () => {
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
    expect(exceeds(0.3, 0.1 + 0.2)).toBe(false);
    expect(exceeds(0.1 * 3 - 0.3, 0)).toBe(false);
  });

  // A billionth of the numbers themselves; near zero a fixed 1e-12.
  test.each([
    [1e6 + 2e-3, 1e6, true],
    [1e6 + 5e-4, 1e6, false],
    [-1e6, -1e6 - 5e-4, false],
    [2e-12, 0, true],
    [5e-13, 0, false],
    [0, -2e-12, true],
    [0, 0, false],
  ])('holds %d against %d by the size of the numbers: %s', (a, b, expected) => {
    expect(exceeds(a, b)).toBe(expected);
  });

  test('sees every difference that a score can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (points) => {
        expect(exceeds(points + 0.001, points)).toBe(true);
        expect(exceeds(points, points + 0.001)).toBe(false);
      }),
    );
  });
});
