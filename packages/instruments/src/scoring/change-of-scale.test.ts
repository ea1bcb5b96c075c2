import { describe, expect, test } from 'vitest';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { NormSet, ScaleNorm } from '../sdk/norm-set.js';
import { changeOfScale } from './change-of-scale.js';
import type { ScalePoint } from './change-of-scale.js';

/** Judges T scores: the normal range is a bound on T. */
const policy: ChangePolicy = {
  key: 'on-t',
  version: 1,
  label: { nl: 'Op T', en: 'On T' },
  source: 'Invented for a test',
  method: 'JT',
  criterion: 1.96,
  reliability: ['alpha'],
  normalRange: { kind: 't-below', t: 60 },
  requireClinicalStart: true,
};

const NOTHING: ScalePoint = { result: undefined, norm: undefined };
const ONLY_RAW: ScalePoint = {
  result: { kind: 'scored', raw: 12, answered: 10, prorated: false },
  norm: undefined,
};
const WITH_T: ScalePoint = {
  ...ONLY_RAW,
  norm: { kind: 'norm-score', t: 70, percentile: null, band: null, normSet: null },
};

const PERSON = { scale: 'total', form: 'parent', sex: 'F', ageYears: 10 } as const;

test.each([
  ['start', NOTHING, WITH_T, 'start-not-scorable'],
  ['start and T at the end', NOTHING, ONLY_RAW, 'start-not-scorable'],
  ['end', WITH_T, NOTHING, 'end-not-scorable'],
  ['end and T at the start', ONLY_RAW, NOTHING, 'end-not-scorable'],
  ['start and end', NOTHING, NOTHING, 'start-not-scorable'],
  ['T at the start', ONLY_RAW, WITH_T, 'no-t-score'],
  ['T at the end', WITH_T, ONLY_RAW, 'no-t-score'],
  ['T at both ends', ONLY_RAW, ONLY_RAW, 'no-t-score'],
] as const)('without %s says so', (_, start, end, reason) => {
  const pair = { start, end, person: PERSON, direction: 'lower-is-better' } as const;

  expect(changeOfScale(pair, { policy, sets: [] })).toMatchObject({
    metric: 't',
    difference: null,
    normSet: null,
    outcome: { kind: 'not-classifiable', reason },
  });
});

describe('what is compared', () => {
  const byAnchor: ChangePolicy = {
    ...policy,
    method: 'anchor',
    normalRange: { kind: 'not-asked' },
  };
  const row = (metric: 'raw' | 't', scale = 'total'): ScaleNorm => ({
    scale,
    group: { sex: ['F'], form: 'parent', age: [6, 18] },
    metric,
    minimalDifference: { value: 5, source: 'Invented for a test' },
  });
  const setOf = (...norms: readonly ScaleNorm[]): NormSet => ({
    key: 'norms',
    version: 2,
    instrument: 'any',
    edition: 1,
    label: { nl: 'Normen', en: 'Norms' },
    population: 'Invented',
    licence: 'CC0-1.0',
    status: 'published',
    synthetic: true,
    validFrom: null,
    validTo: null,
    norms,
  });
  /** From raw 30 to 20, and from T 70 to 62. */
  const point = (raw: number, t: number | null): ScalePoint => ({
    result: { kind: 'scored', raw, answered: 10, prorated: false },
    norm: t === null ? { kind: 'no-norm', reason: 'age-unknown' } : { ...NORM, t },
  });
  const NORM = { kind: 'norm-score', percentile: null, band: null, normSet: null } as const;
  const both = { start: point(30, 70), end: point(20, 62) };
  const compared = (ends: typeof both, sets: readonly NormSet[], rule = byAnchor) =>
    changeOfScale({ ...ends, person: PERSON, direction: 'lower-is-better' }, { policy: rule, sets });

  test.each([
    ['T, where the norms of change are on T', [setOf(row('t'))], 't', 8],
    ['T, where a later set has them on T', [setOf(row('raw')), setOf(row('raw'), row('t'))], 't', 8],
    ['T, where there are no norms of change', [], 't', 8],
    ['T, where only another scale has norms', [setOf(row('raw', 'other'))], 't', 8],
    ['raw, where the norms are on raw scores', [setOf(row('raw'))], 'raw', 10],
    ['raw, whatever another scale has', [setOf(row('t', 'other'), row('raw'))], 'raw', 10],
  ] as const)('is %s', (_, sets, metric, difference) => {
    expect(compared(both, sets)).toMatchObject({ metric, difference });
  });

  test.each([
    ['start', { ...both, start: point(30, null) }],
    ['end', { ...both, end: point(20, null) }],
  ])('is raw where the %s has no T score', (_, ends) => {
    expect(compared(ends, [setOf(row('t'))])).toMatchObject({ metric: 'raw', difference: 10 });
  });

  test('is T under a policy whose normal range is one of T, also where T came in without a raw score', () => {
    const rule: ChangePolicy = { ...byAnchor, normalRange: { kind: 't-below', t: 65 } };
    const onlyT = (t: number): ScalePoint => ({
      result: { kind: 'not-scorable', reason: 'only-t-given', missing: [] },
      norm: { ...NORM, t },
    });

    expect(compared(both, [setOf(row('t'), row('raw'))], rule)).toMatchObject({
      metric: 't',
      withinNormalRange: true,
      outcome: { kind: 'classified', class: 'RECOVERED' },
    });
    expect(compared({ start: onlyT(70), end: onlyT(62) }, [setOf(row('t'))], rule)).toMatchObject({
      difference: 8,
      normSet: { key: 'norms', version: 2 },
      outcome: { kind: 'classified', class: 'RECOVERED' },
    });
  });

  test('names no norm set where no number of it was used', () => {
    const ends = { ...both, end: NOTHING };

    expect(compared(ends, [setOf(row('raw'))])).toMatchObject({ difference: null, normSet: null });
  });
});
