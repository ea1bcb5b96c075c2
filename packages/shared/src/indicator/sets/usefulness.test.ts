import { describe, expect, test } from 'vitest';
import { aCareEpisode, aClient, aMeasurement, aRecord } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { Informant, Measurement } from '../../trajectory/trajectory-record.js';
import { observe } from '../observe.js';
import { BASISSET_JEUGDHULP_2018 } from './basisset-jeugdhulp-2018.js';

/** Care from 1 January to 30 June 2024. */
function usefulness(measurements: readonly Measurement[], birthDate: string | null = '2010-06-30') {
  const client = aClient({ birthDate: birthDate === null ? null : civilDate(birthDate) });
  const record = aRecord({ client, careEpisodes: [aCareEpisode()], measurements });
  return observe(BASISSET_JEUGDHULP_2018, record, { outcomeScales: () => [] })
    .filter(({ indicator }) => indicator === 'usefulness')
    .map(({ informant, outcome, inWindow }) => [
      informant,
      'value' in outcome ? outcome.value : reasonOf(outcome),
      inWindow,
    ]);
}

function reasonOf(outcome: { readonly kind: string; readonly reason?: string }): string {
  return outcome.reason ?? outcome.kind;
}

function grade(informant: Informant, raw: number, given: Partial<Measurement> = {}): Measurement {
  return aMeasurement({
    id: `${informant}-${raw}`,
    instrument: { key: 'base-set', edition: 1 },
    informant,
    moment: 'END',
    takenOn: civilDate('2024-06-30'),
    scores: { usefulness: { kind: 'scored', raw, answered: 1, prorated: false } },
    ...given,
  });
}

describe('usefulness', () => {
  test.each([
    ['11 on the last day', '2012-07-01', [['parent', 'no-answer', null]]],
    [
      '12 on the last day',
      '2012-06-30',
      [
        ['youth', 'no-answer', null],
        ['parent', 'no-answer', null],
      ],
    ],
    [
      '16',
      '2007-07-01',
      [
        ['youth', 'no-answer', null],
        ['parent', 'no-answer', null],
      ],
    ],
    ['17', '2007-06-30', [['youth', 'no-answer', null]]],
    ['of unknown age', null, [[null, 'no-answer', null]]],
  ])('expects the right people of somebody %s', (_, birthDate, readings) => {
    expect(usefulness([], birthDate)).toEqual(readings);
  });

  test('counts two parents as two answers, and the youth as missing', () => {
    expect(usefulness([grade('father', 6), grade('mother', 8)])).toEqual([
      ['mother', 8, true],
      ['father', 6, true],
      ['youth', 'no-answer', null],
    ]);
  });

  test('knows why the youth is silent where a parent said so', () => {
    const forYouth = grade('mother', 8, { youthNonResponse: 'youth-unable' });
    expect(usefulness([forYouth], '2007-06-30')).toEqual([
      ['mother', 8, true],
      ['youth', 'parent-answered', null],
    ]);
    expect(usefulness([forYouth, grade('youth', 5)], '2007-06-30')).toEqual([
      ['youth', 5, true],
      ['mother', 8, true],
    ]);
  });

  test('counts an answer of somebody who was not asked', () => {
    expect(usefulness([grade('mother', 8)], '2006-01-01')).toEqual([
      ['mother', 8, true],
      ['youth', 'no-answer', null],
    ]);
    expect(usefulness([grade('youth', 8)], null)).toEqual([['youth', 8, true]]);
  });

  test('takes the last grade of each', () => {
    const later = grade('youth', 9, { takenOn: civilDate('2024-07-05') });

    expect(usefulness([later, grade('youth', 4)], '2006-01-01')).toEqual([['youth', 9, true]]);
  });

  test('keeps a grade that was given late about this care, and marks it', () => {
    const late = grade('youth', 7, { takenOn: civilDate('2024-07-22') });

    expect(usefulness([late], '2006-01-01')).toEqual([['youth', 7, false]]);
    expect(usefulness([{ ...late, careEpisodeId: 'episode-1' }], '2006-01-01')).toEqual([
      ['youth', 7, false],
    ]);
  });

  test.each([
    ['at the start', grade('youth', 7, { moment: 'START' })],
    ['about other care', grade('youth', 7, { careEpisodeId: 'elsewhere' })],
    ['by a teacher', grade('teacher', 7)],
    [
      'without a score',
      grade('youth', 7, {
        scores: { usefulness: { kind: 'not-scorable', reason: 'too-few-answers', missing: ['1'] } },
      }),
    ],
    ['with another instrument', grade('youth', 7, { instrument: { key: 'exit', edition: 1 } })],
  ])('does not take what was asked %s', (_, measurement) => {
    expect(usefulness([measurement], '2006-01-01')).toEqual([['youth', 'no-answer', null]]);
  });

  test('takes of two on one day the one with the higher id, however they come', () => {
    const grades = [grade('youth', 4, { id: 'a' }), grade('youth', 9, { id: 'b' })];

    expect(usefulness(grades, '2006-01-01')).toEqual([['youth', 9, true]]);
    expect(usefulness(grades.toReversed(), '2006-01-01')).toEqual([['youth', 9, true]]);
  });

  test.each([1, 10])('counts %d, an end of the range', (raw) => {
    expect(usefulness([grade('youth', raw)], '2006-01-01')).toEqual([['youth', raw, true]]);
  });

  test('names the measurement as evidence', () => {
    const record = aRecord({ careEpisodes: [aCareEpisode()], measurements: [grade('mother', 8)] });
    const observations = observe(BASISSET_JEUGDHULP_2018, record, { outcomeScales: () => [] });

    expect(observations.find(({ informant }) => informant === 'mother')).toMatchObject({
      evidence: { measurementIds: ['mother-8'] },
    });
  });

  test.each([7.5, 0, 11])('does not count %d as a grade', (raw) => {
    expect(usefulness([grade('youth', raw)], '2006-01-01')).toEqual([['youth', 'not-a-whole-grade', true]]);
  });
});

test('a grade at the end of one care does not count for other care that ends 21 months later', () => {
  const other = aCareEpisode({ id: 'episode-2', providerId: 'provider-b', end: civilDate('2026-03-31') });
  const record = aRecord({
    client: aClient({ birthDate: civilDate('2006-01-01') }),
    careEpisodes: [aCareEpisode(), other],
    measurements: [grade('youth', 7)],
  });
  const outcomes = observe(BASISSET_JEUGDHULP_2018, record, { outcomeScales: () => [] })
    .filter(({ indicator }) => indicator === 'usefulness')
    .map(({ organisationId, outcome }) => [organisationId, outcome.kind]);

  expect(outcomes).toEqual([
    ['provider-a', 'number'],
    ['provider-b', 'not-registered'],
  ]);
});
