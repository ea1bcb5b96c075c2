import { describe, expect, test } from 'vitest';
import sdq from '../builtin/sdq/index.js';
import type { InstrumentDefinition, ItemRule } from '../sdk/index.js';
import { SOUND } from '../testing/broken-instruments.js';
import { soundScale } from '../testing/broken/broken-instrument.js';
import { possibleScores } from './possible-scores.js';

/** Three items of 0 to 3 under a rule. */
const withRule = (score: ItemRule): InstrumentDefinition => ({
  ...SOUND,
  scales: { total: { ...soundScale(), level: 'interval', score } },
});
const sum = { method: 'sum', items: ['a', 'b', 'c'], minimumAnswered: 3, missing: 'answered-only' } as const;

describe('possibleScores', () => {
  test.each<readonly [string, ItemRule, readonly number[]]>([
    ['a sum', sum, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [
      'a sum that is pro-rated from two answers, by half points',
      { ...sum, minimumAnswered: 2, missing: 'prorate' },
      [0, 1, 1.5, 2, 3, 4, 4.5, 5, 6, 7, 7.5, 8, 9],
    ],
    [
      'a pro-rated sum that is rounded',
      { ...sum, minimumAnswered: 2, missing: 'prorate', rounding: 'half-up' },
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    [
      'a mean of two',
      { ...sum, method: 'mean', items: ['a', 'b'], minimumAnswered: 2 },
      [0, 0.5, 1, 1.5, 2, 2.5, 3],
    ],
    ['recoded answers, with holes', { ...sum, recode: { '1': 0, '2': 0, '3': 5 } }, [0, 5, 10, 15]],
    [
      'a gate beside the sums',
      { ...sum, items: ['b'], minimumAnswered: 1, gate: { item: 'a', equals: 0, then: -1 } },
      [-1, 0, 1, 2, 3],
    ],
  ])('lists %s', (_, rule, scores) => {
    expect(possibleScores(withRule(rule), 'total', 'self')).toEqual(scores);
  });

  test('takes a sum of scales and a ready score for whole numbers', () => {
    expect(possibleScores(sdq.definition, 'internalising', 'self')).toHaveLength(21);
  });

  test('lists nothing of a scale that is not on the form, or that has too many scores', () => {
    const wide = {
      ...SOUND,
      scales: { total: { ...soundScale(), range: [0, 1e6], score: { method: 'given' } } },
    };

    expect(possibleScores(SOUND, 'total', 'parent')).toBeNull();
    expect(possibleScores(wide as unknown as InstrumentDefinition, 'total', 'self')).toBeNull();
  });
});
