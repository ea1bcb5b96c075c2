import { civilDate } from '@trefzeker/shared';
import type { ScaleChange } from '@trefzeker/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoredMeasurement } from './instrument-host.js';
import { loadInstruments } from './load-instruments.js';
import type { ReliableBand } from './reliable-bands.js';
import { reliableBands } from './reliable-bands.js';

const host = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: '.' });
const CBCL = { key: 'cbcl-6-18', edition: 1 };
const CHOICE = { organisationId: 'any' };
const CONTEXT = { informant: 'mother', ageYears: 8, sex: 'F' } as const;

function cbcl(t: Readonly<Record<string, number>>): ScoredMeasurement {
  const given = Object.fromEntries(
    Object.entries(t).map(([scale, score]) => [scale, { raw: null, t: score }]),
  );
  const { scales, norms } = host.scoreGiven(CBCL, given, CONTEXT);
  return { id: 'm', instrument: CBCL, takenOn: civilDate('2025-01-15'), context: CONTEXT, scales, norms };
}

function edgesOf(band: ReliableBand | undefined): readonly (number | null)[] {
  if (band?.kind !== 'band') throw new Error('there should be a band');
  return [band.low, band.high];
}

function isUnchanged(change: ScaleChange | undefined): boolean {
  return change?.outcome.kind === 'classified' && change.outcome.class === 'UNCHANGED';
}

describe('the band around a start in which nothing changed reliably', () => {
  // Criterion 1.645 times 10 * sqrt(2 * (1 - r)), by hand, with r of annex 6 of the framework of 2010.
  test.each([
    { scale: 'aggressive', r: 0.9, start: 69, low: 61.643, high: 76.357 },
    { scale: 'withdrawn-depressed', r: 0.89, start: 56, low: 48.284, high: 63.716 },
    { scale: 'anxious-depressed', r: 0.82, start: 63, low: 53.13, high: 72.87 },
  ])('of $scale is the criterion of the policy on both sides', ({ scale, start, low, high }) => {
    const measurement = cbcl({ [scale]: start });

    const band = reliableBands(host, { start: measurement, end: measurement }, CHOICE)[scale];

    expect(band).toMatchObject({
      metric: 't',
      policy: { key: 'bergop-2010', version: 1 },
      normSet: { key: 'cbcl-6-18-t', version: 1 },
    });
    expect(edgesOf(band).map((edge) => edge?.toFixed(3))).toEqual([low.toFixed(3), high.toFixed(3)]);
  });

  test('holds exactly the scores that the class calls unchanged', () => {
    const score = fc.integer({ min: 30, max: 100 });
    fc.assert(
      fc.property(score, score, (before, after) => {
        const [start, end] = [cbcl({ aggressive: before }), cbcl({ aggressive: after })];
        const change = host.change(start, end, CHOICE).find(({ scale }) => scale === 'aggressive');

        const [low, high] = edgesOf(reliableBands(host, { start, end }, CHOICE).aggressive);

        const isWithin = after >= Number(low) && after <= Number(high);
        expect(change?.outcome).toMatchObject({ kind: 'classified' });
        expect(isUnchanged(change)).toBe(isWithin);
      }),
    );
  });

  test('is not there where there is no class, for the same reason', () => {
    const start = cbcl({ aggressive: 69, total: 70 });

    const bands = reliableBands(host, { start, end: start }, CHOICE);

    expect(bands['rule-breaking']).toEqual({ kind: 'no-band', reason: 'start-not-scorable' });
    expect(bands.total).toEqual({ kind: 'no-band', reason: 'no-reliability' });
  });

  test('does not need an end with a score', () => {
    const [start, end] = [cbcl({ aggressive: 69 }), cbcl({})];

    expect(edgesOf(reliableBands(host, { start, end }, CHOICE).aggressive)[0]?.toFixed(3)).toBe('61.643');
  });
});

describe('with a rule of another kind', () => {
  /** A host that judges raw scores of one scale by the given rule; lower is better. */
  const judging = (
    classOf: (before: number, after: number) => 'DETERIORATED' | 'UNCHANGED' | 'RECOVERED',
  ) => ({
    policies: [],
    change(start: ScoredMeasurement, end: ScoredMeasurement): readonly ScaleChange[] {
      const [before, after] = [rawOf(start), rawOf(end)];
      return [
        {
          instrument: CBCL,
          scale: 'only',
          informant: 'mother',
          startMeasurementId: 'a',
          endMeasurementId: 'b',
          metric: 'raw',
          difference: before - after,
          rci: null,
          withinNormalRange: null,
          outcome: { kind: 'classified', class: classOf(before, after) },
          policy: { key: 'p', version: 1 },
          normSet: null,
        },
      ];
    },
  });
  const rawOf = ({ scales }: ScoredMeasurement): number =>
    scales.only?.kind === 'scored' ? scales.only.raw : NaN;
  const raw = (value: number): ScoredMeasurement => ({
    ...cbcl({}),
    scales: { only: { kind: 'scored', raw: value, answered: null, prorated: false } },
    norms: {},
  });

  test('is in the points in which the two were compared, also when only the start has a T score', () => {
    const tOf = ({ norms }: ScoredMeasurement) => (norms.only?.kind === 'norm-score' ? norms.only.t : null);
    const byRaw = judging((before, after) => (Math.abs(after - before) > 5 ? 'DETERIORATED' : 'UNCHANGED'));
    const onTIfBothHaveOne = {
      policies: [],
      change: (start: ScoredMeasurement, end: ScoredMeasurement) =>
        byRaw
          .change(start, end)
          .map(
            (change) =>
              ({ ...change, metric: tOf(start) !== null && tOf(end) !== null ? 't' : 'raw' }) as const,
          ),
    };
    const norm = { kind: 'norm-score', t: 60, percentile: null, band: null, normSet: null } as const;
    const start: ScoredMeasurement = { ...raw(30), norms: { only: norm } };
    const end: ScoredMeasurement = {
      ...raw(33),
      norms: { only: { kind: 'no-norm', reason: 'age-not-covered' } },
    };

    expect(reliableBands(onTIfBothHaveOne, { start, end }, CHOICE).only).toMatchObject({ metric: 'raw' });
  });

  test('has no end on the side where nothing is ever reliable', () => {
    const byCutOff = judging((_before, after) => (after < 21 ? 'RECOVERED' : 'UNCHANGED'));

    const [low, high] = edgesOf(reliableBands(byCutOff, { start: raw(30), end: raw(30) }, CHOICE).only);

    expect(low).toBeCloseTo(21, 5);
    expect(high).toBeNull();
  });

  test('need not hold the start: some rules expect a return to the mean', () => {
    const expected = 20;
    const toTheMean = judging((_before, after) =>
      after > expected + 5 ? 'DETERIORATED' : after < expected - 5 ? 'RECOVERED' : 'UNCHANGED',
    );

    const [low, high] = edgesOf(reliableBands(toTheMean, { start: raw(40), end: raw(40) }, CHOICE).only);

    expect(low).toBeCloseTo(15, 5);
    expect(high).toBeCloseTo(25, 5);
  });
});
