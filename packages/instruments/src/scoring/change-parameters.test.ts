import { describe, expect, test } from 'vitest';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { NormSet, ScaleNorm } from '../sdk/norm-set.js';
import { changeOfScale } from './change-of-scale.js';
import type { ScalePoint } from './change-of-scale.js';

const SOURCE = { source: 'Invented for a test' };

const POLICY: ChangePolicy = {
  key: 'any',
  version: 1,
  label: { nl: 'Proef', en: 'Test' },
  ...SOURCE,
  method: 'JT',
  criterion: 1.96,
  reliability: ['test-retest'],
  normalRange: { kind: 'cut-off', cutOff: 'c' },
  requireClinicalStart: true,
};

/** All that any method needs, as in the tests of the methods: SEM 4, from a mean of 30 to one of 24. */
const WHOLE: ScaleNorm = {
  scale: 'total',
  group: { sex: ['F'], form: 'parent', age: [6, 18] },
  metric: 'raw',
  functional: { mean: 12, sd: 8, ...SOURCE },
  clinical: { mean: 30, sd: 8, ...SOURCE },
  after: { mean: 24, sd: 9, ...SOURCE },
  correlation: { value: 0.5, ...SOURCE },
  reliability: { kind: 'test-retest', value: 0.75, ...SOURCE },
  reliabilityAfter: { kind: 'test-retest', value: 0.6, ...SOURCE },
};

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

const raw = (score: number): ScalePoint => ({
  result: { kind: 'scored', raw: score, answered: 5, prorated: false },
  norm: undefined,
});

function change(
  policy: Partial<ChangePolicy>,
  norms: readonly ScaleNorm[],
  [before, after]: readonly [number, number] = [42, 28],
) {
  const person = { scale: 'total', form: 'parent', sex: 'F', ageYears: 10 } as const;
  const pair = {
    start: raw(before),
    end: raw(after),
    person,
    direction: 'lower-is-better',
  } as const;
  return changeOfScale(pair, {
    policy: { ...POLICY, ...policy },
    sets: norms.length === 0 ? [] : [setOf(...norms)],
  });
}

const without = (...names: readonly (keyof ScaleNorm)[]): ScaleNorm => {
  const rest: Record<string, unknown> = { ...WHOLE };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest as unknown as ScaleNorm;
};

describe('a stored change', () => {
  // The indices are those of the tests of the methods; cut-off c is 21.
  test.each([
    ['JT', 2.474874, 'IMPROVED'],
    ['GLN', 2.078805, 'IMPROVED'],
    ['HLL', 0.944911, 'UNCHANGED'],
    ['EN', 2.75, 'IMPROVED'],
    ['NK', 1.870056, 'UNCHANGED'],
    ['HA', 2.475144, 'IMPROVED'],
  ] as const)('takes all numbers of %s from one row', (method, rci, expected) => {
    const result = change({ method }, [WHOLE]);

    expect(result.rci).toBeCloseTo(rci, 6);
    expect(result.outcome).toEqual({ kind: 'classified', class: expected });
    expect(result.normSet).toEqual({ key: 'norms', version: 2 });
  });

  test.each([
    ['GLN', without('clinical'), 'no-standard-deviation'],
    ['GLN', { ...without('clinical'), changeSd: { sd: 8, ...SOURCE } }, 'no-mean-before'],
    ['HLL', without('after'), 'no-mean-after'],
    ['NK', without('reliabilityAfter'), 'no-reliability-after'],
    ['NK', { ...WHOLE, reliabilityAfter: { kind: 'alpha', value: 0.6, ...SOURCE } }, 'no-reliability-after'],
    ['HA', without('correlation'), 'no-correlation'],
    ['HA', { ...WHOLE, after: { mean: 24, sd: 3, ...SOURCE } }, 'end-not-reliable'],
    [
      'HA',
      { ...WHOLE, reliability: { kind: 'test-retest', value: 0, ...SOURCE } },
      'difference-not-reliable',
    ],
    ['HA', { ...WHOLE, correlation: { value: 1.1, ...SOURCE } }, 'correlation-out-of-range'],
    ['HA', { ...WHOLE, correlation: { value: 1, ...SOURCE } }, 'difference-not-reliable'],
    ['anchor', WHOLE, 'no-minimal-difference'],
    ['cutoff', without('functional'), 'no-cut-off'],
  ] as const)('by %s says what its row lacks (%#)', (method, norm, reason) => {
    const result = change({ method }, [norm]);

    expect(result).toMatchObject({
      difference: 14,
      rci: null,
      normSet: null,
      outcome: { kind: 'not-classifiable', reason },
    });
  });

  test.each([
    ['JT', 5],
    ['GLN', 10],
    ['HLL', 10],
    ['EN', 10],
    ['NK', 10],
    ['HA', 10],
  ] as const)('by %s takes the spread of the group that it is about', (method, sd) => {
    const groups = { functional: { mean: 12, sd: 5, ...SOURCE }, clinical: { mean: 30, sd: 10, ...SOURCE } };
    const stated = { changeSd: { sd, ...SOURCE } };
    const policy = { method, normalRange: { kind: 'not-asked' } } as const;
    const { rci } = change(policy, [{ ...WHOLE, ...groups, after: { mean: 24, sd: 11, ...SOURCE } }]);

    expect(rci).not.toBeNull();
    expect(rci).toBe(
      change(policy, [{ ...WHOLE, ...groups, ...stated, after: { mean: 24, sd: 11, ...SOURCE } }]).rci,
    );
  });

  test('keeps RCI and norm set where only the normal range is not known', () => {
    const named = { normalRange: { kind: 'named-cut-off', name: 'published' } } as const;

    expect(change(named, [WHOLE])).toMatchObject({
      rci: expect.closeTo(2.474874, 6) as number,
      normSet: { key: 'norms', version: 2 },
      outcome: { kind: 'not-classifiable', reason: 'no-cut-off' },
    });
  });

  test('takes a published cut-off by its name', () => {
    const normalRange = { kind: 'named-cut-off', name: 'published' } as const;
    const row = { ...WHOLE, namedCutOffs: { published: { value: 29, ...SOURCE } } };
    const other = { ...WHOLE, namedCutOffs: { other: { value: 29, ...SOURCE } } };

    expect(change({ normalRange }, [row]).outcome).toMatchObject({ class: 'RECOVERED' });
    expect(change({ normalRange }, [other]).outcome).toMatchObject({ reason: 'no-cut-off' });
  });

  // The bounds of HA lie between true scores: an end below 21 is not always surely normal.
  test.each([
    [10, 'RECOVERED', true],
    [14, 'IMPROVED', false],
  ])('by HA holds the true score at the end against the normal range (end %d)', (after, expected, within) => {
    expect(change({ method: 'HA' }, [WHOLE], [42, after])).toMatchObject({
      withinNormalRange: within,
      outcome: { class: expected },
    });
  });

  test('by HA can do without a normal range', () => {
    expect(change({ method: 'HA', normalRange: { kind: 'not-asked' } }, [WHOLE], [42, 10])).toMatchObject({
      withinNormalRange: null,
      outcome: { class: 'IMPROVED' },
    });
  });

  test('by cut-off alone has nothing to judge by when nobody asks for a normal range', () => {
    const policy = { method: 'cutoff', normalRange: { kind: 'not-asked' } } as const;

    expect(change(policy, [WHOLE]).outcome).toMatchObject({ reason: 'no-cut-off' });
  });

  test('never completes one row with the numbers of another', () => {
    const others = { ...without('clinical', 'functional', 'reliability'), metric: 'raw' } as const;

    expect(change({ method: 'HLL' }, [without('after'), others]).outcome).toMatchObject({
      reason: 'no-mean-after',
    });
  });

  test('takes the row that is whole when another of the set came less far', () => {
    const alpha = { ...without('after'), reliability: { kind: 'alpha', value: 0.9, ...SOURCE } } as const;

    expect(change({ method: 'HLL', reliability: ['alpha', 'test-retest'] }, [alpha, WHOLE]).rci).toBeCloseTo(
      0.944911,
      6,
    );
  });

  test('by percentage without a normal range needs no norms, and has neither RCI nor norm set', () => {
    const policy = { method: 'percentage', percent: 30, normalRange: { kind: 'not-asked' } } as const;

    expect(change(policy, [])).toMatchObject({
      difference: 14,
      rci: null,
      normSet: null,
      withinNormalRange: null,
      outcome: { kind: 'classified', class: 'IMPROVED' },
    });
    expect(change({ ...policy, percent: 34 }, []).outcome).toMatchObject({ class: 'UNCHANGED' });
    expect(change(policy, [], [0, 4]).outcome).toMatchObject({ reason: 'start-is-zero' });
  });

  test('by percentage with a normal range tells RECOVERED from IMPROVED, and names its norm set', () => {
    const policy = { method: 'percentage', percent: 30 } as const;

    expect(change(policy, [WHOLE], [42, 20])).toMatchObject({
      rci: null,
      normSet: { key: 'norms', version: 2 },
      withinNormalRange: true,
      outcome: { class: 'RECOVERED' },
    });
    expect(change(policy, [], [42, 20]).outcome).toMatchObject({ reason: 'no-norm-set' });
  });

  test('by anchor takes the difference of the policy, else that of the row', () => {
    const row = { ...WHOLE, minimalDifference: { value: 15, ...SOURCE } };

    expect(change({ method: 'anchor' }, [row]).outcome).toMatchObject({ class: 'UNCHANGED' });
    expect(change({ method: 'anchor', minimalDifference: 13 }, [row]).outcome).toMatchObject({
      class: 'IMPROVED',
    });
  });

  test.each([
    [42, 20, 'RECOVERED'],
    [20, 22, 'DETERIORATED'],
    [60, 22, 'UNCHANGED'],
    [20, 1, 'UNCHANGED'],
    [21, 1, 'UNCHANGED'],
  ])('by cut-off alone from %d to %d is %s: the bound is 21', (before, after, expected) => {
    expect(change({ method: 'cutoff' }, [WHOLE], [before, after]).outcome).toMatchObject({
      class: expected,
    });
  });
});

describe('a normal range on the NDS', () => {
  test.each([
    [27.9, 'RECOVERED'],
    [28, 'IMPROVED'],
  ])('ends where the score has that NDS, strictly (end %d)', (after, expected) => {
    // M 12, SD 8: two deviations on the worse side of the mean is 28, which is also cut-off b.
    const normalRange = { kind: 'nds-above', nds: -2 } as const;

    expect(change({ normalRange }, [WHOLE], [60, after]).outcome).toMatchObject({ class: expected });
    expect(
      change({ normalRange: { kind: 'cut-off', cutOff: 'b' } }, [WHOLE], [60, after]).outcome,
    ).toMatchObject({ class: expected });
  });

  test('is not known without a functional group', () => {
    const row = { ...without('functional'), changeSd: { sd: 8, ...SOURCE } };

    expect(change({ normalRange: { kind: 'nds-above', nds: -2 } }, [row]).outcome).toMatchObject({
      reason: 'no-cut-off',
    });
  });
});
