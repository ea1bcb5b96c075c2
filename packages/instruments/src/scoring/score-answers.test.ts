import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineInstrument, proratedSum, sumOf, sumOfScales } from '../sdk/index.js';
import { compileScorer } from './compile-scorer.js';
import { createFlatScores, NOT_ANSWERED } from './compiled-scorer.js';
import { scaleResultAt } from './scale-result-at.js';
import { scoreAnswers } from './score-answers.js';
import { scoreFlat } from './score-flat.js';

const items = ['a', 'b', 'c', 'd'] as const;
const question = { label: { nl: 'Vraag', en: 'Item' }, range: [-1, 3] } as const;
const scale = {
  label: { nl: 'Schaal', en: 'Scale' },
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity'],
} as const;

const instrument = defineInstrument({
  key: 'for-tests',
  edition: 1,
  label: { nl: 'Toets', en: 'Test' },
  about: { nl: 'Toets', en: 'Test' },
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['parent', 'teacher'],
  ageRange: [0, 18],
  items: { a: question, b: question, c: question, d: question, gate: question },
  scales: {
    // Before its parts, on purpose: the order of the definition is not the order of work.
    both: { ...scale, range: [-8, 24], score: sumOfScales('prorated', 'sum') },
    three: { ...scale, range: [-9, 27], score: sumOfScales('mean', 'prorated', 'sum') },
    sum: { ...scale, range: [-4, 12], score: sumOf(items, { minimumAnswered: 2, reversed: ['d'] }) },
    mean: { ...scale, range: [-1, 3], score: { ...sumOf(items, { minimumAnswered: 3 }), method: 'mean' } },
    proratedMean: {
      ...scale,
      range: [-1, 3],
      score: { ...proratedSum(items, { minimumAnswered: 2 }), method: 'mean' },
    },
    // Even a rule that asks for none needs one answer: a sum of nothing is no zero.
    undemanding: { ...scale, range: [-4, 12], score: sumOf(items, { minimumAnswered: 0 }) },
    prorated: {
      ...scale,
      range: [-4, 12],
      score: proratedSum(items, { minimumAnswered: 2, rounding: 'half-up' }),
    },
    gated: {
      ...scale,
      range: [0, 5],
      score: sumOf(['a'], { recode: { '-1': 0, '2': 5 }, gate: { item: 'gate', equals: 0, then: 0 } }),
      scoreByForm: { teacher: { range: [-1, 3], score: sumOf(['b']) } },
    },
    ready: { ...scale, range: [0, 1], score: { method: 'given' } },
  },
  outcomeScales: [],
  examples: [],
});
const score = (answers: Record<string, number>) => scoreAnswers(compileScorer(instrument, 'parent'), answers);

describe('scoreAnswers', () => {
  test('sums what was answered and turns reversed items round within their own range', () => {
    expect(score({ a: 3, b: 2, d: -1 }).sum).toEqual({
      kind: 'scored',
      raw: 8,
      answered: 3,
      prorated: false,
    });
  });

  test('tells which items are missing when there are too few', () => {
    expect(score({ a: 3 }).sum).toEqual({
      kind: 'not-scorable',
      reason: 'too-few-answers',
      missing: ['b', 'c', 'd'],
    });
  });

  test.each([
    [{ a: 1, b: 0 }, 2],
    [{ a: 1, b: 1, c: 0 }, 3],
    [{ a: 0, b: -1, c: 0 }, -1],
    [{ a: -1, b: 1, c: 1, d: 1 }, 2],
  ])('pro-rates %j to %d, a half upwards', (answers, raw) => {
    expect(score(answers).prorated).toMatchObject({ raw, prorated: Object.keys(answers).length < 4 });
  });

  test('takes the mean of the answered items', () => {
    expect(score({ a: 3, b: 2, c: 0 }).mean).toMatchObject({ raw: 5 / 3, answered: 3, prorated: false });
    expect(score({ a: 3, b: 2, c: 0 }).proratedMean).toMatchObject({ raw: 5 / 3, prorated: true });
  });

  test('adds scales up wherever they stand, and lacks the sum when a part is missing', () => {
    expect(score({ a: 1, b: 1, c: 1, d: 1 }).both).toEqual({
      kind: 'scored',
      raw: 8,
      answered: 8,
      prorated: false,
    });
    expect(score({ a: 1, b: 1 }).both).toMatchObject({ raw: 6, prorated: true });
    expect(score({ a: 1 }).both).toEqual({
      kind: 'not-scorable',
      reason: 'part-missing',
      missing: ['prorated', 'sum'],
    });
    expect(score({ a: 1, b: 1 }).three).toEqual({
      kind: 'not-scorable',
      reason: 'part-missing',
      missing: ['mean'],
    });
  });

  test('recodes, and lets the gate decide whatever the others say', () => {
    expect(score({ a: 2, gate: 1 }).gated).toMatchObject({ raw: 5 });
    expect(score({ a: -1, gate: 1 }).gated).toMatchObject({ raw: 0 });
    expect(score({ a: 2, gate: 0 }).gated).toMatchObject({ kind: 'scored', raw: 0 });
    expect(score({ gate: 0 }).gated).toMatchObject({ kind: 'scored', raw: 0, answered: 0 });
    expect(score({ a: 2 }).gated).toEqual({
      kind: 'not-scorable',
      reason: 'gate-not-answered',
      missing: ['gate'],
    });
  });

  test("scores by the form's own rule", () => {
    expect(scoreAnswers(compileScorer(instrument, 'teacher'), { b: 3 }).gated).toMatchObject({ raw: 3 });
  });

  test('takes no answer at all for no score, however little a rule asks', () => {
    expect(score({}).undemanding).toMatchObject({ kind: 'not-scorable', reason: 'too-few-answers' });
    expect(score({ a: 0 }).undemanding).toMatchObject({ kind: 'scored', raw: 0, answered: 1 });
  });

  test('does not take a scale that comes in ready for a zero', () => {
    expect(score({}).ready).toEqual({ kind: 'not-scorable', reason: 'not-given', missing: [] });
  });

  test.each([{ a: 4 }, { a: -2 }, { a: 0.5 }, { a: Number.NaN }, { a: 1e6 }, { a: 65_537 }, { nobody: 1 }])(
    'throws on %j, which no check would let through',
    (answers) => {
      expect(() => score(answers as Record<string, number>)).toThrow(RangeError);
    },
  );

  test('throws on a form that does not exist', () => {
    expect(() => compileScorer(instrument, 'self')).toThrow('parent, teacher');
  });

  test('throws on scales that add each other up in a circle', () => {
    const scales = { ...instrument.scales, sum: { ...instrument.scales.sum, score: sumOfScales('both') } };

    expect(() => compileScorer({ ...instrument, scales }, 'parent')).toThrow('circle');
  });

  test('throws on a rule with an item that the form does not have', () => {
    const items = { ...instrument.items, d: { ...question, forms: ['teacher'] } };

    expect(() => compileScorer({ ...instrument, items }, 'parent')).toThrow(RangeError);
  });
});

describe('scoreFlat', () => {
  test('gives for each row of a long array what scoreAnswers gives for the row alone', () => {
    const answer = fc.option(fc.integer({ min: -1, max: 3 }), { nil: null });
    const row = fc.record({ a: answer, b: answer, c: answer, d: answer, gate: answer });
    const parent = compileScorer(instrument, 'parent');
    const room = createFlatScores(parent);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const width = parent.items.length;
        const flat = Int16Array.from(
          rows.flatMap((answers) =>
            parent.items.map((key) => answers[key as keyof typeof answers] ?? NOT_ANSWERED),
          ),
        );
        rows.forEach((answers, index) => {
          scoreFlat(parent, flat, { start: index * width, into: room });
          const given = Object.fromEntries(
            Object.entries(answers).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
          ) as Record<string, number>;
          const results = parent.scales.map((key, place) => [
            key,
            scaleResultAt(parent, place, { flat: room, row: flat, start: index * width }),
          ]);
          expect(Object.fromEntries(results)).toEqual(score(given));
        });
      }),
    );
  });
});
