import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../testing/arbitraries.js';
import { aCareEpisode, aMeasurement, aRecord } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import { changePairsOf, selectChangePairs } from './change-pairs.js';
import type { ChangePair } from './change-pairs.js';
import type { Informant, Moment } from './trajectory-record.js';

function taken(id: string, moment: Moment, day: string, informant: Informant = 'mother') {
  return aMeasurement({ id, moment, takenOn: civilDate(day), informant });
}

function ids(pair: ChangePair): string {
  return `${pair.informant}: ${pair.start?.id ?? '-'} > ${pair.end?.id ?? '-'}${pair.kind === 'pair' ? '' : ` (${pair.reason})`}`;
}

describe('selectChangePairs', () => {
  test('takes the first at the start and the last at the end, nothing in between', () => {
    const measurements = [
      taken('s1', 'START', '2024-01-01'),
      taken('s2', 'START', '2024-01-20'),
      taken('i', 'INTERIM', '2024-03-01'),
      taken('e1', 'END', '2024-06-01'),
      taken('e2', 'END', '2024-06-20'),
      taken('f', 'FOLLOW_UP', '2024-12-01'),
    ];

    expect(selectChangePairs(measurements).map(ids)).toEqual(['mother: s1 > e2']);
  });

  test('never mixes informants', () => {
    const measurements = [taken('m', 'START', '2024-01-01'), taken('y', 'END', '2024-06-01', 'youth')];

    expect(selectChangePairs(measurements).map(ids)).toEqual([
      'mother: m > - (no-end-measurement)',
      'youth: - > y (no-start-measurement)',
    ]);
  });

  test('never mixes editions', () => {
    const start = aMeasurement({ id: 's', moment: 'START', instrument: { key: 'sdq', edition: 1 } });
    const end = aMeasurement({ id: 'e', moment: 'END', instrument: { key: 'sdq', edition: 2 } });

    expect(selectChangePairs([start, end]).map(({ kind }) => kind)).toEqual(['incomplete', 'incomplete']);
  });

  test.each([
    ['2024-01-01', 'mother: s > e'],
    ['2023-12-31', 'mother: s > e (end-before-start)'],
  ])('does not compare backwards in time: end on %s', (day, expected) => {
    const measurements = [taken('s', 'START', '2024-01-01'), taken('e', 'END', day)];

    expect(selectChangePairs(measurements).map(ids)).toEqual([expected]);
  });

  test('says that the start is missing when there is only something in between', () => {
    expect(selectChangePairs([taken('i', 'INTERIM', '2024-01-01')]).map(ids)).toEqual([
      'mother: - > - (no-start-measurement)',
    ]);
  });

  test('come by instrument, edition as a number, and informant', () => {
    const of = (key: string, edition: number, informant: Informant) =>
      aMeasurement({ id: `${key}-${edition}-${informant}`, instrument: { key, edition }, informant });
    const inOrder = [
      of('cbcl', 1, 'youth'),
      of('sdq', 2, 'mother'),
      of('sdq', 2, 'youth'),
      of('sdq', 10, 'mother'),
    ];
    const expected = inOrder.map(({ id }) => id);

    expect(selectChangePairs(inOrder).map(({ start }) => start?.id)).toEqual(expected);
    expect(selectChangePairs(inOrder.toReversed()).map(({ start }) => start?.id)).toEqual(expected);
  });

  test('of two on one day take the first by id at the start, the last at the end', () => {
    const measurements = [
      taken('s2', 'START', '2024-01-01'),
      taken('s1', 'START', '2024-01-01'),
      taken('e2', 'END', '2024-06-01'),
      taken('e1', 'END', '2024-06-01'),
    ];

    expect(selectChangePairs(measurements).map(ids)).toEqual(['mother: s1 > e2']);
    expect(selectChangePairs(measurements.toReversed()).map(ids)).toEqual(['mother: s1 > e2']);
  });

  test('gives the same pairs in whatever order measurements come', () => {
    const someMeasurements = fc.array(
      fc.tuple(anyDay, fc.constantFrom('START', 'INTERIM', 'END'), fc.constantFrom('mother', 'youth')),
    );

    fc.assert(
      fc.property(someMeasurements, (drafts) => {
        const measurements = drafts.map(([takenOn, moment, informant], index) =>
          aMeasurement({ id: `m${index}`, takenOn, moment, informant }),
        );
        expect(selectChangePairs([...measurements].reverse())).toEqual(selectChangePairs(measurements));
      }),
    );
  });
});

describe('changePairsOf', () => {
  const first = aCareEpisode({
    id: 'e1',
    providerId: 'A',
    start: civilDate('2024-01-01'),
    end: civilDate('2024-03-31'),
  });
  const second = aCareEpisode({
    id: 'e2',
    providerId: 'B',
    start: civilDate('2024-07-01'),
    end: civilDate('2024-12-31'),
  });
  const measurements = [
    { ...taken('s1', 'START', '2024-01-01'), careEpisodeId: 'e1' },
    { ...taken('x1', 'END', '2024-03-31'), careEpisodeId: 'e1' },
    { ...taken('s2', 'START', '2024-07-01'), careEpisodeId: 'e2' },
    { ...taken('x2', 'END', '2024-12-31'), careEpisodeId: 'e2' },
  ];

  test('gives the pair of each care beside that of the whole trajectory', () => {
    const record = aRecord({ careEpisodes: [first, second], measurements });

    expect(changePairsOf(record).map(ids)).toEqual(['mother: s1 > x2', 'mother: s1 > x1', 'mother: s2 > x2']);
  });

  test('leaves out what cannot be compared', () => {
    const record = aRecord({ careEpisodes: [first], measurements: measurements.slice(0, 1) });

    expect(changePairsOf(record)).toEqual([]);
    expect(
      changePairsOf({
        ...record,
        measurements: [taken('s', 'START', '2024-02-01'), taken('e', 'END', '2024-01-01')],
      }),
    ).toEqual([]);
  });

  test('gives a pair once when trajectory and care agree', () => {
    const record = aRecord({ careEpisodes: [first], measurements: measurements.slice(0, 2) });

    expect(changePairsOf(record).map(ids)).toEqual(['mother: s1 > x1']);
  });
});
