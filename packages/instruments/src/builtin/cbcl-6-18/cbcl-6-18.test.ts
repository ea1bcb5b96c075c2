import { describe, expect, test } from 'vitest';
import { compileScorer, raisedSignals, scoreAnswers } from '../../scoring/index.js';
import cbcl from './index.js';
import { ITEM_KEYS } from './items.js';

const { definition, norms } = cbcl;

const signalsOf = (answers: Record<string, number>) => {
  const results = scoreAnswers(compileScorer(definition, 'parent'), answers);
  return raisedSignals(definition, 'parent', { answers, results }).map(({ key, kind }) => ({ key, kind }));
};

const bandsOf = (scale: string) => norms[0]?.norms.find((norm) => norm.scale === scale)?.bands;

describe('CBCL/6-18', () => {
  test('raises an alarm on any answer above 0 to the items about harming oneself, and on no other', () => {
    const alone = ITEM_KEYS.filter((key) => signalsOf({ [key]: 1 }).length > 0);

    expect(alone).toEqual(['91', '18']);
    expect(signalsOf({ '18': 2, '91': 0 })).toEqual([{ key: 'safety', kind: 'alarm' }]);
    expect(signalsOf({ '18': 0, '91': 0 })).toEqual([]);
    expect(signalsOf({})).toEqual([]);
  });

  test('has 120 items, each in one scale', () => {
    expect(ITEM_KEYS).toHaveLength(120);
    expect(new Set(ITEM_KEYS).size).toBe(120);
  });

  // Manual of 2001: syndromes 65 and 70, broad scales 60 and 64.
  test.each([
    ['aggressive', 65, 70],
    ['total', 60, 64],
  ])('calls %s borderline from T %i and clinical from T %i', (scale, borderline, clinical) => {
    expect(bandsOf(scale)?.map(({ key, from }) => [key, from])).toEqual([
      ['normal', 0],
      ['borderline', borderline],
      ['clinical', clinical],
    ]);
  });
});
