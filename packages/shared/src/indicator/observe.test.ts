import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCareEpisodes, someMeasures } from '../testing/arbitraries.js';
import { aCareEpisode, aClient, aMeasure, aRecord } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import type { TrajectoryRecord } from '../trajectory/trajectory-record.js';
import { defineIndicatorSet } from './define-indicator-set.js';
import type { IndicatorDefinition, UnitReading } from './indicator-set.js';
import { observe } from './observe.js';
import { reading } from './reading.js';
import { BASISSET_JEUGDHULP_2018 } from './sets/basisset-jeugdhulp-2018.js';
import { DROP_OUT } from './sets/drop-out.js';
import { USEFULNESS } from './sets/usefulness.js';

const context = { outcomeScales: () => ['total'] };

function setOf(given: Partial<IndicatorDefinition>, base: IndicatorDefinition = DROP_OUT) {
  return defineIndicatorSet({
    ...BASISSET_JEUGDHULP_2018,
    key: 'a-set',
    indicators: [{ ...base, ...given }],
  });
}

const dropOut = setOf({});

describe('observe', () => {
  test('freezes age, frame and form of care at the end of the care', () => {
    const record = aRecord({
      client: aClient({ birthDate: civilDate('2012-07-01') }),
      careEpisodes: [
        aCareEpisode({ id: 'e1', form: 'RESIDENTIAL', end: civilDate('2024-03-31') }),
        aCareEpisode({
          id: 'e2',
          form: 'FOSTER_CARE',
          start: civilDate('2024-02-01'),
          end: civilDate('2024-06-30'),
        }),
      ],
      measures: [aMeasure({ start: civilDate('2024-06-30'), end: null })],
    });

    expect(observe(dropOut, record, context)).toMatchObject([
      {
        set: { key: 'a-set', version: 1 },
        indicator: 'drop-out',
        unit: { kind: 'ENDED_CARE', id: 'care:e1' },
        trajectoryId: 'trajectory-1',
        clientId: 'client-1',
        organisationId: 'provider-a',
        slices: {
          unitId: 'unit-1',
          ageBand: '4-11',
          sex: 'F',
          municipality: '0344',
          frame: 'COMPULSORY',
          careForm: 'FOSTER_CARE',
        },
      },
    ]);
  });

  test('counts nothing that still runs', () => {
    const record = aRecord({ careEpisodes: [aCareEpisode({ end: null, endReason: null })] });

    expect(observe(dropOut, record, context)).toEqual([]);
  });

  test('bridges gaps only when the installation says so', () => {
    const careEpisodes = [
      aCareEpisode({ id: 'e1', end: civilDate('2024-01-31') }),
      aCareEpisode({ id: 'e2', start: civilDate('2024-02-03') }),
    ];

    expect(observe(dropOut, aRecord({ careEpisodes }), context)).toHaveLength(2);
    expect(observe(dropOut, aRecord({ careEpisodes }), { ...context, allowedGapDays: 2 })).toHaveLength(1);
  });

  test.each<[IndicatorDefinition['unit'], string, string, string]>([
    ['ENDED_CARE', 'care:episode-1', 'provider-a', '2024-06-30'],
    ['ENDED_PROTECTION', 'protection:measure-1', 'institution-a', '2024-12-31'],
    ['CLOSED_TRAJECTORY', 'trajectory-1', 'authority-a', '2024-12-31'],
  ])('counts %s on its last day, for the organisation it belongs to', (unit, id, organisationId, anchor) => {
    const read = () => [reading({ outcome: { kind: 'category', code: '01' } })];
    const record = aRecord({
      careEpisodes: [aCareEpisode()],
      measures: [aMeasure()],
      end: civilDate('2024-12-31'),
      closedOn: civilDate('2025-01-15'),
    });
    const observations = observe(setOf({ unit, read }), record, context);

    expect(observations).toMatchObject([{ unit: { kind: unit, id }, organisationId }]);
    expect(observations[0]?.anchor.toString()).toBe(anchor);
  });

  test.each([
    [null, '2025-01-15'],
    ['2024-12-31', null],
    [null, null],
  ])('counts no trajectory with end %s and closed on %s', (end, closedOn) => {
    const day = (text: string | null) => (text === null ? null : civilDate(text));
    const read = () => [reading({ outcome: { kind: 'category', code: '01' } })];
    const record = aRecord({ end: day(end), closedOn: day(closedOn) });

    expect(observe(setOf({ unit: 'CLOSED_TRAJECTORY', read }), record, context)).toEqual([]);
  });

  test.each([1, 10])('takes a grade on an end of the range: %d', (value) => {
    const read = () => [reading({ outcome: { kind: 'number', value } })];
    const record = aRecord({ careEpisodes: [aCareEpisode()] });

    expect(observe(setOf({ read }, USEFULNESS), record, context)).toMatchObject([{ outcome: { value } }]);
  });

  test.each<[string, readonly UnitReading[], IndicatorDefinition, RegExp]>([
    ['no reading', [], DROP_OUT, /at least one reading/],
    ['an unlisted category', [reading({ outcome: { kind: 'category', code: '9' } })], DROP_OUT, /not "9"/],
    [
      'a number among categories',
      [reading({ outcome: { kind: 'number', value: 1 } })],
      DROP_OUT,
      /within the range/,
    ],
    [
      'a number out of range',
      [reading({ outcome: { kind: 'number', value: 11 } })],
      USEFULNESS,
      /within the range/,
    ],
    [
      'a number under the range',
      [reading({ outcome: { kind: 'number', value: 0 } })],
      USEFULNESS,
      /within the range/,
    ],
    ['half a grade', [reading({ outcome: { kind: 'number', value: 7.5 } })], USEFULNESS, /whole numbers/],
    [
      'a unit twice in one figure',
      ['mother', 'father'].map((informant) =>
        reading({ informant: informant as 'mother', outcome: { kind: 'category', code: '01' } }),
      ),
      DROP_OUT,
      /each unit once in one figure/,
    ],
  ])('stops at a set with a bug: %s', (_, readings, base, message) => {
    const record = aRecord({ careEpisodes: [aCareEpisode()] });

    expect(() => observe(setOf({ read: () => readings }, base), record, context)).toThrow(message);
  });

  test('gives each ended care of an individual provision all three indicators, and the same ones every time', () => {
    fc.assert(
      fc.property(someCareEpisodes, someMeasures, (careEpisodes, measures) => {
        const record: TrajectoryRecord = aRecord({ careEpisodes, measures });
        const observations = observe(BASISSET_JEUGDHULP_2018, record, context);
        const unitsOf = (key: string) =>
          new Set(observations.filter(({ indicator }) => indicator === key).map(({ unit }) => unit.id));

        expect(unitsOf('usefulness')).toEqual(unitsOf('drop-out'));
        expect(unitsOf('problems-reduced')).toEqual(unitsOf('drop-out'));
        const reversed = {
          ...record,
          careEpisodes: [...careEpisodes].reverse(),
          measures: [...measures].reverse(),
        };
        expect(observe(BASISSET_JEUGDHULP_2018, reversed, context)).toEqual(observations);
      }),
    );
  });
});
