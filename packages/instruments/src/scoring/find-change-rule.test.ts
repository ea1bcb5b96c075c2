import { describe, expect, test } from 'vitest';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { NormSet, ReliabilityValue, ScaleNorm } from '../sdk/norm-set.js';
import { type ChangeQuery, findChangeRule } from './find-change-rule.js';

const SOURCE = { source: 'Invented for a test' };

const JT: ChangePolicy = {
  key: 'any',
  version: 1,
  label: { nl: 'Proef', en: 'Test' },
  ...SOURCE,
  method: 'JT',
  criterion: 1.96,
  reliability: ['test-retest', 'alpha'],
  normalRange: { kind: 'named-cut-off', name: 'published' },
  requireClinicalStart: true,
};
/** Its bound is the number of the row that was taken: so it tells which one that was. */
const ANCHOR: ChangePolicy = { ...JT, method: 'anchor', normalRange: { kind: 'not-asked' } };

const QUERY: ChangeQuery = {
  person: { scale: 'total', form: 'parent', sex: 'F', ageYears: 10 },
  metric: 'raw',
  direction: 'lower-is-better',
};

const row = (numbers: Partial<ScaleNorm>): ScaleNorm => ({
  scale: 'total',
  group: { sex: ['F'], form: 'parent', age: [6, 18] },
  metric: 'raw',
  ...numbers,
});
const reliability = (kind: ReliabilityValue['kind'], value = 0.8) => ({
  reliability: { kind, value, ...SOURCE },
});
const spread = { changeSd: { sd: 8, ...SOURCE } };
const cutOff = { namedCutOffs: { published: { value: 20, ...SOURCE } } };
const anchor = (value: number) => ({ minimalDifference: { value, ...SOURCE } });

const aSet = (key: string, ...norms: readonly ScaleNorm[]): NormSet => ({
  key,
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

/** Which set gave the rule, and what the rule is or lacks. */
function found(sets: readonly NormSet[], policy: ChangePolicy, query: Partial<ChangeQuery> = {}) {
  const { rule, normSet } = findChangeRule(sets, policy, { ...QUERY, ...query });
  return [normSet?.key ?? null, rule.kind === 'ready' ? rule.bound : rule.reason];
}

describe('of several sets', () => {
  const better = aSet('better', row({ ...anchor(5), ...reliability('test-retest') }));
  const other = aSet('other', row({ ...anchor(7), ...reliability('alpha') }));

  test('the first that is whole wins, whatever the kind of its reliability', () => {
    expect(found([better, other], ANCHOR)).toEqual(['better', 5]);
    expect(found([other, better], ANCHOR)).toEqual(['other', 7]);
  });

  test('a whole one goes before one that lacks something', () => {
    const lacking = aSet('lacking', row({ ...spread, ...cutOff }));
    const whole = aSet('whole', row({ ...spread, ...cutOff, ...reliability('alpha') }));

    expect(found([lacking, whole], JT)).toEqual(['whole', 1.96]);
    expect(found([whole, lacking], JT)).toEqual(['whole', 1.96]);
  });

  test('the one that came furthest says what is missing, and is named when its index is there', () => {
    const noReliability = aSet('far', row({ ...spread, ...cutOff }));
    const noCutOff = aSet('further', row({ ...spread, ...reliability('alpha') }));

    expect(found([noReliability], JT)).toEqual([null, 'no-reliability']);
    expect(found([noReliability, noCutOff], JT)).toEqual(['further', 'no-cut-off']);
    expect(found([noCutOff, noReliability], JT)).toEqual(['further', 'no-cut-off']);
  });
});

describe('within a set', () => {
  test.each([
    ['the better kind of reliability', { ...anchor(7), ...reliability('alpha') }],
    ['a kind that the policy allows', { ...anchor(7), ...reliability('inter-rater') }],
    ['a row with a reliability', anchor(7)],
  ])('%s goes first', (_, worse) => {
    const rows = [row(worse), row({ ...anchor(5), ...reliability('test-retest') })] as const;

    expect(found([aSet('set', ...rows)], ANCHOR)).toEqual(['set', 5]);
    expect(found([aSet('set', ...rows.toReversed())], ANCHOR)).toEqual(['set', 5]);
  });

  test('a row with the last kind of the policy goes before one without any', () => {
    const rows = [row(anchor(7)), row({ ...anchor(5), ...reliability('alpha') })] as const;

    expect(found([aSet('set', ...rows)], ANCHOR)).toEqual(['set', 5]);
  });

  test('rows on another metric and rows that only place a score do not count', () => {
    const onT = row({ ...anchor(5), metric: 't' });
    const bands = row({ bands: [{ key: 'normal', from: 0, upTo: null }], ...SOURCE });

    expect(found([aSet('set', onT)], ANCHOR)).toEqual([null, 'scale-not-covered']);
    expect(found([aSet('set', onT)], ANCHOR, { metric: 't' })).toEqual(['set', 5]);
    // It places a score: so the reason names what is lacking for a change.
    expect(found([aSet('set', bands)], ANCHOR)).toEqual([null, 'no-minimal-difference']);
  });

  test.each([
    spread,
    { functional: { mean: 5, sd: 4, ...SOURCE } },
    { clinical: { mean: 30, sd: 4, ...SOURCE } },
    reliability('alpha'),
    cutOff,
    anchor(5),
  ])('a row with nothing but %j speaks of change', (numbers) => {
    expect(found([aSet('set', row(numbers))], JT)[1]).not.toBe('scale-not-covered');
  });
});

describe('a normal range below a T score', () => {
  const policy: ChangePolicy = { ...ANCHOR, normalRange: { kind: 't-below', t: 60 } };
  const sets = [aSet('set', row(anchor(5)))];

  test('is none on a scale where higher is better', () => {
    expect(found(sets, policy, { direction: 'higher-is-better' })).toEqual([null, 'no-normal-range']);
  });

  test('stands in the way of no other', () => {
    expect(found(sets, policy)).toEqual(['set', 5]);
    expect(found(sets, ANCHOR, { direction: 'higher-is-better' })).toEqual(['set', 5]);
  });
});
