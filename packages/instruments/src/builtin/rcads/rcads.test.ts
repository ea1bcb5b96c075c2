import { describe, expect, test } from 'vitest';
import { compileScorer, scoreAnswers } from '../../scoring/index.js';
import { rcads } from './definition.js';

const SUBSCALES = [
  'social-phobia',
  'panic',
  'depression',
  'separation-anxiety',
  'generalised-anxiety',
  'obsessive-compulsive',
] as const;

const zeros = Object.fromEntries(Object.keys(rcads.items).map((key) => [key, 0]));
const scorer = compileScorer(rcads, 'self');

/** Scales that a single item at 3 raises. */
const raisedBy = (key: string) => {
  const results = scoreAnswers(scorer, { ...zeros, [key]: 3 });
  return Object.entries(results)
    .filter(([, result]) => result.kind === 'scored' && result.raw === 3)
    .map(([scale]) => scale);
};

describe('RCADS', () => {
  test('has 47 items, numbered through', () => {
    expect(Object.keys(rcads.items)).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1)));
  });

  test.each(Object.keys(rcads.items))('counts item %s in one subscale and in the total', (key) => {
    const raised = raisedBy(key);

    expect(raised.filter((scale) => SUBSCALES.some((one) => one === scale))).toHaveLength(1);
    expect(raised).toContain('internalising');
    expect(raised.includes('anxiety')).toBe(!raised.includes('depression'));
  });

  // The ten items of depression as three public scoring programs list them.
  test('keeps depression apart from anxiety', () => {
    const depression = Object.keys(rcads.items).filter((key) => raisedBy(key).includes('depression'));

    expect(depression).toEqual(['2', '6', '11', '15', '19', '21', '25', '29', '40', '47']);
  });
});
