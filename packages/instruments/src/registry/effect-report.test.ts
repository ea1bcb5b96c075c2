import { civilDate } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import type { ScoredMeasurement } from './instrument-host.js';
import { loadInstruments } from './load-instruments.js';

/** Raamwerkafspraken (2010), annex 6: CBCL/6-18, girl of 6, mother as informant; T null where it prints 0. */
const PRINTED = [
  {
    scale: 'anxious-depressed',
    raw: [7, 2],
    t: [63, 51],
    percentile: [90, 54],
    rci: 2.0,
    outcome: 'RECOVERED',
  },
  {
    scale: 'withdrawn-depressed',
    raw: [2, 4],
    t: [56, 64],
    percentile: [73, 92],
    rci: -1.71,
    outcome: 'DETERIORATED',
  },
  {
    scale: 'somatic-complaints',
    raw: [0, 1],
    t: [null, 51],
    percentile: [null, 54],
    rci: null,
    outcome: 'no-t-score',
  },
  {
    scale: 'social-problems',
    raw: [5, 2],
    t: [59, 52],
    percentile: [82, 58],
    rci: 1.57,
    outcome: 'UNCHANGED',
  },
  // Printed as 2.06; the printed reliability .86 gives 2.08.
  {
    scale: 'thought-problems',
    raw: [4, 1],
    t: [62, 51],
    percentile: [88, 54],
    rci: 2.08,
    outcome: 'RECOVERED',
  },
  {
    scale: 'attention-problems',
    raw: [4, 2],
    t: [55, 52],
    percentile: [69, 58],
    rci: 0.75,
    outcome: 'UNCHANGED',
  },
  {
    scale: 'rule-breaking',
    raw: [0, 0],
    t: [null, null],
    percentile: [null, null],
    rci: null,
    outcome: 'no-t-score',
  },
  { scale: 'aggressive', raw: [15, 8], t: [69, 59], percentile: [97, 82], rci: 2.24, outcome: 'RECOVERED' },
] as const;

const REF = { key: 'cbcl-6-18', edition: 1 };

describe('the effect report of annex 6', async () => {
  const host = await loadInstruments({ plugins: [], baseDir: '.' });
  const measurement = (index: 0 | 1): ScoredMeasurement => {
    const context = { informant: 'mother', ageYears: 6 + index, sex: 'F' } as const;
    const given = Object.fromEntries(
      PRINTED.map(({ scale, raw, t }) => [scale, { raw: raw[index], t: t[index] }]),
    );
    const checked = host.checkGivenScores(REF, 'mother', given);
    if (checked.kind !== 'valid') throw new Error('the printed scores were refused');
    const scored = host.scoreGiven(REF, checked.scores, context);
    const takenOn = civilDate(index === 0 ? '2009-01-15' : '2009-07-15');
    return { id: `m${index}`, instrument: REF, takenOn, context, scales: scored.scales, norms: scored.norms };
  };
  const ends = [measurement(0), measurement(1)] as const;
  const changes = host.change(ends[0], ends[1], { organisationId: 'any' });

  test.each(PRINTED)('$scale', ({ scale, rci, outcome, percentile }) => {
    const change = changes.find((candidate) => candidate.scale === scale);

    expect(change?.outcome).toEqual(
      rci === null ? { kind: 'not-classifiable', reason: outcome } : { kind: 'classified', class: outcome },
    );
    expect(change?.rci === null ? null : change?.rci.toFixed(2)).toBe(rci === null ? null : rci.toFixed(2));
    expect(change?.metric).toBe('t');
    const shown = ends.map(({ norms }) => {
      const norm = norms[scale];
      return norm?.kind === 'norm-score' && norm.percentile !== null ? Math.round(norm.percentile) : null;
    });
    expect(shown).toEqual(percentile);
  });

  test('is judged by the policy bergop-2010 with the norm set of the T scores', () => {
    expect(changes[0]).toMatchObject({
      policy: { key: 'bergop-2010', version: 1 },
      normSet: { key: 'cbcl-6-18-t', version: 1 },
      difference: 12,
      startMeasurementId: 'm0',
      endMeasurementId: 'm1',
      informant: 'mother',
    });
  });

  test('gives the broad scales, of which no T score came in, no class', () => {
    expect(changes.find(({ scale }) => scale === 'total')?.outcome).toEqual({
      kind: 'not-classifiable',
      reason: 'start-not-scorable',
    });
  });
});
