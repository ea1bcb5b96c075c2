import { describe, expect, test } from 'vitest';
import { compileScorer, raisedSignals, scoreAnswers } from '../../scoring/index.js';
import { ypCore } from './definition.js';

const scorer = compileScorer(ypCore, 'self');

const ITEMS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

const distressOf = (answers: Record<string, number>) => {
  const { distress } = scoreAnswers(scorer, answers);
  return distress?.kind === 'scored' ? distress.raw : Number.NaN;
};

describe('YP-CORE', () => {
  test('raises its alarm on any answer above 0 to item 4, and on no other', () => {
    const alarmed = ITEMS.filter((key) => {
      const answers = { [key]: 1 };
      return raisedSignals(ypCore, 'self', { answers, results: scoreAnswers(scorer, answers) }).length > 0;
    });

    expect(alarmed).toEqual(['4']);
    expect(raisedSignals(ypCore, 'self', { answers: { '4': 0 }, results: {} })).toEqual([]);
  });

  test('counts items 3, 5 and 10 the other way round', () => {
    const middle = Object.fromEntries(ITEMS.map((key) => [key, 2]));
    const lowered = ITEMS.filter((key) => distressOf({ ...middle, [key]: 4 }) < distressOf(middle));

    expect(lowered).toEqual(['3', '5', '10']);
  });
});
