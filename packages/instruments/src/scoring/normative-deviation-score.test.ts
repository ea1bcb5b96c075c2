import { expect, test } from 'vitest';
import { normativeDeviationScore, scoreAtDeviation } from './normative-deviation-score.js';

const NORM = { mean: 10, standardDeviation: 4 };

test.each([
  [18, 'lower-is-better', -2],
  [8, 'lower-is-better', 0.5],
  [18, 'higher-is-better', 2],
  [10, 'lower-is-better', 0],
] as const)('a score of %d where %s has an NDS of %d, and the way back', (score, direction, nds) => {
  expect(normativeDeviationScore(score, NORM, direction)).toBe(nds);
  expect(scoreAtDeviation(nds, NORM, direction)).toBe(score);
});

test('there is no NDS in a group that does not vary', () => {
  expect(() => normativeDeviationScore(1, { mean: 1, standardDeviation: 0 }, 'lower-is-better')).toThrow(
    RangeError,
  );
});
