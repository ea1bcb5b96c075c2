import { meanOfParents } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { compileScorer, raisedSignals, scoreAnswers } from '../../scoring/index.js';
import exit from './index.js';

const STATEMENTS = ['1', '2', '3', '4', '5', '6'];

const remarksOn = (answers: Readonly<Record<string, number>>) => {
  const results = scoreAnswers(compileScorer(exit.definition, 'parent'), answers);
  return raisedSignals(exit.definition, 'parent', { answers, results }).map(({ key }) => key);
};

describe('Exit questionnaire', () => {
  test('keeps the result and the grade for the care in general apart', () => {
    const { result, grade } = exit.definition.scales;

    expect(result.domain).not.toBe(grade.domain);
    expect(grade.label.nl).toContain('in het algemeen');
    expect(result.fallback).toBe('grade');
    expect(result.decimals).toBe(2);
  });

  test.each(STATEMENTS)('calls a grade rough, unless a statement (here %s) came before it', (statement) => {
    expect(remarksOn({ grade: 7 })).toEqual(['grade-without-statements']);
    expect(remarksOn({ grade: 7, [statement]: 3 })).toEqual([]);
    expect(remarksOn({ [statement]: 3 })).toEqual([]);
    expect(remarksOn({})).toEqual([]);
  });

  test('leaves a parent without a score out of the mean of parents', () => {
    const scorer = compileScorer(exit.definition, 'parent');
    const resultOf = (answered: number) => {
      const answers = Object.fromEntries(STATEMENTS.slice(0, answered).map((key) => [key, 4]));
      const result = scoreAnswers(scorer, answers).result;
      if (result === undefined) throw new Error('the form has a result');
      return { result, filledInBy: 'one' } as const;
    };

    expect(meanOfParents([resultOf(6), resultOf(4)])).toMatchObject({ mean: 4, forms: 1 });
  });
});
