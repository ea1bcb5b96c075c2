import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutOffC } from './cut-off-c.js';
import { exceeds } from './exceeds.js';
import { jacobsonTruaxChange } from './jacobson-truax-change.js';
import { standardErrorOfDifference } from './standard-error-of-difference.js';

describe('exceeds', () => {
  test('is not decided by the noise of the arithmetic', () => {
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
    expect(exceeds(0.3, 0.1 + 0.2)).toBe(false);
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

describe('jacobsonTruaxChange on the bounds', () => {
  test.each([
    [2.5, 0.92, 2],
    [5, 0.5, 10],
  ])('counts an RCI that equals the criterion as no change (SD %d, r %d)', (sd, reliability, difference) => {
    const rule = {
      direction: 'lower-is-better',
      standardErrorOfDifference: standardErrorOfDifference(sd, reliability),
      criterion: 2,
      cutOff: 0,
      requireClinicalStart: false,
    } as const;

    expect(jacobsonTruaxChange(difference, 0, rule).class).toBe('UNCHANGED');
    expect(jacobsonTruaxChange(0, difference, rule).class).toBe('UNCHANGED');
  });

  test('counts an end on the cut-off as not recovered', () => {
    const cutOff = cutOffC({ mean: 5, standardDeviation: 5.1 }, { mean: 25, standardDeviation: 5.1 });
    const rule = {
      direction: 'lower-is-better',
      standardErrorOfDifference: 1,
      criterion: 1.96,
      cutOff,
      requireClinicalStart: true,
    } as const;

    expect(jacobsonTruaxChange(30, 15, rule).class).toBe('IMPROVED');
    expect(jacobsonTruaxChange(30, 14, rule).class).toBe('RECOVERED');
  });
});
