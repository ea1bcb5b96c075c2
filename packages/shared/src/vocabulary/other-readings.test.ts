import { describe, expect, test } from 'vitest';
import { otherReadingOf } from './other-readings.js';

describe('otherReadingOf', () => {
  test('says that annex 6 calls a scale without a T score unchanged', () => {
    expect(otherReadingOf('bergop-2010', 'no-t-score')?.nl).toContain('onveranderd');
  });

  test.each([
    ['bergop-2010', 'no-reliability'],
    ['jacobson-truax-1991', 'no-t-score'],
    ['constructor', 'name'],
    ['bergop-2010', 'toString'],
  ])('has none for %s and %s', (policy, reason) => {
    expect(otherReadingOf(policy, reason)).toBeNull();
  });
});
