import { describe, expect, test } from 'vitest';
import type { NormSet, ScaleNorm } from '../sdk/index.js';
import { normScore } from './norm-score.js';
import { percentileFromT } from './percentile-from-t.js';

const group = { sex: ['F'], form: 'parent', age: [6, 11] } as const;
const aSet = (norms: readonly ScaleNorm[], key = 'set'): NormSet => ({
  key,
  version: 1,
  instrument: 'x',
  edition: 1,
  label: { nl: 'x', en: 'x' },
  population: 'x',
  licence: 'x',
  status: 'published',
  synthetic: false,
  validFrom: null,
  validTo: null,
  norms,
});
const table = aSet([
  {
    scale: 's',
    group,
    metric: 'raw',
    source: 'x',
    tTable: [
      [0, 50],
      [1, 60],
    ],
  },
]);
const bandsOnT = aSet(
  [
    {
      scale: 's',
      group,
      metric: 't',
      source: 'x',
      bands: [
        { key: 'normal', from: 0, upTo: 60 },
        { key: 'clinical', from: 60, upTo: null },
      ],
    },
  ],
  'bands',
);
const girl = { scale: 's', form: 'parent', sex: 'F', ageYears: 6, raw: null, t: null } as const;

describe('percentileFromT', () => {
  // Raamwerkafspraken (2010), annex 6, as printed there.
  test.each([
    [63, 90],
    [51, 54],
    [56, 73],
    [64, 92],
    [59, 82],
    [52, 58],
    [62, 88],
    [55, 69],
    [69, 97],
  ])('of T %d is %d once rounded', (t, percentile) => {
    expect(Math.round(percentileFromT(t))).toBe(percentile);
  });

  test('is half at the mean and stays within 0 and 100', () => {
    expect(percentileFromT(50)).toBeCloseTo(50, 5);
    expect(percentileFromT(-1000)).toBeCloseTo(0, 10);
    expect(percentileFromT(1000)).toBeCloseTo(100, 10);
    expect(percentileFromT(69.59964)).toBeCloseTo(97.5, 4);
  });
});

describe('normScore', () => {
  const percentiles = (metric: 'raw' | 't', rows: ScaleNorm['percentileTable'], more: Partial<ScaleNorm>) =>
    aSet([{ scale: 's', group, metric, source: 'x', ...(rows && { percentileTable: rows }), ...more }]);

  test('takes the percentile of a table before that of the curve', () => {
    const both = percentiles('raw', [[1, 80]], { tTable: [[1, 60]] });

    expect(normScore([both], { ...girl, raw: 1 })).toMatchObject({ t: 60, percentile: 80 });
  });

  test('gives a percentile without a T score where the source has no other', () => {
    const alone = percentiles('raw', [[0, 0]], {});

    expect(normScore([alone], { ...girl, raw: 0 })).toMatchObject({ t: null, percentile: 0, band: null });
    expect(normScore([alone], { ...girl, raw: 1 })).toEqual({
      kind: 'no-norm',
      reason: 'score-not-in-table',
    });
  });

  test('takes the percentile of a ready T score from a table on T, and from the curve where it has none', () => {
    const onT = percentiles('t', [[60, 81]], { bands: [{ key: 'normal', from: 0, upTo: null }] });

    expect(normScore([onT], { ...girl, t: 60 })).toMatchObject({ percentile: 81 });
    expect(normScore([onT], { ...girl, t: 61 })).toMatchObject({ percentile: percentileFromT(61) });
  });

  test('reads T from the table, percentile from the curve and the band of the T score', () => {
    expect(normScore([table, bandsOnT], { ...girl, raw: 1 })).toEqual({
      kind: 'norm-score',
      t: 60,
      percentile: percentileFromT(60),
      band: 'clinical',
      normSet: { key: 'set', version: 1 },
    });
  });

  test('keeps a T score that came in ready, with the band that a set gives it', () => {
    expect(normScore([bandsOnT], { ...girl, t: 59.9 })).toMatchObject({
      t: 59.9,
      band: 'normal',
      normSet: { key: 'bands' },
    });
    expect(normScore([], { ...girl, t: 63 })).toMatchObject({ t: 63, band: null, normSet: null });
  });

  test('makes no T score of mean and deviation unless the set says so', () => {
    const meanSd = { scale: 's', group, metric: 'raw', functional: { mean: 5, sd: 2, source: 'x' } } as const;

    expect(normScore([aSet([meanSd])], { ...girl, raw: 7 })).toMatchObject({ reason: 'scale-not-covered' });
    expect(normScore([aSet([{ ...meanSd, linearT: true, source: 'x' }])], { ...girl, raw: 7 })).toMatchObject(
      {
        t: 60,
      },
    );
  });

  test.each([
    [{ raw: 2 }, 'score-not-in-table'],
    [{ raw: 1, sex: 'M' }, 'sex-not-covered'],
    [{ raw: 1, sex: 'UNKNOWN' }, 'sex-not-covered'],
    [{ raw: 1, ageYears: 12 }, 'age-not-covered'],
    [{ raw: 1, ageYears: null }, 'age-unknown'],
    [{ raw: 1, form: 'teacher' }, 'informant-not-covered'],
    [{ raw: 1, scale: 'other' }, 'scale-not-covered'],
    [{}, 'not-scorable'],
  ] as const)('of %j says %s', (change, reason) => {
    expect(normScore([table], { ...girl, ...change })).toEqual({ kind: 'no-norm', reason });
  });

  test.each([
    [[0, 3], null, 'age-unknown'],
    [[4, 120], null, 'age-unknown'],
    [[6, 11], 5, 'age-not-covered'],
    [[6, 11], 12, 'age-not-covered'],
  ] as const)('of a row for ages %j and an age of %s says %s', (age, ageYears, reason) => {
    const rows = aSet([{ ...table.norms[0], group: { ...group, age } } as ScaleNorm]);

    expect(normScore([rows], { ...girl, raw: 1, ageYears })).toEqual({ kind: 'no-norm', reason });
  });

  test.each([6, 11])('counts both ends of the ages of a row (%d)', (ageYears) => {
    expect(normScore([table], { ...girl, raw: 1, ageYears })).toMatchObject({ t: 60 });
  });

  test('reads the band of a raw score from bands on raw scores, of a T score from those on T', () => {
    const onRaw = aSet([
      { scale: 's', group, metric: 'raw', source: 'x', bands: [{ key: 'low', from: 0, upTo: null }] },
    ]);

    expect(normScore([onRaw], { ...girl, raw: 70 })).toEqual({
      kind: 'norm-score',
      t: null,
      percentile: null,
      band: 'low',
      normSet: { key: 'set', version: 1 },
    });
    expect(normScore([bandsOnT, onRaw], { ...girl, raw: 70 })).toMatchObject({ band: 'low' });
    expect(normScore([onRaw, bandsOnT], { ...girl, t: 70 })).toMatchObject({
      kind: 'norm-score',
      band: 'clinical',
      normSet: { key: 'bands' },
    });
    expect(normScore([onRaw], { ...girl, t: 70 })).toMatchObject({ kind: 'norm-score', band: null });
    const withoutBands = percentiles('t', [[70, 98]], {});
    expect(normScore([withoutBands, bandsOnT], { ...girl, t: 70 })).toMatchObject({ band: 'clinical' });
  });

  test('makes no T score without mean and deviation, nor by a deviation of 0', () => {
    const bands = [{ key: 'low', from: 0, upTo: null }];
    const tOf = (more: Partial<ScaleNorm>) =>
      normScore([aSet([{ scale: 's', group, metric: 'raw', source: 'x', bands, ...more }])], {
        ...girl,
        raw: 7,
      });

    expect(tOf({ linearT: true })).toMatchObject({ t: null, band: 'low' });
    expect(tOf({ functional: { mean: 5, sd: 2, source: 'x' } })).toMatchObject({ t: null, band: 'low' });
    expect(tOf({ linearT: true, functional: { mean: 5, sd: 0, source: 'x' } })).toMatchObject({ t: null });
  });

  test('says that there is no set when there is none', () => {
    expect(normScore([], { ...girl, raw: 1 })).toEqual({ kind: 'no-norm', reason: 'no-norm-set' });
  });

  test('speaks of everybody when a row covers any age, also when the age is unknown', () => {
    const anyone = aSet([
      { scale: 's', group: { ...group, age: [0, 120] }, metric: 'raw', source: 'x', tTable: [[0, 50]] },
    ]);

    expect(normScore([anyone], { ...girl, raw: 0, ageYears: null })).toMatchObject({ t: 50 });
  });
});
