import { expect, test } from 'vitest';
import { trueScoreCutOff } from './true-score-cut-off.js';

const GROUPS = {
  direction: 'lower-is-better',
  functional: { mean: 12, standardDeviation: 8 },
  clinical: { mean: 30, standardDeviation: 8 },
} as const;
/** SEM 4: of 64 points of variance 48 are true. */
const ERROR = { standardDeviation: 8, reliability: 0.75 };

test.each([
  ['a', 16.143594],
  ['b', 25.856406],
  ['c', 21],
] as const)('cut-off %s lies between true scores, which vary less than observed ones', (kind, expected) => {
  expect(trueScoreCutOff(kind, GROUPS, ERROR)).toBeCloseTo(expected, 6);
});

test('lies on the other side of the mean when higher is better', () => {
  const mirrored = {
    direction: 'higher-is-better',
    functional: { mean: -12, standardDeviation: 8 },
    clinical: { mean: -30, standardDeviation: 8 },
  } as const;

  expect(trueScoreCutOff('a', mirrored, ERROR)).toBeCloseTo(-16.143594, 6);
  expect(trueScoreCutOff('b', mirrored, ERROR)).toBeCloseTo(-25.856406, 6);
});

test('the functional group has a reliability of its own: more spread, more of it true', () => {
  const functional = { mean: 12, standardDeviation: 5 };

  // 1 - 16 / 25 = .36, so 5 points of spread are 3 of true scores, and two of those are 6.
  expect(trueScoreCutOff('b', { ...GROUPS, functional }, ERROR)).toBeCloseTo(18, 10);
});

test.each([
  [
    'a functional group that varies no more than error',
    'c',
    { functional: { mean: 12, standardDeviation: 4 } },
  ],
  ['no functional group', 'b', { functional: null }],
  ['no clinical group', 'a', { clinical: null }],
] as const)('is not known with %s', (_, kind, lacking) => {
  expect(trueScoreCutOff(kind, { ...GROUPS, ...lacking }, ERROR)).toBeNull();
});

test('is not known between groups of whose spread nothing is reliable', () => {
  expect(trueScoreCutOff('a', GROUPS, { standardDeviation: 8, reliability: 0 })).toBeNull();
});
