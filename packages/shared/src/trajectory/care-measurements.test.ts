import { describe, expect, test } from 'vitest';
import { aCareEpisode, aMeasurement, aRecord } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import { measurementsOfCare } from './care-measurements.js';
import { composeSubTrajectories } from './compose-sub-trajectories.js';
import type { CareEpisode, Moment } from './trajectory-record.js';

function care(id: string, start: string, end: string | null): CareEpisode {
  const providerId = `provider-${id}`;
  return aCareEpisode({ id, providerId, start: civilDate(start), end: end === null ? null : civilDate(end) });
}

/** Ids of the care that one measurement without an episode counts for. */
function ownersOf(moment: Moment, day: string, careEpisodes: readonly CareEpisode[]): readonly string[] {
  const record = aRecord({ careEpisodes, measurements: [aMeasurement({ moment, takenOn: civilDate(day) })] });
  return composeSubTrajectories(careEpisodes, [])
    .filter((unit) => measurementsOfCare(unit, record).length > 0)
    .map(({ id }) => id);
}

const A = care('a', '2022-01-01', '2022-06-30');
const B = care('b', '2022-03-01', '2024-03-31');
const OPEN = care('open', '2022-02-01', null);

describe('measurementsOfCare, without an episode', () => {
  test.each<[string, Moment, string, readonly CareEpisode[], readonly string[]]>([
    ['an end on the last day of A', 'END', '2022-06-30', [A, B], ['care:a']],
    ['an end on the last day of B', 'END', '2024-03-31', [A, B], ['care:b']],
    ['an end 21 days early', 'END', '2022-06-09', [A, B], ['care:a']],
    ['an end 22 days early', 'END', '2022-06-08', [A, B], []],
    ['an end 21 days late', 'END', '2022-07-21', [A, B], ['care:a']],
    ['an end 22 days late', 'END', '2022-07-22', [A, B], []],
    ['an end between two ends', 'END', '2022-07-04', [A, care('c', '2022-01-05', '2022-07-10')], ['care:a']],
    ['nearer to the later', 'END', '2022-07-08', [A, care('c', '2022-01-05', '2022-07-10')], ['care:c']],
    ['as near to both', 'END', '2022-07-05', [care('c', '2022-01-05', '2022-07-10'), A], ['care:a']],
    ['equal days, by id', 'END', '2022-06-30', [care('z', '2022-01-01', '2022-06-30'), A], ['care:a']],
    ['a start at the start of A', 'START', '2022-01-01', [A, B], ['care:a']],
    ['a start 21 days before B', 'START', '2022-02-08', [A, B], ['care:b']],
    ['a start 22 days before B', 'START', '2022-02-07', [A, B], []],
    ['an end while the other care runs', 'END', '2022-06-30', [A, OPEN], ['care:a']],
    ['an end near no end, one care runs', 'END', '2023-06-30', [A, OPEN], []],
    ['a late end of the only care', 'END', '2022-12-31', [A], ['care:a']],
    ['an end of the only care, that runs', 'END', '2022-12-31', [OPEN], ['care:open']],
    ['a late start of the only care', 'START', '2022-05-01', [A], ['care:a']],
    ['in between, in both periods', 'INTERIM', '2022-04-01', [A, B], ['care:a', 'care:b']],
    ['in between, 21 days before', 'INTERIM', '2021-12-11', [A], ['care:a']],
    ['in between, 22 days before', 'INTERIM', '2021-12-10', [A], []],
    ['in between, while care runs', 'INTERIM', '2024-01-01', [OPEN], ['care:open']],
    ['in between, after A', 'INTERIM', '2022-07-22', [A, B], ['care:b']],
    ['afterwards, within 21 days of both', 'FOLLOW_UP', '2022-07-21', [A, B], ['care:a', 'care:b']],
    ['afterwards, too late for the only care', 'FOLLOW_UP', '2022-07-22', [A], []],
  ])('%s', (_, moment, day, careEpisodes, owners) => {
    expect(ownersOf(moment, day, careEpisodes)).toEqual(owners);
  });

  test('looks at care as it was composed: a bridged gap makes one care', () => {
    const careEpisodes = [
      care('a', '2022-01-01', '2022-01-31'),
      { ...care('a2', '2022-02-03', '2022-06-30'), providerId: 'provider-a' },
    ];
    const record = aRecord({
      careEpisodes,
      measurements: [aMeasurement({ moment: 'END', takenOn: civilDate('2022-01-31') })],
    });
    const owned = (allowedGapDays: number) =>
      composeSubTrajectories(careEpisodes, [], { allowedGapDays }).map(
        (unit) => measurementsOfCare(unit, record, { allowedGapDays }).length,
      );

    expect(owned(0)).toEqual([1, 0]);
    expect(owned(2)).toEqual([1]);
  });
});

test('a measurement about an episode belongs to its care, whenever it was taken', () => {
  const record = aRecord({
    careEpisodes: [A, B],
    measurements: [aMeasurement({ moment: 'END', takenOn: civilDate('2022-06-30'), careEpisodeId: 'b' })],
  });
  const counts = composeSubTrajectories([A, B], []).map((unit) => measurementsOfCare(unit, record).length);

  expect(counts).toEqual([0, 1]);
});
