import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sdq from '../builtin/sdq/index.js';
import { isDeeplyFrozen } from '../conformance/is-deeply-frozen.js';
import { checkGivenScores } from '../scoring/check-given-scores.js';
import { scoreGiven } from '../scoring/score-given.js';
import type { InstrumentDefinition, ScaleDefinition } from '../sdk/index.js';
import { SOUND } from '../testing/broken-instruments.js';
import { soundScale } from '../testing/broken/broken-instrument.js';
import { simulateScores } from './simulate-scores.js';

const ready = (range: ScaleDefinition['range'], direction: ScaleDefinition['direction']) => ({
  ...soundScale(),
  range,
  direction,
  score: { method: 'given' as const },
});
const KNOWN_BY_SCORES: InstrumentDefinition = {
  ...SOUND,
  items: {},
  scales: {
    total: ready([0, 63], 'lower-is-better'),
    functioning: ready([1, 100], 'higher-is-better'),
    mean: ready([1, 2.5], 'lower-is-better'),
  },
};
const at = (severity: number, seed = 1) => simulateScores(KNOWN_BY_SCORES, 'self', { seed, severity });
const someSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('simulateScores', () => {
  test('gives every scale a score that is taken, whole where the range is', () => {
    fc.assert(
      fc.property(someSeed, (seed) => {
        const scores = simulateScores(KNOWN_BY_SCORES, 'self', { seed });

        expect(Object.keys(scores)).toEqual(['total', 'functioning', 'mean']);
        const checked = checkGivenScores(KNOWN_BY_SCORES, 'self', { scores });
        const results = checked.kind === 'valid' ? scoreGiven(KNOWN_BY_SCORES, 'self', checked.scores) : {};

        expect(results).toMatchObject({ total: { kind: 'scored', raw: scores.total?.raw } });
        expect(isDeeplyFrozen(results)).toBe(true);
        expect(Number.isInteger(scores.total?.raw)).toBe(true);
      }),
    );
  });

  test('gives the same scores for the same seed, and others for another', () => {
    expect(at(0.5, 1)).toEqual(at(0.5, 1));
    expect(at(0.5, 1)).not.toEqual(at(0.5, 2));
  });

  test('is steered by severity along the direction of each scale', () => {
    fc.assert(
      fc.property(someSeed, (seed) => {
        const [mild, severe] = [at(0, seed), at(1, seed)];

        expect(mild.total?.raw).toBeLessThan(severe.total?.raw ?? 0);
        expect(mild.functioning?.raw).toBeGreaterThan(severe.functioning?.raw ?? 0);
      }),
    );
  });

  test('leaves out a share of the scales', () => {
    const scores = simulateScores(KNOWN_BY_SCORES, 'self', { seed: 3, missing: 0.34 });

    expect(Object.keys(scores)).toHaveLength(2);
  });

  test('gives nothing where every scale is made of answers', () => {
    expect(simulateScores(sdq.definition, 'self', { seed: 1 })).toEqual({});
  });
});
