import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeInterval, wilsonInterval } from './intervals.js';

const someProportion = fc
  .integer({ min: 1, max: 5000 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

/** Newcombe (1998), Statistics in Medicine 17:857-872, table I; the last two rows were computed in R. */
describe('wilsonInterval', () => {
  test.each([
    [81, 263, 0.255289, 0.36621],
    [0, 20, 0, 0.161125],
    [29, 29, 0.88303, 1],
    [5, 10, 0.236593, 0.763407],
    [12, 15, 0.548146, 0.929525],
  ])('of %i in %i is %d to %d', (count, of, low, high) => {
    const interval = wilsonInterval({ count, of });

    expect(interval?.low).toBeCloseTo(low, 5);
    expect(interval?.high).toBeCloseTo(high, 5);
  });

  test('does not exist over nothing', () => {
    expect(wilsonInterval({ count: 0, of: 0 })).toBeNull();
  });

  test.each([
    [-1, 10],
    [11, 10],
    [0.5, 10],
    [Number.NaN, 10],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (count, of) => {
    expect(() => wilsonInterval({ count, of })).toThrow(/wilsonInterval needs whole numbers/);
  });

  test('lies in 0 to 1 and holds the share itself', () => {
    fc.assert(
      fc.property(someProportion, (proportion) => {
        const { low, high } = wilsonInterval(proportion) ?? { low: 2, high: -1 };
        const share = proportion.count / proportion.of;
        expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });

  test('ends where the score test just rejects the share that was seen', () => {
    fc.assert(
      fc.property(someProportion, (proportion) => {
        const { low, high } = wilsonInterval(proportion) ?? { low: 2, high: -1 };
        const { count, of } = proportion;
        for (const bound of [low, high]) {
          if (bound === 0 || bound === 1) continue;
          expect(Math.abs(count / of - bound) / Math.sqrt((bound * (1 - bound)) / of)).toBeCloseTo(
            1.95996398454,
            6,
          );
        }
      }),
    );
  });

  test('mirrors when counting the others', () => {
    fc.assert(
      fc.property(someProportion, ({ count, of }) => {
        const [some, others] = [wilsonInterval({ count, of }), wilsonInterval({ count: of - count, of })];
        expect(some?.low).toBeCloseTo(1 - (others?.high ?? 9), 10);
      }),
    );
  });

  test('is narrower over more at the same share', () => {
    fc.assert(
      fc.property(someProportion, fc.integer({ min: 2, max: 9 }), ({ count, of }, times) => {
        const width = (interval: ReturnType<typeof wilsonInterval>) =>
          (interval?.high ?? 9) - (interval?.low ?? 0);
        const wider = width(wilsonInterval({ count, of }));
        expect(width(wilsonInterval({ count: count * times, of: of * times }))).toBeLessThan(wider);
      }),
    );
  });
});

/** Newcombe (1998), Statistics in Medicine 17:873-890, table II; the last two rows were computed in R. */
describe('newcombeInterval', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [12, 15, 5, 12, 0.019, 0.642],
    [70, 100, 60, 100, -0.032, 0.227],
  ])('of %i/%i less %i/%i is %d to %d', (count, of, otherCount, otherOf, low, high) => {
    const interval = newcombeInterval({ count, of }, { count: otherCount, of: otherOf });

    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  test('does not exist when one of the two is over nothing', () => {
    expect(newcombeInterval({ count: 1, of: 2 }, { count: 0, of: 0 })).toBeNull();
    expect(newcombeInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
  });

  test('turns round with its two sides, and holds the difference', () => {
    fc.assert(
      fc.property(someProportion, someProportion, (a, b) => {
        const [forth, back] = [newcombeInterval(a, b), newcombeInterval(b, a)];
        if (forth === null || back === null) throw new Error('both are over something');
        expect(forth.low).toBeCloseTo(-back.high, 10);
        expect(forth.low <= forth.difference && forth.difference <= forth.high).toBe(true);
        expect(forth.low >= -1 - 1e-12 && forth.high <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});
