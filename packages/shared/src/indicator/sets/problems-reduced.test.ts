import { describe, expect, test } from 'vitest';
import type { ScaleChange } from '../../instrument/change.js';
import type { InstrumentRef } from '../../instrument/score.js';
import { aCareEpisode, aMeasurement, aRecord, aScaleChange } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { Informant, Measurement, Moment, TrajectoryRecord } from '../../trajectory/trajectory-record.js';
import { observe } from '../observe.js';
import { BASISSET_JEUGDHULP_2018 } from './basisset-jeugdhulp-2018.js';

const OUTCOME_SCALES: Readonly<Record<string, readonly string[]>> = {
  sdq: ['total'],
  step: ['fj-change', 'ko-change'],
};
const outcomeScales = ({ key }: InstrumentRef) => OUTCOME_SCALES[key] ?? [];

/** Care from 1 January to 30 June 2024. */
function problemsReduced(given: Partial<TrajectoryRecord>) {
  const record = aRecord({ careEpisodes: [aCareEpisode()], ...given });
  return observe(BASISSET_JEUGDHULP_2018, record, { outcomeScales }).filter(
    ({ indicator }) => indicator === 'problems-reduced',
  );
}

function taken(
  moment: Moment,
  informant: Informant = 'mother',
  given: Partial<Measurement> = {},
): Measurement {
  const takenOn = civilDate(moment === 'START' ? '2024-01-05' : '2024-06-25');
  return aMeasurement({ id: `${moment}-${informant}`, moment, informant, takenOn, ...given });
}

function change(
  informant: Informant,
  outcome: ScaleChange['outcome'],
  given: Partial<ScaleChange> = {},
): ScaleChange {
  const [startMeasurementId, endMeasurementId] = [`START-${informant}`, `END-${informant}`];
  return aScaleChange({ informant, startMeasurementId, endMeasurementId, outcome, ...given });
}

const improved = { kind: 'classified', class: 'IMPROVED' } as const;
const noReliability = { kind: 'not-classifiable', reason: 'no-reliability' } as const;
const pairOf = (informant: Informant) => [taken('START', informant), taken('END', informant)];

describe('problems reduced', () => {
  test('reads the class of the change, with all its evidence', () => {
    expect(
      problemsReduced({ measurements: pairOf('mother'), changes: [change('mother', improved)] }),
    ).toMatchObject([
      {
        instrument: { key: 'sdq', edition: 1 },
        scale: 'total',
        informant: 'mother',
        outcome: { kind: 'category', code: 'IMPROVED' },
        inWindow: true,
        evidence: {
          measurementIds: ['START-mother', 'END-mother'],
          policy: { key: 'a-policy', version: 1 },
          normSet: { key: 'a-norm-set', version: 1 },
        },
      },
    ]);
  });

  test.each<[string, readonly Measurement[], readonly ScaleChange[], object]>([
    ['no end', [taken('START')], [], { kind: 'not-registered', reason: 'no-end-measurement' }],
    ['no start', [taken('END')], [], { kind: 'not-registered', reason: 'no-start-measurement' }],
    ['only in between', [taken('INTERIM')], [], { kind: 'not-registered', reason: 'no-start-measurement' }],
    [
      'no reliability',
      pairOf('mother'),
      [change('mother', noReliability)],
      { kind: 'not-measurable', reason: 'no-reliability' },
    ],
    ['no change computed', pairOf('mother'), [], { kind: 'not-measurable', reason: 'change-not-computed' }],
    [
      'an end before the start',
      [taken('START', 'mother', { takenOn: civilDate('2024-06-30') }), taken('END')],
      [],
      { kind: 'not-measurable', reason: 'end-before-start' },
    ],
  ])('says why there is no class: %s', (_, measurements, changes, outcome) => {
    expect(problemsReduced({ measurements, changes })).toMatchObject([
      { instrument: { key: 'sdq' }, outcome },
    ]);
  });

  test('reads the change of this scale between these two measurements, whatever else was computed', () => {
    const changes = [
      change('mother', noReliability, { scale: 'emotional' }),
      change('mother', noReliability, { startMeasurementId: 'elsewhere' }),
      change('mother', noReliability, { endMeasurementId: 'elsewhere' }),
      change('mother', improved),
    ];

    expect(problemsReduced({ measurements: pairOf('mother'), changes })).toMatchObject([
      { outcome: { kind: 'category', code: 'IMPROVED' } },
    ]);
  });

  test('names the one measurement that is there as evidence', () => {
    expect(problemsReduced({ measurements: [taken('START')] })).toMatchObject([
      { evidence: { measurementIds: ['START-mother'] } },
    ]);
  });

  test.each([
    ['nothing', []],
    [
      'an instrument without an outcome scale',
      [taken('START', 'youth', { instrument: { key: 'base-set', edition: 1 } })],
    ],
    ['something on the way, long before', [taken('INTERIM', 'mother', { takenOn: civilDate('2023-12-10') })]],
  ])('has one reading without instrument when there is %s', (_, measurements) => {
    expect(problemsReduced({ measurements })).toMatchObject([
      { instrument: null, scale: null, outcome: { kind: 'not-registered', reason: 'no-fitting-instrument' } },
    ]);
  });

  test('never puts youth and parent together', () => {
    const measurements = [...pairOf('mother'), ...pairOf('youth')];
    const changes = [change('mother', improved), change('youth', noReliability)];

    expect(problemsReduced({ measurements, changes }).map(({ informant }) => informant)).toEqual([
      'mother',
      'youth',
    ]);
  });

  test('gives each outcome scale and each edition a reading of its own', () => {
    const step = (edition: number) => [
      taken('START', 'professional', { id: `step-${edition}`, instrument: { key: 'step', edition } }),
    ];
    const readings = problemsReduced({ measurements: [...step(1), ...step(2)] });

    expect(readings.map(({ instrument, scale }) => `${instrument?.edition ?? 0} ${scale ?? ''}`)).toEqual([
      '1 fj-change',
      '1 ko-change',
      '2 fj-change',
      '2 ko-change',
    ]);
  });

  test.each<[string, readonly Informant[], Informant]>([
    ['mother before father', ['father', 'mother'], 'mother'],
    ['father before parent', ['parent', 'father'], 'father'],
    ['parent before foster parent', ['foster-parent', 'parent'], 'parent'],
  ])('lets one parent speak: %s', (_, informants, speaks) => {
    const measurements = informants.flatMap(pairOf);
    const changes = informants.map((informant) => change(informant, improved));

    expect(problemsReduced({ measurements, changes })).toMatchObject([{ informant: speaks }]);
  });

  test('lets the parent with a class speak, then the one who was measured twice', () => {
    const measurements = [...pairOf('mother'), ...pairOf('father')];
    const changes = [change('mother', noReliability), change('father', improved)];

    expect(problemsReduced({ measurements, changes })).toMatchObject([{ informant: 'father' }]);
    expect(
      problemsReduced({
        measurements: [taken('START'), ...pairOf('father')],
        changes: [change('father', noReliability)],
      }),
    ).toMatchObject([{ informant: 'father' }]);
  });

  test.each([
    ['2023-12-11', '2024-07-21', true],
    ['2024-01-22', '2024-06-09', true],
    ['2024-01-23', '2024-06-30', false],
    ['2024-01-01', '2024-06-08', false],
  ])('measured on %s and %s is in time: %s', (start, end, inWindow) => {
    const measurements = [
      taken('START', 'mother', { takenOn: civilDate(start) }),
      taken('END', 'mother', { takenOn: civilDate(end) }),
    ];

    expect(problemsReduced({ measurements, changes: [change('mother', improved)] })).toMatchObject([
      { inWindow },
    ]);
  });

  test('counts care with an individual provision in it, and no other', () => {
    const free = aCareEpisode({ provision: 'FREELY_ACCESSIBLE' });

    expect(problemsReduced({ careEpisodes: [free] })).toEqual([]);
    expect(problemsReduced({ careEpisodes: [free, aCareEpisode({ id: 'episode-2' })] })).toHaveLength(1);
  });

  test('keeps the measurements of two providers apart', () => {
    const other = aCareEpisode({ id: 'episode-2', providerId: 'provider-b' });
    const measurements = pairOf('mother').map((measurement) => ({
      ...measurement,
      careEpisodeId: 'episode-2',
    }));
    const readings = problemsReduced({
      careEpisodes: [aCareEpisode(), other],
      measurements,
      changes: [change('mother', improved)],
    });

    expect(readings.map(({ organisationId, outcome }) => [organisationId, outcome.kind])).toEqual([
      ['provider-a', 'not-registered'],
      ['provider-b', 'category'],
    ]);
  });
});
