import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedIf } from '../sdk/condition.js';
import { defineInstrument, sumOf } from '../sdk/index.js';
import { askedItems } from './asked-items.js';
import { compileScorer } from './compile-scorer.js';
import { createFlatScores, NOT_ANSWERED } from './compiled-scorer.js';
import { holds } from './holds.js';
import { optionsOf } from './options-of.js';
import { raisedSignals } from './raised-signals.js';
import { scoreAnswers } from './score-answers.js';
import { scoreFlat } from './score-flat.js';

const label = { nl: 'Vraag', en: 'Item' };
const item = { label, range: [0, 3] } as const;

/** `b` only after a 1 or more on `a`; `c` and `d` only when `b` was 2 or 3. */
const chained = defineInstrument({
  key: 'chained',
  edition: 1,
  label,
  about: label,
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['self'],
  ageRange: [8, 18],
  responseSets: { often: { '3': { nl: 'Vaak', en: 'Often' }, '0': { nl: 'Nooit', en: 'Never' } } },
  items: {
    a: { ...item, responses: 'often' },
    b: { ...item, askedIf: { item: 'a', atLeast: 1 } },
    c: item,
    d: { ...item, options: { '1': label } },
  },
  groups: { deeper: { label, items: ['c', 'd'], askedIf: { item: 'b', is: [2, 3] } } },
  scales: {
    total: {
      label,
      range: [0, 12],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['severity'],
      score: sumOf(['a', 'b', 'c', 'd'], { minimumAnswered: 1 }),
    },
  },
  signals: {
    much: { kind: 'remark', label, source: 'Written for a test', when: { scale: 'total', atLeast: 6 } },
    now: { kind: 'alarm', label, source: 'Written for a test', when: { item: 'd', is: [3] } },
  },
  outcomeScales: [],
  examples: [],
});

const scorer = compileScorer(chained, 'self');

describe('holds', () => {
  const filled = {
    answers: { zero: 0, two: 2 },
    results: {
      scored: { kind: 'scored', raw: 5, answered: 3, prorated: false },
      none: { kind: 'not-scorable', reason: 'too-few-answers', missing: [] },
    },
  } as const;

  test.each([
    [{ item: 'zero', is: [0] }, true],
    [{ item: 'zero', answered: true }, true],
    [{ item: 'gone', answered: false }, true],
    [{ item: 'gone', answered: true }, false],
    [{ item: 'gone', is: [0] }, false],
    [{ item: 'gone', atMost: 3 }, false],
    [{ not: { item: 'gone', atMost: 3 } }, true],
    [{ item: 'two', atLeast: 2 }, true],
    [{ item: 'two', atLeast: 3 }, false],
    [{ item: 'two', atMost: 2 }, true],
    [{ item: 'two', atMost: 1 }, false],
    [{ scale: 'scored', atLeast: 5 }, true],
    [{ scale: 'scored', atLeast: 6 }, false],
    [{ scale: 'scored', atMost: 5 }, true],
    [{ scale: 'scored', atMost: 4 }, false],
    [{ scale: 'scored', scored: true }, true],
    [{ scale: 'scored', scored: false }, false],
    [{ scale: 'none', scored: true }, false],
    [{ scale: 'none', atMost: 99 }, false],
    [{ scale: 'none', scored: false }, true],
    [{ scale: 'gone', scored: false }, true],
    [
      {
        all: [
          { item: 'two', is: [2] },
          { item: 'zero', is: [0] },
        ],
      },
      true,
    ],
    [
      {
        all: [
          { item: 'two', is: [2] },
          { item: 'zero', is: [1] },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { item: 'two', is: [2] },
          { item: 'zero', is: [1] },
        ],
      },
      true,
    ],
  ] as const)('%j is %s', (condition, expected) => {
    expect(holds(condition, filled)).toBe(expected);
  });
});

describe('askedItems', () => {
  test.each([
    [{}, ['a']],
    [{ a: 0 }, ['a']],
    [{ a: 1 }, ['a', 'b']],
    [{ a: 1, b: 2 }, ['a', 'b', 'c', 'd']],
    [{ a: 1, b: 1 }, ['a', 'b']],
    // The 2 on b was not asked for: it opens nothing.
    [{ a: 0, b: 2, c: 3 }, ['a']],
  ])('of %j are %j', (answers, asked) => {
    expect(askedItems(chained, 'self', answers)).toEqual(asked);
  });
});

describe('scoring', () => {
  const raw = (answers: Record<string, number>) => {
    const result = scoreAnswers(scorer, answers).total;
    return result?.kind === 'scored' ? [result.raw, result.answered] : result?.kind;
  };

  test('leaves out what was answered and not asked', () => {
    expect(raw({ a: 1, b: 2, c: 3, d: 3 })).toEqual([9, 4]);
    expect(raw({ a: 0, b: 2, c: 3, d: 3 })).toEqual([0, 1]);
    expect(raw({ a: 1, b: 1, c: 3, d: 3 })).toEqual([2, 2]);
    expect(raw({ b: 2, c: 3 })).toBe('not-scorable');
  });

  test('knows a scale of which every item has a condition', () => {
    const scales = { total: { ...chained.scales.total, score: sumOf(['b', 'c'], { minimumAnswered: 1 }) } };
    const score = (answers: Record<string, number>) =>
      scoreAnswers(compileScorer({ ...chained, scales }, 'self'), answers).total;

    expect(score({ a: 1, b: 2, c: 3 })).toMatchObject({ raw: 5, answered: 2 });
    expect(score({ a: 0, b: 2, c: 3 })).toMatchObject({ kind: 'not-scorable' });
  });

  test('counts just the items that are asked, whatever was answered', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ a: answer, b: answer, c: answer, d: answer }), (drawn) => {
        const answers = Object.fromEntries(
          Object.entries(drawn).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
        ) as Record<string, number>;
        const asked = askedItems(chained, 'self', answers).filter((key) => key in answers);
        const sum = asked.reduce((total, key) => total + (answers[key] ?? 0), 0);

        expect(raw(answers)).toEqual(asked.length === 0 ? 'not-scorable' : [sum, asked.length]);
      }),
    );
  });
});

describe('a condition before a question', () => {
  const onItem = fc.record({ item: fc.constantFrom('a', 'b') });
  const answer = fc.integer({ min: 0, max: 3 });
  const simple = fc.oneof(
    fc.tuple(onItem, fc.uniqueArray(answer)).map(([on, is]) => ({ ...on, is })),
    fc.tuple(onItem, answer).map(([on, atLeast]) => ({ ...on, atLeast })),
    fc.tuple(onItem, answer).map(([on, atMost]) => ({ ...on, atMost })),
    fc.tuple(onItem, fc.boolean()).map(([on, answered]) => ({ ...on, answered })),
  );
  const { condition } = fc.letrec<{ condition: AskedIf }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      simple,
      fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }));

  test('means the same on a row of many as in words, whatever is asked after it', () => {
    const given = fc.option(answer, { nil: NOT_ANSWERED });
    fc.assert(
      fc.property(condition, given, given, (askedIf, a, b) => {
        const { total } = chained.scales;
        // The question that is always asked comes last: it must not take over the condition before it.
        const score = sumOf(['c', 'd'], { minimumAnswered: 1 });
        const definition = {
          ...chained,
          items: { a: item, b: item, c: { ...item, askedIf }, d: item },
          groups: {},
          scales: { total: { ...total, score } },
        };
        const compiled = compileScorer(definition, 'self');
        const into = createFlatScores(compiled);
        const before = [3, 0, 3, 3];
        const answers = Object.entries({ a, b }).filter(([, each]) => each !== NOT_ANSWERED);

        scoreFlat(compiled, Int16Array.from([...before, a, b, 1, 2]), { start: 4, into });

        const isAsked = askedItems(definition, 'self', Object.fromEntries(answers)).includes('c');
        expect([into.raw[0], into.answered[0]]).toEqual(isAsked ? [3, 2] : [2, 1]);
      }),
      { numRuns: 400 },
    );
  });

  test('must be about an item that the form has', () => {
    const items = { ...chained.items, a: { ...item, forms: ['parent'] } };
    const scales = { total: { ...chained.scales.total, score: sumOf(['b']) } };
    const definition = { ...chained, forms: ['self', 'parent'], items, scales };

    expect(() => compileScorer(definition, 'self')).toThrow(RangeError);
    expect(() => compileScorer(definition, 'parent')).not.toThrow();
  });
});

describe('raisedSignals', () => {
  test('come with alarms first', () => {
    const answers = { a: 1, b: 2, c: 0, d: 3 };
    const raised = raisedSignals(chained, 'self', { answers, results: scoreAnswers(scorer, answers) });

    expect(raised.map(({ key, kind }) => `${kind} ${key}`)).toEqual(['alarm now', 'remark much']);
  });

  test('keep the order of the definition among alarms, and among remarks', () => {
    const signal = (kind: 'alarm' | 'remark') =>
      ({ kind, label, source: 'Written for a test', when: { item: 'a', answered: true } }) as const;
    const signals = {
      first: signal('remark'),
      second: signal('alarm'),
      third: signal('remark'),
      fourth: signal('alarm'),
    };
    const raised = raisedSignals({ ...chained, signals }, 'self', { answers: { a: 0 }, results: {} });

    expect(raised.map(({ key }) => key)).toEqual(['second', 'fourth', 'first', 'third']);
  });

  test('are none without a reason, and none on another form', () => {
    expect(raisedSignals(chained, 'self', { answers: { a: 3 }, results: {} })).toEqual([]);
    const forParents = { ...chained, signals: { now: { ...chained.signals?.now, forms: ['parent'] } } };
    const filled = { answers: { d: 3 }, results: {} };

    expect(raisedSignals(forParents as typeof chained, 'self', filled)).toEqual([]);
  });
});

describe('optionsOf', () => {
  test('gives the answers of the response set or the own ones, lowest first', () => {
    expect(optionsOf(chained, 'a').map(({ value, label: { en } }) => [value, en])).toEqual([
      [0, 'Never'],
      [3, 'Often'],
    ]);
    const belowZero = { ...chained, responseSets: { often: { '0': label, '-2': label, '-1': label } } };
    expect(optionsOf(belowZero, 'a').map(({ value }) => value)).toEqual([-2, -1, 0]);
    expect(optionsOf(chained, 'd').map(({ value }) => value)).toEqual([1]);
    expect(optionsOf(chained, 'b')).toEqual([]);
    expect(optionsOf(chained, 'constructor')).toEqual([]);
  });
});
