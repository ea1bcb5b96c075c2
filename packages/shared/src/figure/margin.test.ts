import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differByMargin, marginOfTen, percentageAllowed } from './margin.js';

/** Raamwerkafspraken 2010, annex 14: A 70, B 60, C 45 %. */
describe('marginOfTen', () => {
  test.each([
    [70, 60, 80],
    [60, 50, 70],
    [45, 35, 55],
    [4, 0, 14],
    [97.5, 87.5, 100],
  ])('around %d is %d to %d', (percentage, low, high) => {
    expect(marginOfTen(percentage)).toEqual({ low, high });
  });
});

describe('differByMargin', () => {
  test.each([
    ['A and B', 70, 60, false],
    ['B and C', 60, 45, false],
    ['A and C', 70, 45, true],
    ['exactly 20 points', 70, 50, true],
    ['just under', 69.9, 50, false],
    // The computer makes 19.999999999999993 of this difference.
    ['5 of 6 and 19 of 30, 20 points exactly', (100 * 5) / 6, (100 * 19) / 30, true],
  ])('%s: %d and %d', (_, a, b, expected) => {
    expect(differByMargin(a, b)).toBe(expected);
    expect(differByMargin(b, a)).toBe(expected);
  });

  test('is not fooled by decimal fractions', () => {
    const share = fc
      .integer({ min: 1, max: 300 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

    fc.assert(
      fc.property(share, share, ([a, n], [b, m]) => {
        const atLeastTwentyPoints = Math.abs(a * m - b * n) * 5 >= n * m;
        expect(differByMargin((100 * a) / n, (100 * b) / m)).toBe(atLeastTwentyPoints);
      }),
    );
  });
});

describe('percentageAllowed', () => {
  test.each([
    [0, false],
    [20, false],
    [21, true],
  ])('over %i clients: %s', (clients, expected) => {
    expect(percentageAllowed(clients)).toBe(expected);
  });
});
