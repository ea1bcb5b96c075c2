import type { Problem } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { defineInstrument, sumOf } from '../sdk/index.js';
import { checkAnswers } from './check-answers.js';

const label = { nl: 'Toets', en: 'Test' };
const item = { label, range: [-1, 3] } as const;

const instrument = defineInstrument({
  key: 'for-tests',
  edition: 1,
  label,
  about: label,
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['parent', 'teacher', 'scores-only'],
  ageRange: [4, 18],
  items: {
    mood: { ...item, forms: ['parent', 'teacher'] },
    sleep: { ...item, forms: ['parent'], askedIf: { item: 'mood', atLeast: 2 } },
    school: { ...item, forms: ['teacher'] },
  },
  scales: {
    total: {
      label,
      range: [-1, 3],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['severity'],
      score: sumOf(['mood']),
      forms: ['parent', 'teacher'],
    },
  },
  outcomeScales: [],
  examples: [],
});

const check = (answers: Readonly<Record<string, unknown>>, form = 'parent') =>
  checkAnswers(instrument, form, { answers });

function problemOf(answers: Readonly<Record<string, unknown>>, form = 'parent'): Problem {
  const checked = check(answers, form);
  if (checked.kind === 'valid') throw new Error('there should be a problem');
  const [problem, ...others] = checked.problems;
  if (problem === undefined || others.length > 0) throw new Error('there should be one problem');
  return problem;
}

describe('checkAnswers', () => {
  test('lets whole numbers within the range of their item through, both ends and zero too', () => {
    for (const mood of [-1, 0, 3]) {
      expect(check({ mood })).toEqual({ kind: 'valid', answers: { mood }, findings: [] });
    }
  });

  test.each([null, undefined, ''])('takes %j for not answered', (mood) => {
    expect(check({ mood, sleep: null })).toEqual({ kind: 'valid', answers: {}, findings: [] });
  });

  test.each([
    [-2, 'value-out-of-range'],
    [4, 'value-out-of-range'],
    [0.5, 'value-not-whole'],
    [Number.NaN, 'value-not-whole'],
    [Number.POSITIVE_INFINITY, 'value-not-whole'],
    ['1', 'value-not-whole'],
    [' ', 'value-not-whole'],
    [true, 'value-not-whole'],
    [[1], 'value-not-whole'],
  ])('refuses %j: %s, with the range that is allowed', (mood, code) => {
    const { path, hint, ...problem } = problemOf({ mood });

    expect([path, problem.code]).toEqual([['answers', 'mood'], code]);
    for (const text of [hint.nl, hint.en]) expect(text).toMatch(/-1.*3/);
    for (const text of [problem.message.nl, problem.message.en]) expect(text).toContain('mood');
  });

  test('refuses an item of another form, and names those that the form has', () => {
    const { path, code, message, hint } = problemOf({ mood: 1, school: 1 });

    expect([path, code]).toEqual([['answers', 'school'], 'item-of-another-form']);
    for (const text of [message.nl, message.en]) expect(text).toMatch(/school.*parent/);
    for (const text of [hint.nl, hint.en]) expect(text).toContain('mood, sleep');
  });

  test.each(['nobody', 'constructor'])('refuses %s, which is no item, by its place', (key) => {
    const { path, code, message, hint } = problemOf({ mood: 1, [key]: 1 });

    expect([path, code]).toEqual([['answers', 1], 'item-unknown']);
    expect(message.nl).toContain('Toets');
    expect(message.en).toContain('Test');
    for (const text of [hint.nl, hint.en]) expect(text).toContain('mood, sleep');
  });

  test('says of a form without items that only scores can be entered', () => {
    const { hint } = problemOf({ mood: 1 }, 'scores-only');

    expect(hint.nl).toContain('schaalscores');
    expect(hint.en).toContain('scale scores');
  });

  test('tells all problems together, at the place where the answers stand in the input', () => {
    const answers = { mood: 9, nobody: 1, sleep: 0.5 };
    const checked = checkAnswers(instrument, 'parent', { answers, path: ['rows', 4] });

    expect(checked).toMatchObject({
      kind: 'answers-invalid',
      problems: [{ path: ['rows', 4, 'mood'] }, { path: ['rows', 4, 1] }, { path: ['rows', 4, 'sleep'] }],
    });
  });

  test.each([
    [{ mood: 2, sleep: 1 }, []],
    [{ mood: 1, sleep: 0 }, ['sleep']],
    [{ sleep: 1 }, ['sleep']],
  ])('keeps the answers %j and finds what was not asked: %j', (answers, notAsked) => {
    expect(check(answers)).toMatchObject({
      kind: 'valid',
      answers,
      findings: notAsked.map((key) => ({
        path: ['answers', key],
        code: 'answer-not-asked',
        message: { nl: expect.stringContaining(key) as string, en: expect.stringContaining(key) as string },
        hint: { nl: expect.stringMatching(/\w/) as string, en: expect.stringMatching(/\w/) as string },
      })),
    });
  });
});
