import { civilDate } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import type { NormSet } from '../sdk/index.js';
import { SOUND_NORMS } from '../testing/broken-instruments.js';
import { canonicalJson } from './canonical-hash.js';
import type { ScoredMeasurement, ScoringContext } from './instrument-host.js';
import { loadInstruments } from './load-instruments.js';
import { createNormSource } from './norm-source.js';
import { createPolicySource } from './policy-source.js';
import { SHIPPED_POLICIES } from './shipped-policies.js';

const host = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: '/' });
const SDQ = { key: 'sdq', edition: 1 };
const girl: ScoringContext = { informant: 'mother', ageYears: 8, sex: 'F' };

describe('the host', () => {
  test.each([
    ['sdq', 'mother', 'parent'],
    ['sdq', 'father', 'parent'],
    ['sdq', 'parent', 'parent'],
    ['sdq', 'foster-parent', 'parent'],
    ['sdq', 'youth', 'self'],
    ['sdq', 'teacher', 'teacher'],
    ['sdq', 'guardian', null],
    ['step', 'group-worker', 'professional'],
    ['step', 'professional', 'professional'],
    ['step', 'guardian', 'professional'],
    ['step', 'probation-officer', 'professional'],
    ['step', 'mother', null],
  ] as const)('of %s gives %s the form %s', (key, informant, form) => {
    expect(host.formFor({ key, edition: 1 }, informant)).toBe(form);
  });

  test('tells all that is wrong with answers together, and repeats none of them', () => {
    const answers = { '1': 3, '2': 1.5, '3': '2', '4': 0, '5': null, '6': '', '99': 1, difficulties: 3 };
    const checked = host.checkAnswers(SDQ, 'teacher', { ...answers, home: 98765 });

    expect(checked.kind === 'valid' ? [] : checked.problems.map(({ path, code }) => [path[1], code])).toEqual(
      [
        ['1', 'value-out-of-range'],
        ['2', 'value-not-whole'],
        ['3', 'value-not-whole'],
        [6, 'item-unknown'],
        ['home', 'item-of-another-form'],
      ],
    );
    expect(JSON.stringify(checked)).not.toContain('98765');
  });

  test('points at a key that it does not know by its place, and does not repeat it', () => {
    const typed = 'Marjolein 123456782';
    const ofAnswers = host.checkAnswers(SDQ, 'teacher', { '1': 0, [typed]: 1, __proto__x: 2 });
    const ofScores = host.checkGivenScores(SDQ, 'teacher', { total: { raw: 1 }, [typed]: { raw: 1 } });

    expect(ofAnswers).toMatchObject({
      problems: [
        { path: ['answers', 1], message: { en: 'SDQ has no such item.' } },
        { path: ['answers', 2] },
      ],
    });
    expect(ofScores).toMatchObject({
      problems: [{ path: ['scores', 1], hint: { en: expect.stringContaining('emotional') as string } }],
    });
    expect(JSON.stringify([ofAnswers, ofScores])).not.toContain('Marjolein');
  });

  test('keeps a zero and drops what is empty', () => {
    expect(host.checkAnswers(SDQ, 'mother', { '1': 0, '2': null, '3': '' })).toEqual({
      kind: 'valid',
      answers: { '1': 0 },
      findings: [],
    });
  });

  test('refuses an informant for whom there is no form', () => {
    expect(host.checkAnswers(SDQ, 'guardian', {})).toMatchObject({
      problems: [
        {
          code: 'informant-without-form',
          hint: {
            nl: 'De formulieren zijn: Ouder (parent), Leerkracht (teacher), Jeugdige (self).',
            en: 'The forms are: Parent (parent), Teacher (teacher), Youth (self).',
          },
        },
      ],
    });
    expect(host.checkGivenScores(SDQ, 'guardian', {})).toMatchObject({ kind: 'answers-invalid' });
  });

  test('checks ready scores: scale, range of the form, T score', () => {
    const checked = host.checkGivenScores(SDQ, 'teacher', {
      impact: { raw: 7 },
      total: { raw: Number.NaN, t: 0 },
      constructor: { raw: 1 },
      peer: {},
    });

    expect(
      checked.kind === 'valid' ? [] : checked.problems.map(({ path, code }) => `${path.join('.')}: ${code}`),
    ).toEqual([
      'scores.impact.raw: value-out-of-range',
      'scores.total.raw: value-not-a-number',
      'scores.total.t: value-out-of-range',
      'scores.2: scale-unknown',
    ]);
    expect(host.checkGivenScores(SDQ, 'mother', { impact: { raw: 7 }, peer: {} })).toMatchObject({
      scores: { impact: { raw: 7, t: null } },
    });
  });

  test.each([
    [3, 'mother', ['unusual-age']],
    [4, 'mother', []],
    [17, 'mother', []],
    [18, 'mother', ['unusual-age']],
    [10, 'youth', ['unusual-age']],
    [11, 'youth', []],
    [null, 'youth', []],
  ] as const)('finds at age %s for %s: %j', (ageYears, informant, codes) => {
    const findings = host.findingsFor(SDQ, { ...girl, ageYears, informant });

    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.every(({ path }) => path.join() === 'takenOn')).toBe(true);
  });

  test('scores with bands, and with a hash of what went in', () => {
    const answers = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [String(index + 1), 1]));
    const scored = host.scoreByRules(SDQ, answers, girl);

    expect(scored.scales.total).toMatchObject({ raw: 20 });
    expect(scored.norms.total).toEqual({
      kind: 'norm-score',
      t: null,
      percentile: null,
      band: 'clinical',
      normSet: { key: 'sdq-three-bands', version: 2 },
    });
    expect(scored.norms.externalising).toEqual({ kind: 'no-norm', reason: 'scale-not-covered' });
    expect(host.scoreByRules(SDQ, { ...answers }, girl).inputHash).toBe(scored.inputHash);
    expect(host.scoreByRules(SDQ, { ...answers, '1': 2 }, girl).inputHash).not.toBe(scored.inputHash);
    expect(host.scoreByRules(SDQ, answers, { ...girl, informant: 'youth', ageYears: 12 }).inputHash).not.toBe(
      scored.inputHash,
    );
  });

  test('throws a foreseen failure for an instrument that is not there', () => {
    expect(() => host.scoreByRules({ key: 'nobody', edition: 1 }, {}, girl)).toThrow(
      expect.objectContaining({ code: 'INSTRUMENT_UNKNOWN' }),
    );
    expect(() => host.formFor({ key: 'sdq', edition: 9 }, 'mother')).toThrow('edition 9');
  });
});

describe('change', () => {
  const measured = (id: string, total: number | null, context: ScoringContext = girl): ScoredMeasurement => {
    const scores = total === null ? {} : { total: { raw: total, t: null } };
    const { scales, norms } = host.scoreGiven(SDQ, scores, context);
    return { id, instrument: SDQ, takenOn: civilDate('2026-01-10'), context, scales, norms };
  };
  const totalOf = (start: ScoredMeasurement, end: ScoredMeasurement) =>
    host.change(start, end, { organisationId: 'o' }).find(({ scale }) => scale === 'total');

  // SEdiff of a girl: 5.5 * sqrt(2 * .14) = 2.9103; 1.96 times that is 5.704. Of a boy: 3.1749 and 6.223.
  test.each([
    [24, 18, 'IMPROVED'],
    [24, 17, 'RECOVERED'],
    [17, 11, 'IMPROVED'],
    [18, 13, 'UNCHANGED'],
    [10, 16, 'DETERIORATED'],
  ])('of a girl from %d to %d is %s', (before, after, expected) => {
    expect(totalOf(measured('a', before), measured('b', after))).toMatchObject({
      outcome: { kind: 'classified', class: expected },
      metric: 'raw',
      policy: { key: 'jacobson-truax-1991-published-cut-off' },
      normSet: { key: 'sdq-change-parent-6-11' },
    });
  });

  test('takes the norms of a boy for a boy', () => {
    const boy = { ...girl, sex: 'M' } as const;

    expect(totalOf(measured('a', 24, boy), measured('b', 18, boy))?.outcome).toMatchObject({
      class: 'UNCHANGED',
    });
  });

  test('takes the age at the start, and lets any parent answer at the end', () => {
    const father = { ...girl, informant: 'father', ageYears: 12 } as const;

    expect(totalOf(measured('a', 24, { ...girl, ageYears: 11 }), measured('b', 17, father))).toMatchObject({
      outcome: { class: 'RECOVERED' },
      informant: 'mother',
    });
  });

  test.each([
    [{ ...girl, ageYears: 13 }, 'no-reliability'],
    [{ ...girl, ageYears: 3 }, 'age-not-covered'],
    [{ ...girl, ageYears: null }, 'age-unknown'],
    [{ ...girl, sex: 'X' }, 'no-standard-deviation'],
    [{ ...girl, informant: 'teacher' }, 'informant-not-covered'],
  ] as const)('of %j has no class: %s', (context, reason) => {
    const change = totalOf(measured('a', 24, context), measured('b', 17, context));

    expect(change?.outcome.kind).toBe('not-classifiable');
    expect(change?.difference).toBe(7);
    expect(change?.outcome).toMatchObject({ reason });
  });

  test('says which end has no score', () => {
    expect(totalOf(measured('a', null), measured('b', 1))?.outcome).toMatchObject({
      reason: 'start-not-scorable',
    });
    expect(totalOf(measured('a', 0), measured('b', null))).toMatchObject({
      difference: null,
      rci: null,
      normSet: null,
      outcome: { reason: 'end-not-scorable' },
    });
  });

  test('gives a scale without a published cut-off its RCI and no class', () => {
    const scores = (raw: number) => host.scoreGiven(SDQ, { emotional: { raw, t: null } }, girl);
    const start = { ...measured('a', 24), ...scores(8) };
    const end = { ...measured('b', 24), ...scores(5) };
    const change = host
      .change(start, end, { organisationId: 'o' })
      .find(({ scale }) => scale === 'emotional');

    expect(change?.outcome).toMatchObject({ reason: 'no-cut-off' });
    expect(change?.rci).toBeCloseTo(2.165, 3);
  });

  test('never mixes youth and parent', () => {
    const youth = { informant: 'youth', ageYears: 12, sex: 'F' } as const;

    expect(totalOf(measured('a', 24), measured('b', 10, youth))).toMatchObject({
      difference: null,
      withinNormalRange: null,
      outcome: { reason: 'informants-differ' },
    });
  });

  test('turns prosocial behaviour the other way: more is better', () => {
    const scores = (raw: number) => host.scoreGiven(SDQ, { prosocial: { raw, t: null } }, girl);
    const start = { ...measured('a', 24), ...scores(4) };
    const change = host.change(start, { ...start, id: 'b', ...scores(9) }, { organisationId: 'o' });

    expect(change.find(({ scale }) => scale === 'prosocial')?.difference).toBe(5);
  });
});

describe('norm source', () => {
  const set = (change: Partial<NormSet>): NormSet => ({ ...SOUND_NORMS, synthetic: false, ...change });
  const keysOf = (sets: readonly NormSet[], day: string | null = '2026-01-10') =>
    createNormSource(sets)
      .setsFor({ key: 'sound', edition: 1 }, day)
      .map(({ key, version }) => `${key}@${version}`);

  test('keeps the order given, with real people before synthetic ones', () => {
    expect(keysOf([set({ key: 'c', synthetic: true }), set({ key: 'b' }), set({ key: 'a' })])).toEqual([
      'b@1',
      'a@1',
      'c@1',
    ]);
  });

  test('takes the newest version that is published and valid on the day', () => {
    const versions = [
      set({ key: 'a', validTo: '2026-01-10' }),
      set({ key: 'a', version: 2, validFrom: '2026-01-11' }),
      set({ key: 'a', version: 3, status: 'draft' }),
    ];

    expect(keysOf(versions)).toEqual(['a@1']);
    expect(keysOf(versions, '2026-01-11')).toEqual(['a@2']);
    expect(keysOf(versions, null)).toEqual([]);
    expect(keysOf([set({ key: 'a', version: 2 }), set({ key: 'a' }), set({ key: 'b' })])).toEqual([
      'a@2',
      'b@1',
    ]);
  });

  test.each([
    [[], 'no-norm-set'],
    [[set({ status: 'retired' })], 'no-norm-set'],
    [[set({ status: 'draft', edition: 2 })], 'no-norm-set'],
    [[set({ status: 'draft' })], 'norm-set-not-published'],
    [[set({ status: 'reviewed' })], 'norm-set-not-published'],
    [[set({ status: 'draft', validFrom: '2030-01-01' })], 'no-norm-set'],
    [[set({ validTo: '2020-01-01' }), set({ status: 'draft', validTo: '2020-01-01' })], 'no-norm-set'],
    [[set({ validTo: '2020-01-01' }), set({ status: 'draft' })], 'norm-set-not-published'],
  ])('says why there is none (%#)', (sets, reason) => {
    expect(createNormSource(sets).whyNone({ key: 'sound', edition: 1 }, '2026-01-10')).toBe(reason);
  });

  test('gives no set of another instrument or edition', () => {
    expect(keysOf([set({ edition: 2 }), set({ instrument: 'other' })])).toEqual([]);
  });
});

describe('policy source', () => {
  const [aPolicy] = SHIPPED_POLICIES;
  const policy = (key: string, version = 1) => ({ ...aPolicy, key, version });
  const policies = [
    policy('default'),
    policy('instrument'),
    policy('set'),
    policy('organisation'),
    policy('default', 2),
  ] as const;
  const source = createPolicySource(policies, [
    { policy: 'default' },
    { policy: 'instrument', instrument: 'sdq' },
    { policy: 'set', instrument: 'sdq', set: 'basis' },
    { policy: 'organisation', instrument: 'sdq', organisation: 'o' },
    { policy: 'nobody-knows', instrument: 'sdq', organisation: 'o', set: 'basis' },
  ]);

  test.each([
    [{ instrument: 'step', organisationId: 'o' }, 'default', 2],
    [{ instrument: 'sdq', organisationId: 'p' }, 'instrument', 1],
    [{ instrument: 'sdq', organisationId: 'p', set: 'basis' }, 'set', 1],
    [{ instrument: 'sdq', organisationId: 'p', set: 'other' }, 'instrument', 1],
    [{ instrument: 'sdq', organisationId: 'o', set: 'basis' }, 'organisation', 1],
  ])('for %j chooses %s', (question, key, version) => {
    expect(source.policyFor(question)).toMatchObject({ key, version });
  });
});

describe('canonicalJson', () => {
  test('does not depend on the order of keys, and keeps that of lists', () => {
    expect(canonicalJson({ b: [2, { d: 1, c: 0 }], a: null })).toBe('{"a":null,"b":[2,{"c":0,"d":1}]}');
  });
});
