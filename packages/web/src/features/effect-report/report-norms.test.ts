import { expect, test } from 'vitest';
import type { NormSetRef, Report } from './effect-report-fragment.js';
import { normSetsOf } from './report-norms.js';

const text = { nl: 'Normen', en: 'Norms' };
const set: NormSetRef = { key: 'ours', version: 1, population: 'Youth', synthetic: false, label: text };
const noNorm = { __typename: 'NoNorm', reason: 'norm-set-not-published', label: text };

/** One scale, scored before there were norms. */
const reportWith = (normSet: NormSetRef | null) =>
  ({
    scales: [
      {
        scores: [{ norm: noNorm }],
        change: null,
        reliableBand: { __typename: 'ReliableBand', metric: 'RAW', low: 1, high: 3, normSet },
      },
    ],
  }) as unknown as Report;

test('a report that draws the error of measurement names the norms that it comes from', () => {
  expect(normSetsOf(reportWith(set))).toEqual([set]);
});

test('a band that needs no norms names none', () => {
  expect(normSetsOf(reportWith(null))).toEqual([]);
});
