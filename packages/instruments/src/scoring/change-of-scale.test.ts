import { expect, test } from 'vitest';
import type { ChangePolicy } from '../sdk/change-policy.js';
import { changeOfScale } from './change-of-scale.js';
import type { ScalePoint } from './change-of-scale.js';

/** Judges T scores: the normal range is a bound on T. */
const policy: ChangePolicy = {
  key: 'on-t',
  version: 1,
  label: { nl: 'Op T', en: 'On T' },
  source: 'Invented for a test',
  method: 'JT',
  criterion: 1.96,
  reliability: ['alpha'],
  normalRange: { kind: 't-below', t: 60 },
  requireClinicalStart: true,
};

const NOTHING: ScalePoint = { result: undefined, norm: undefined };
const ONLY_RAW: ScalePoint = {
  result: { kind: 'scored', raw: 12, answered: 10, prorated: false },
  norm: undefined,
};
const WITH_T: ScalePoint = {
  ...ONLY_RAW,
  norm: { kind: 'norm-score', t: 70, percentile: null, band: null, normSet: null },
};

test.each([
  ['start', NOTHING, WITH_T, 'start-not-scorable'],
  ['start and T at the end', NOTHING, ONLY_RAW, 'start-not-scorable'],
  ['end', WITH_T, NOTHING, 'end-not-scorable'],
  ['end and T at the start', ONLY_RAW, NOTHING, 'end-not-scorable'],
  ['start and end', NOTHING, NOTHING, 'start-not-scorable'],
  ['T at the start', ONLY_RAW, WITH_T, 'no-t-score'],
  ['T at the end', WITH_T, ONLY_RAW, 'no-t-score'],
  ['T at both ends', ONLY_RAW, ONLY_RAW, 'no-t-score'],
] as const)('without %s says so', (_, start, end, reason) => {
  const person = { scale: 'total', form: 'parent', sex: 'F', ageYears: 10 } as const;
  const pair = { start, end, person, direction: 'lower-is-better' } as const;

  expect(changeOfScale(pair, { policy, sets: [] })).toMatchObject({
    metric: 't',
    difference: null,
    normSet: null,
    outcome: { kind: 'not-classifiable', reason },
  });
});
