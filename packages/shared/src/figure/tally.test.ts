import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../indicator/observation.js';
import { NO_EVIDENCE } from '../indicator/reading.js';
import { BASISSET_JEUGDHULP_2018 as SET } from '../indicator/sets/basisset-jeugdhulp-2018.js';
import { civilDate } from '../time/plain-date.js';
import type { TallyQuery } from './tally.js';
import { tally } from './tally.js';

function aFact(given: Partial<Observation> & { readonly unitId?: string } = {}): Observation {
  const { unitId = 'care:1', ...fact } = given;
  return {
    set: { key: SET.key, version: SET.version },
    indicator: 'problems-reduced',
    unit: { kind: 'ENDED_CARE', id: unitId },
    trajectoryId: `trajectory of ${unitId}`,
    clientId: `client of ${unitId}`,
    organisationId: 'provider-a',
    instrument: { key: 'sdq', edition: 1 },
    scale: 'total',
    informant: 'mother',
    outcome: { kind: 'category', code: 'IMPROVED' },
    inWindow: true,
    anchor: civilDate('2024-06-30'),
    slices: {
      unitId: 'unit-1',
      ageBand: '4-11',
      sex: 'F',
      municipality: '0344',
      frame: 'VOLUNTARY',
      careForm: null,
    },
    evidence: NO_EVIDENCE,
    ...fact,
  };
}

function aQuery(given: Partial<TallyQuery> = {}): TallyQuery {
  return {
    indicators: SET.indicators.map(({ key }) => key),
    organisationId: 'provider-a',
    from: civilDate('2024-01-01'),
    to: civilDate('2024-12-31'),
    instrument: null,
    slice: {},
    ...given,
  };
}

const unmeasured = { instrument: null, scale: null, informant: null, inWindow: null } as const;
const noInstrument = { kind: 'not-registered', reason: 'no-fitting-instrument' } as const;

describe('tally', () => {
  test('counts facts that agree together, and clients once', () => {
    const facts = [
      aFact({ unitId: 'care:1' }),
      aFact({ unitId: 'care:2', clientId: 'client of care:1' }),
      aFact({ unitId: 'care:3', inWindow: false }),
      aFact({
        unitId: 'care:4',
        inWindow: null,
        outcome: { kind: 'not-registered', reason: 'no-end-measurement' },
      }),
    ];

    expect(tally(SET, facts, aQuery())).toEqual([
      {
        indicator: 'problems-reduced',
        instrument: { key: 'sdq', edition: 1 },
        scale: 'total',
        informantGroup: 'parents',
        groups: [
          { outcome: 'category', code: 'IMPROVED', value: null, inWindow: false, units: 1 },
          { outcome: 'category', code: 'IMPROVED', value: null, inWindow: true, units: 2 },
          { outcome: 'not-registered', code: 'no-end-measurement', value: null, inWindow: null, units: 1 },
        ],
        clients: 2,
        expectedUnits: 4,
      },
    ]);
  });

  test('expects every unit of the indicator, whatever it was measured with', () => {
    const facts = [
      aFact({ unitId: 'care:1' }),
      aFact({ unitId: 'care:1', informant: 'youth' }),
      aFact({ unitId: 'care:2', instrument: { key: 'step', edition: 1 }, informant: 'professional' }),
      aFact({ unitId: 'care:3', ...unmeasured, outcome: noInstrument }),
    ];
    const tallies = tally(SET, facts, aQuery());

    expect(
      tallies.map(({ instrument, informantGroup, expectedUnits }) => [
        instrument?.key,
        informantGroup,
        expectedUnits,
      ]),
    ).toEqual([
      [undefined, null, 3],
      ['sdq', 'parents', 3],
      ['sdq', 'youth', 3],
      ['step', 'professional', 3],
    ]);
    expect(
      tally(SET, facts, aQuery({ instrument: 'step', slice: { informantGroup: 'professional' } })),
    ).toMatchObject([{ instrument: { key: 'step' }, expectedUnits: 3 }]);
  });

  test('tells units of two trajectories apart, also when they are called the same', () => {
    const facts = ['one', 'another'].map((trajectoryId) => aFact({ trajectoryId, clientId: trajectoryId }));

    expect(tally(SET, facts, aQuery())).toMatchObject([{ expectedUnits: 2, clients: 2 }]);
  });

  test('expects answers where answers are counted: two parents of one care are two', () => {
    const answer = { indicator: 'usefulness', instrument: null, scale: null } as const;
    const facts = [
      aFact({ ...answer, informant: 'mother', outcome: { kind: 'number', value: 7 } }),
      aFact({ ...answer, informant: 'father', outcome: { kind: 'number', value: 7 } }),
      aFact({
        ...answer,
        informant: 'youth',
        inWindow: null,
        outcome: { kind: 'not-registered', reason: 'no-answer' },
      }),
    ];

    expect(tally(SET, facts, aQuery())).toMatchObject([
      {
        informantGroup: 'parents',
        expectedUnits: 2,
        clients: 1,
        groups: [{ outcome: 'number', code: null, value: 7, units: 2 }],
      },
      { informantGroup: 'youth', expectedUnits: 1, clients: 0, groups: [{ code: 'no-answer', units: 1 }] },
    ]);
  });

  test('puts grades in the order of numbers', () => {
    const facts = [10, 9, 1].map((value, index) =>
      aFact({ unitId: `care:${index}`, indicator: 'usefulness', outcome: { kind: 'number', value } }),
    );

    expect(tally(SET, facts, aQuery())[0]?.groups.map(({ value }) => value)).toEqual([1, 9, 10]);
  });

  test('counts each category by itself, in the order of codes', () => {
    const facts = ['UNCHANGED', 'IMPROVED', 'UNCHANGED'].map((code, index) =>
      aFact({ unitId: `care:${index}`, outcome: { kind: 'category', code } }),
    );

    expect(tally(SET, facts, aQuery())[0]?.groups).toMatchObject([
      { code: 'IMPROVED', units: 1 },
      { code: 'UNCHANGED', units: 2 },
    ]);
  });

  test('makes one tally for each edition and scale, in the order of numbers and names', () => {
    const of = (edition: number, scale: string | null, informant: Observation['informant'] = 'youth') =>
      aFact({ instrument: { key: 'sdq', edition }, scale, informant });
    const facts = [of(10, 'total'), of(2, 'total'), of(2, null), of(2, 'emotional')];
    // Names that only differ in where one ends and the next begins.
    const alike = [of(1, 'total', 'youth'), of(1, 'totalyouth', null)];

    expect(tally(SET, facts, aQuery()).map(({ instrument, scale }) => [instrument?.edition, scale])).toEqual([
      [2, null],
      [2, 'emotional'],
      [2, 'total'],
      [10, 'total'],
    ]);
    expect(tally(SET, alike, aQuery())).toHaveLength(2);
  });

  test('shows the instrument and the indicators that were asked for', () => {
    const facts = [aFact(), aFact({ instrument: { key: 'step', edition: 1 } })];

    expect(tally(SET, facts, aQuery({ instrument: 'step' }))).toMatchObject([
      { instrument: { key: 'step' } },
    ]);
    expect(tally(SET, facts, aQuery({ indicators: ['usefulness'] }))).toEqual([]);
  });

  test.each<[string, Partial<Observation>]>([
    ['another organisation', { organisationId: 'provider-b' }],
    ['the day before', { anchor: civilDate('2023-12-31') }],
    ['the day after', { anchor: civilDate('2025-01-01') }],
    ['another set', { set: { key: 'of-others', version: SET.version } }],
    ['another version of the set', { set: { key: SET.key, version: 2 } }],
    ['another indicator', { indicator: 'of-another-set' }],
  ])('leaves out %s', (_, other) => {
    expect(tally(SET, [aFact(other)], aQuery())).toEqual([]);
  });

  test.each<[string, TallyQuery['slice'], number]>([
    ['the right sex', { sex: 'F' }, 1],
    ['the wrong sex', { sex: 'M' }, 0],
    ['the right unit and frame', { unitId: 'unit-1', frame: 'VOLUNTARY' }, 1],
    ['a wrong one among right ones', { unitId: 'unit-1', frame: 'COMPULSORY' }, 0],
    ['a form of care where none is known', { careForm: 'FOSTER_CARE' }, 0],
    ['the right age and place', { ageBand: '4-11', municipality: '0344' }, 1],
    ['the wrong informants', { informantGroup: 'youth' }, 0],
  ])('slices by %s', (_, slice, count) => {
    expect(tally(SET, [aFact()], aQuery({ slice }))).toHaveLength(count);
  });

  test('loses and doubles nothing', () => {
    const someFacts = fc.array(
      fc.record({
        unitId: fc.constantFrom('care:1', 'care:2', 'care:3'),
        informant: fc.constantFrom('mother', 'youth', 'teacher'),
        inWindow: fc.constantFrom(true, false),
        outcome: fc.constantFrom(
          { kind: 'category', code: 'IMPROVED' } as const,
          { kind: 'not-measurable', reason: 'no-reliability' } as const,
        ),
      }),
      { maxLength: 20 },
    );

    fc.assert(
      fc.property(someFacts, (drafts) => {
        const facts = drafts.map((draft) => aFact(draft));
        const tallies = tally(SET, facts, aQuery());
        const counted = tallies.flatMap(({ groups }) => groups).reduce((sum, { units }) => sum + units, 0);
        expect(counted).toBe(facts.length);
        expect(tally(SET, [...facts].reverse(), aQuery())).toEqual(tallies);
      }),
    );
  });
});
