import type { Problem } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { defineInstrument } from '../sdk/index.js';
import { checkGivenScores } from './check-given-scores.js';
import { scoreGiven } from './score-given.js';

const label = { nl: 'Toets', en: 'Test' };
const scale = {
  label,
  range: [0, 40],
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity'],
  score: { method: 'given' },
} as const;

const instrument = defineInstrument({
  key: 'for-tests',
  edition: 1,
  label,
  about: label,
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['parent', 'teacher'],
  ageRange: [4, 18],
  items: {},
  scales: {
    total: scale,
    home: { ...scale, forms: ['parent'] },
    school: { ...scale, forms: ['teacher'] },
  },
  outcomeScales: ['total'],
  examples: [],
});

type Scores = Readonly<Record<string, { readonly raw?: unknown; readonly t?: unknown }>>;
const check = (scores: Scores) => checkGivenScores(instrument, 'parent', { scores });

function problemOf(scores: Scores): Problem {
  const checked = check(scores);
  if (checked.kind === 'valid') throw new Error('there should be a problem');
  const [problem, ...others] = checked.problems;
  if (problem === undefined || others.length > 0) throw new Error('there should be one problem');
  return problem;
}

describe('checkGivenScores', () => {
  test.each([
    [{ raw: 0 }, { raw: 0, t: null }],
    [
      { raw: 40, t: null },
      { raw: 40, t: null },
    ],
    [
      { raw: 12.5, t: '' },
      { raw: 12.5, t: null },
    ],
    [{ t: 10 }, { raw: null, t: 10 }],
    [
      { raw: '', t: 120 },
      { raw: null, t: 120 },
    ],
  ])('reads %j as %j', (given, read) => {
    expect(check({ total: given })).toEqual({ kind: 'valid', scores: { total: read } });
  });

  test('leaves out a scale without a score', () => {
    expect(check({ total: {}, home: { raw: null, t: '' } })).toEqual({ kind: 'valid', scores: {} });
  });

  test.each([
    ['raw', -1, 'value-out-of-range', /0.*40/],
    ['raw', 41, 'value-out-of-range', /0.*40/],
    ['raw', '12', 'value-not-a-number', /0.*40/],
    ['raw', Number.NaN, 'value-not-a-number', /0.*40/],
    ['raw', Number.POSITIVE_INFINITY, 'value-not-a-number', /0.*40/],
    ['t', 9.9, 'value-out-of-range', /10.*120/],
    ['t', 121, 'value-out-of-range', /10.*120/],
    ['t', true, 'value-not-a-number', /10.*120/],
  ])('refuses %s of %j: %s, with the range that is allowed', (name, value, code, range) => {
    const { path, hint, message, ...problem } = problemOf({ total: { [name]: value } });

    expect([path, problem.code]).toEqual([['scores', 'total', name], code]);
    for (const text of [hint.nl, hint.en]) expect(text).toMatch(range);
    expect(message.nl).toContain(name === 'raw' ? 'ruwe score' : 'T-score');
    expect(message.en).toContain(name === 'raw' ? 'raw score' : 'T score');
  });

  test('refuses a scale of another form, and names those that the form has', () => {
    const { path, code, message, hint } = problemOf({ total: { raw: 1 }, school: { raw: 1 } });

    expect([path, code]).toEqual([['scores', 'school'], 'scale-of-another-form']);
    for (const text of [message.nl, message.en]) expect(text).toMatch(/school.*parent/);
    for (const text of [hint.nl, hint.en]) expect(text).toContain('total, home');
  });

  test.each(['nobody', 'constructor'])('refuses %s, which is no scale, by its place', (key) => {
    const { path, code, message, hint } = problemOf({ total: { raw: 1 }, [key]: { raw: 1 } });

    expect([path, code]).toEqual([['scores', 1], 'scale-unknown']);
    expect(message.nl).toContain('Toets');
    expect(message.en).toContain('Test');
    for (const text of [hint.nl, hint.en]) expect(text).toContain('total, home');
  });

  test('tells all problems together, at the place where the scores stand in the input', () => {
    const scores = { total: { raw: 41, t: 9 }, nobody: {} };

    expect(checkGivenScores(instrument, 'parent', { scores, path: ['rows', 4] })).toMatchObject({
      kind: 'answers-invalid',
      problems: [
        { path: ['rows', 4, 'total', 'raw'] },
        { path: ['rows', 4, 'total', 't'] },
        { path: ['rows', 4, 1] },
      ],
    });
  });
});

describe('scoreGiven', () => {
  test('has a result for each scale of the form: zero is a score, a T score alone is no raw score', () => {
    const results = scoreGiven(instrument, 'parent', {
      total: { raw: 0, t: 45 },
      home: { raw: null, t: 60 },
    });

    expect(results).toEqual({
      total: { kind: 'scored', raw: 0, answered: null, prorated: false },
      home: { kind: 'not-scorable', reason: 'only-t-given', missing: [] },
    });
    expect(Object.isFrozen(results)).toBe(true);
  });

  test.each([{}, { total: { raw: null, t: null } }])('of %j says that nothing was given', (given) => {
    const notGiven = { kind: 'not-scorable', reason: 'not-given', missing: [] };

    expect(scoreGiven(instrument, 'teacher', given)).toEqual({ total: notGiven, school: notGiven });
  });
});
