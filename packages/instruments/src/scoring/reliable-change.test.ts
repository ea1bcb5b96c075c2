import { describe, expect, test } from 'vitest';
import { makeChangeRule } from './change-rule.js';
import type { ChangeParameters } from './change-rule.js';
import { classifyChange } from './classify-change.js';
import { cutOff } from './cut-off.js';
import { cutOffA } from './cut-off-a.js';
import { cutOffB } from './cut-off-b.js';
import { cutOffC } from './cut-off-c.js';
import { reliableChangeIndex } from './reliable-change-index.js';
import { standardErrorOfDifference, standardErrorOfMeasurement } from './standard-error-of-difference.js';

describe('standard errors', () => {
  // Published rows: standard deviation, reliability, then SEM, SEdiff and 1.96 times SEdiff as printed.
  test.each([
    { sd: 7.5, r: 0.8, sem: 3.354, difference: 4.743, smallest: 9.2971, digits: 3 },
    { sd: 7.3, r: 0.79, sem: 3.35, difference: 4.73, smallest: 9.27, digits: 2 },
    { sd: 12.9, r: 0.91, sem: 3.87, difference: 5.47, smallest: 10.73, digits: 2 },
    { sd: 7.19, r: 0.73, sem: 3.74, difference: 5.28, smallest: 10.36, digits: 2 },
  ])('of SD $sd and r $r are $sem and $difference', ({ sd, r, sem, difference, smallest, digits }) => {
    expect(standardErrorOfMeasurement(sd, r)).toBeCloseTo(sem, digits);
    expect(standardErrorOfDifference(sd, r)).toBeCloseTo(difference, digits);
    expect(1.96 * standardErrorOfDifference(sd, r)).toBeCloseTo(smallest, digits);
  });

  test('give 9.2969 at the exact normal quantile', () => {
    expect(1.959964 * standardErrorOfDifference(7.5, 0.8)).toBeCloseTo(9.2969, 4);
  });

  test.each([
    [0, 0.8],
    [-1, 0.8],
    [7.5, 1],
    [7.5, -0.1],
    [Number.NaN, 0.8],
    [7.5, Number.NaN],
    [Number.POSITIVE_INFINITY, 0.8],
  ])('do not exist for SD %d and r %d', (sd, r) => {
    expect(() => standardErrorOfDifference(sd, r)).toThrow(RangeError);
  });
});

describe('reliableChangeIndex', () => {
  test('is 2.371708 from 32.5 to 47.5 with SD 10 and r .80', () => {
    const norms = { standardDeviation: 10, reliability: 0.8, direction: 'higher-is-better' } as const;

    expect(standardErrorOfDifference(10, 0.8)).toBeCloseTo(6.324555, 6);
    expect(reliableChangeIndex(32.5, 47.5, norms)).toBeCloseTo(2.371708, 6);
  });

  test('is negative when a scale on which lower is better goes up', () => {
    const norms = { standardDeviation: 10, reliability: 0.8, direction: 'lower-is-better' } as const;

    expect(reliableChangeIndex(32.5, 47.5, norms)).toBeCloseTo(-2.371708, 6);
  });
});

describe('cut-offs', () => {
  test.each([
    ['lower-is-better', 19.1578, 22.73],
    ['higher-is-better', 51.7922, -7.35],
  ] as const)('a and b lie two deviations towards the other group when %s', (direction, a, b) => {
    expect(cutOffA({ mean: 35.475, standardDeviation: 8.1586 }, direction)).toBeCloseTo(a, 4);
    expect(cutOffB({ mean: 7.69, standardDeviation: 7.52 }, direction)).toBeCloseTo(b, 4);
  });

  test('c lies between the groups, nearer to the one that varies less', () => {
    const functional = { mean: 7.69, standardDeviation: 7.52 };
    const clinical = { mean: 35.475, standardDeviation: 8.1586 };

    expect(cutOffC(functional, clinical)).toBeCloseTo(21.02, 2);
  });

  test('are not known without their group, or when it does not vary', () => {
    const group = { mean: 1, standardDeviation: 1 };
    const flat = { mean: 1, standardDeviation: 0 };
    const direction = 'lower-is-better';

    expect(cutOff('a', { direction, functional: group, clinical: null })).toBeNull();
    expect(cutOff('b', { direction, functional: null, clinical: group })).toBeNull();
    expect(cutOff('c', { direction, functional: group, clinical: null })).toBeNull();
    expect(cutOff('c', { direction, functional: flat, clinical: flat })).toBeNull();
    expect(cutOff('a', { direction, functional: null, clinical: group })).toBe(-1);
    expect(() => cutOffC(flat, flat)).toThrow(RangeError);
  });
});

/** Standard error of the difference 5, so a change must be more than 10 points. */
const BASE: ChangeParameters = {
  method: 'JT',
  direction: 'lower-is-better',
  criterion: 2,
  standardDeviation: 5,
  reliability: 0.5,
  cutOff: 20,
  requireClinicalStart: true,
};

const classOf = (before: number, after: number, parameters: ChangeParameters = BASE) => {
  const { outcome } = classifyChange(before, after, makeChangeRule(parameters));
  return outcome.kind === 'classified' ? outcome.class : outcome.reason;
};

describe('classes by Jacobson and Truax', () => {
  test.each([
    { before: 30, after: 19, expected: 'RECOVERED', why: 'from clinical to normal' },
    { before: 40, after: 25, expected: 'IMPROVED', why: 'the end is not normal' },
    { before: 40, after: 20, expected: 'IMPROVED', why: 'a score on the cut-off is not normal' },
    { before: 18, after: 4, expected: 'IMPROVED', why: 'the start was normal already' },
    { before: 20, after: 4, expected: 'IMPROVED', why: 'a start on the cut-off is not clinical' },
    { before: 30, after: 20, expected: 'UNCHANGED', why: 'a change equal to the criterion is not beyond it' },
    { before: 20, after: 30, expected: 'UNCHANGED', why: 'the same the other way' },
    { before: 20, after: 30.01, expected: 'DETERIORATED', why: 'just beyond it' },
  ])('from $before to $after is $expected: $why', ({ before, after, expected }) => {
    expect(classOf(before, after)).toBe(expected);
  });

  test('ask no clinical start when the rule does not', () => {
    expect(classOf(18, 4, { ...BASE, requireClinicalStart: false })).toBe('RECOVERED');
  });

  test('have no RECOVERED when nobody asked for a normal range', () => {
    const result = classifyChange(30, 4, makeChangeRule({ ...BASE, cutOff: 'not-asked' }));

    expect(result.outcome).toEqual({ kind: 'classified', class: 'IMPROVED' });
    expect(result.withinNormalRange).toBeNull();
  });

  test.each([
    [19, true],
    [20, false],
    [21, false],
  ])('tell whether an end of %d lies within the normal range, whatever the class', (after, within) => {
    expect(classifyChange(after, after, makeChangeRule(BASE)).withinNormalRange).toBe(within);
  });
});

const KNOWN: ChangeParameters = {
  method: 'JT',
  direction: 'lower-is-better',
  criterion: 1.96,
  standardDeviation: 7.5,
  reliability: 0.8,
  cutOff: 14,
  requireClinicalStart: true,
};

describe('classifyChange', () => {
  test('classifies when all is known', () => {
    const result = classifyChange(30, 12, makeChangeRule(KNOWN));

    expect(result.outcome).toEqual({ kind: 'classified', class: 'RECOVERED' });
    expect(result.rci).toBeCloseTo(3.795, 3);
  });

  test.each([
    [{ reliability: null }, 'no-reliability', null],
    [{ reliability: 1 }, 'reliability-out-of-range', null],
    [{ reliability: -0.2 }, 'reliability-out-of-range', null],
    [{ standardDeviation: null }, 'no-standard-deviation', null],
    [{ standardDeviation: 0 }, 'standard-deviation-not-positive', null],
    [{ cutOff: null }, 'no-cut-off', 3.795],
    [{ method: 'HLL' as const }, 'no-mean-before', null],
  ])('with %j gives no class, the reason, and the difference', (lacking, reason, rci) => {
    const result = classifyChange(30, 12, makeChangeRule({ ...KNOWN, ...lacking }));

    expect(result.outcome).toEqual({ kind: 'not-classifiable', reason });
    expect(result.difference).toBe(18);
    if (rci === null) expect(result.rci).toBeNull();
    else expect(result.rci).toBeCloseTo(rci, 3);
  });

  test('leaves the unchanged without a class too when the cut-off is not known', () => {
    expect(classifyChange(30, 30, makeChangeRule({ ...KNOWN, cutOff: null })).outcome.kind).toBe(
      'not-classifiable',
    );
  });

  test.each([
    [null, 12, 'start-not-scorable'],
    [30, null, 'end-not-scorable'],
    [Number.NaN, 12, 'start-not-scorable'],
  ])('from %s to %s says which end is missing', (before, after, reason) => {
    expect(classifyChange(before, after, makeChangeRule(KNOWN))).toEqual({
      difference: null,
      rci: null,
      withinNormalRange: null,
      outcome: { kind: 'not-classifiable', reason },
    });
  });

  test('says of what a computer cannot hold that it is too large', () => {
    const sharp = makeChangeRule({ ...KNOWN, standardDeviation: 1e-300 });
    const sharpWithoutCutOff = makeChangeRule({ ...KNOWN, standardDeviation: 1e-300, cutOff: null });
    const tooLarge = { kind: 'not-classifiable', reason: 'result-too-large' };

    expect(classifyChange(1e308, -1e308, makeChangeRule(KNOWN))).toMatchObject({
      difference: null,
      outcome: tooLarge,
    });
    expect(classifyChange(1e10, 0, sharp)).toMatchObject({ difference: 1e10, rci: null, outcome: tooLarge });
    expect(classifyChange(1e10, 0, sharpWithoutCutOff)).toMatchObject({
      difference: 1e10,
      rci: null,
      outcome: { reason: 'no-cut-off' },
    });
  });

  test('takes zero for a score', () => {
    expect(classifyChange(18, 0, makeChangeRule(KNOWN)).difference).toBe(18);
  });
});
