import { describe, expect, test } from 'vitest';
import type { Condition } from '../sdk/condition.js';
import { askedWords, conditionWords, whenWords } from './condition-words.js';

describe('a condition in plain words', () => {
  test.each<[Condition, string, string]>([
    [
      { item: 'difficulties', atLeast: 1 },
      'vraag difficulties met 1 of hoger is beantwoord',
      'question difficulties was answered with 1 or higher',
    ],
    [
      { item: '4', atMost: 0 },
      'vraag 4 met 0 of lager is beantwoord',
      'question 4 was answered with 0 or lower',
    ],
    [{ item: '4', is: [2] }, 'vraag 4 met 2 is beantwoord', 'question 4 was answered with 2'],
    [
      { item: '4', is: [0, 1, 3] },
      'vraag 4 met 0, 1 of 3 is beantwoord',
      'question 4 was answered with 0, 1 or 3',
    ],
    [{ item: '4', answered: true }, 'vraag 4 is beantwoord', 'question 4 was answered'],
    [{ item: '4', answered: false }, 'vraag 4 open is gelaten', 'question 4 was left open'],
    [
      { scale: 'total', atLeast: 1.5 },
      'schaal total een score van 1,5 of hoger heeft',
      'scale total has a score of 1.5 or higher',
    ],
    [
      { scale: 'total', atMost: 3 },
      'schaal total een score van 3 of lager heeft',
      'scale total has a score of 3 or lower',
    ],
    [{ scale: 'total', scored: true }, 'schaal total een score heeft', 'scale total has a score'],
    [{ scale: 'total', scored: false }, 'schaal total geen score heeft', 'scale total has no score'],
    [
      { not: { item: '4', atLeast: 1 } },
      'het niet zo is dat vraag 4 met 1 of hoger is beantwoord',
      'it is not so that question 4 was answered with 1 or higher',
    ],
  ])('%j', (condition, nl, en) => {
    expect(conditionWords(condition)).toEqual({ nl, en });
  });

  test('tells once what is asked of several items', () => {
    const items = ['18', '91', '78'];

    expect(conditionWords({ any: items.map((item) => ({ item, atLeast: 1 })) })).toEqual({
      nl: 'vraag 18, 91 of 78 met 1 of hoger is beantwoord',
      en: 'question 18, 91 or 78 was answered with 1 or higher',
    });
    expect(conditionWords({ all: items.map((item) => ({ item, answered: false })) })).toEqual({
      nl: 'vragen 18, 91 en 78 open zijn gelaten',
      en: 'questions 18, 91 and 78 were left open',
    });
  });

  test('keeps apart what is asked of one item and of another', () => {
    const { nl } = conditionWords({
      all: [
        { item: 'grade', answered: true },
        { item: '1', answered: false },
        { item: '2', answered: false },
        { scale: 'result', scored: false },
      ],
    });

    expect(nl).toBe(
      'vraag grade is beantwoord, vragen 1 en 2 open zijn gelaten en schaal result geen score heeft',
    );
  });

  test('puts a list within a list in brackets, so that it is read in one way', () => {
    const { nl, en } = conditionWords({
      all: [
        { item: '1', atLeast: 1 },
        { any: [{ item: '2', is: [3] }, { not: { item: '3', answered: true } }] },
      ],
    });

    expect(nl).toBe(
      'vraag 1 met 1 of hoger is beantwoord en (vraag 2 met 3 is beantwoord of het niet zo is dat vraag 3 is beantwoord)',
    );
    expect(en).toBe(
      'question 1 was answered with 1 or higher and (question 2 was answered with 3 or it is not so that question 3 was answered)',
    );
  });

  test('puts brackets around a list that is denied', () => {
    expect(
      conditionWords({
        not: {
          any: [
            { item: '1', is: [1] },
            { item: '2', is: [2] },
          ],
        },
      }).en,
    ).toBe('it is not so that (question 1 was answered with 1 or question 2 was answered with 2)');
  });

  test('of one part is that part', () => {
    expect(conditionWords({ any: [{ all: [{ item: '1', answered: true }] }] }).nl).toBe(
      'vraag 1 is beantwoord',
    );
  });

  test('becomes a sentence before a question and before a signal', () => {
    expect(askedWords({ item: '1', answered: true }).nl).toBe('Alleen als vraag 1 is beantwoord.');
    expect(whenWords({ item: '1', answered: true }).en).toBe('If question 1 was answered.');
  });
});
