import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairedSample, type PairedMoments } from './sample-statistics.js';

function momentsOf(pairs: readonly (readonly [number, number])[]): PairedMoments {
  const sample = new PairedSample();
  for (const [before, after] of pairs) sample.add(before, after);
  return sample.moments();
}

/** Anscombe (1973), The American Statistician 27(1):17-21, first data set. */
const ANSCOMBE = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
] as const;

describe('PairedSample', () => {
  test("gives Anscombe's published mean, variance and correlation", () => {
    const { n, before, after, correlation } = momentsOf(ANSCOMBE);

    expect(n).toBe(11);
    expect(before.mean).toBeCloseTo(9, 12);
    expect(before.standardDeviation).toBeCloseTo(Math.sqrt(11), 12);
    expect(after.mean).toBeCloseTo(7.5009, 4);
    expect(after.standardDeviation).toBeCloseTo(2.03157, 5);
    expect(correlation).toBeCloseTo(0.81642, 5);
  });

  test('says null, never NaN, where there is too little or no spread', () => {
    expect(momentsOf([])).toEqual({
      n: 0,
      before: { n: 0, mean: null, standardDeviation: null },
      after: { n: 0, mean: null, standardDeviation: null },
      correlation: null,
    });
    expect(momentsOf([[3, 4]]).before).toEqual({ n: 1, mean: 3, standardDeviation: null });
    expect(
      momentsOf([
        [3, 4],
        [3, 5],
      ]),
    ).toMatchObject({ before: { standardDeviation: 0 }, correlation: null });
  });

  test('says of two pairs that they go together, or against each other', () => {
    const correlationOf = (...pairs: readonly (readonly [number, number])[]) =>
      momentsOf(pairs).correlation ?? Number.NaN;

    expect(correlationOf([1, 10], [3, 20])).toBeCloseTo(1, 12);
    expect(correlationOf([1, 20], [3, 10])).toBeCloseTo(-1, 12);
  });

  test('keeps small differences on top of a large mean', () => {
    const { before } = momentsOf([
      [1e9 + 4, 0],
      [1e9 + 7, 1],
      [1e9 + 13, 2],
      [1e9 + 16, 3],
    ]);

    expect(before.standardDeviation).toBeCloseTo(Math.sqrt(30), 9);
  });

  test('moves with its values: shifted means, stretched deviations, the same correlation', () => {
    const score = fc.integer({ min: 0, max: 63 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 40 }), (pairs) => {
        const plain = momentsOf(pairs);
        const moved = momentsOf(pairs.map(([before, after]) => [2 * before + 5, after] as const));

        expect(moved.before.mean).toBeCloseTo(2 * (plain.before.mean ?? 0) + 5, 8);
        expect(moved.before.standardDeviation).toBeCloseTo(2 * (plain.before.standardDeviation ?? 0), 8);
        if (plain.correlation === null) expect(moved.correlation).toBeNull();
        else expect(moved.correlation).toBeCloseTo(plain.correlation, 8);
      }),
    );
  });
});
