import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCareEpisodes, someMeasures } from '../testing/arbitraries.js';
import { aCareEpisode, aMeasure } from '../testing/builders.js';
import { isWithin } from '../time/date-window.js';
import { civilDate } from '../time/plain-date.js';
import { composeSubTrajectories } from './compose-sub-trajectories.js';
import type { SubTrajectory } from './trajectory-record.js';

const day = (text: string | null) => (text === null ? null : civilDate(text));

function episode(id: string, start: string, end: string | null, providerId = 'A') {
  return aCareEpisode({ id, providerId, start: civilDate(start), end: day(end) });
}

function measure(
  id: string,
  kind: 'OTS' | 'VOTS' | 'VOOGDIJ' | 'JEUGDRECLASSERING',
  start: string,
  end: string | null,
) {
  return aMeasure({ id, kind, start: civilDate(start), end: day(end) });
}

function written({ id, start, end }: SubTrajectory): string {
  return `${id} ${start.toString()} ${end?.toString() ?? 'open'}`;
}

describe('composeSubTrajectories', () => {
  test.each([
    ['the day after', '2024-02-01', 1],
    ['the same day', '2024-01-31', 1],
    ['one free day', '2024-02-02', 2],
  ])('joins care of one provider: %s', (_, start, count) => {
    const episodes = [episode('e1', '2024-01-01', '2024-01-31'), episode('e2', start, '2024-03-31')];

    expect(composeSubTrajectories(episodes, [])).toHaveLength(count);
  });

  test('lets a setting bridge a gap, and not one day more', () => {
    const episodes = [episode('e1', '2024-01-01', '2024-01-31'), episode('e2', '2024-02-08', '2024-03-31')];

    expect(composeSubTrajectories(episodes, [], { allowedGapDays: 7 })).toHaveLength(1);
    expect(composeSubTrajectories(episodes, [], { allowedGapDays: 6 })).toHaveLength(2);
  });

  test('is open when a member is open, also when a later member has ended', () => {
    const episodes = [episode('e1', '2024-01-01', null), episode('e2', '2024-02-01', '2024-03-31')];

    expect(composeSubTrajectories(episodes, []).map(written)).toEqual(['care:e1 2024-01-01 open']);
  });

  test('bridges a short member inside a long one', () => {
    const episodes = [
      episode('long', '2024-01-01', '2024-12-31'),
      episode('short', '2024-02-01', '2024-02-10'),
      episode('next', '2025-01-01', '2025-02-01'),
    ];

    expect(composeSubTrajectories(episodes, []).map(written)).toEqual(['care:long 2024-01-01 2025-02-01']);
  });

  test('keeps providers apart, and probation apart from protection', () => {
    const episodes = [
      episode('e1', '2024-01-01', '2024-12-31'),
      episode('e2', '2024-01-01', '2024-12-31', 'B'),
    ];
    const measures = [
      measure('m1', 'OTS', '2024-01-01', '2024-12-31'),
      measure('m2', 'JEUGDRECLASSERING', '2024-01-01', '2024-12-31'),
    ];

    expect(composeSubTrajectories(episodes, measures).map(({ id }) => id)).toEqual([
      'care:e1',
      'care:e2',
      'protection:m1',
      'probation:m2',
    ]);
  });

  test('belongs to the one that started later when two end on one day, and to the one that runs on', () => {
    const had = (id: string, start: string, end: string | null) =>
      aMeasure({ id, organisationId: id, start: civilDate(start), end: day(end) });
    const ownersOf = (...measures: Parameters<typeof composeSubTrajectories>[1]) =>
      composeSubTrajectories([], measures).map(({ organisationId }) => organisationId);

    expect(ownersOf(had('a', '2024-01-01', '2024-12-31'), had('b', '2024-06-01', '2024-12-31'))).toEqual([
      'b',
    ]);
    expect(ownersOf(had('a', '2024-01-01', '2024-12-31'), had('b', '2024-06-01', null))).toEqual(['b']);
    expect(ownersOf(had('a', '2024-01-01', null), had('b', '2024-06-01', '2024-12-31'))).toEqual(['a']);
  });

  test('belongs to the institution that had it last, after a hand-over', () => {
    const measures = [
      aMeasure({
        id: 'm1',
        organisationId: 'first',
        start: civilDate('2024-01-01'),
        end: civilDate('2024-05-31'),
      }),
      aMeasure({
        id: 'm2',
        organisationId: 'second',
        start: civilDate('2024-06-01'),
        end: civilDate('2024-12-31'),
      }),
    ];

    expect(composeSubTrajectories([], measures)).toMatchObject([
      { organisationId: 'second', memberIds: ['m1', 'm2'] },
    ]);
  });
});

/** Raamwerkafspraken 2010, annex 13; the last two carry on in its spirit (dates invented). */
describe('worked examples', () => {
  const order = measure('ots', 'OTS', '2009-11-01', '2011-10-31');

  test('example 1: three providers and an order are four sub-trajectories', () => {
    const episodes = [
      episode('a', '2009-09-01', '2010-06-30', 'A'),
      episode('b', '2009-12-01', '2011-05-31', 'B'),
      episode('c', '2010-02-01', '2011-01-31', 'C'),
    ];

    expect(composeSubTrajectories(episodes, [order]).map(written)).toEqual([
      'care:a 2009-09-01 2010-06-30',
      'protection:ots 2009-11-01 2011-10-31',
      'care:b 2009-12-01 2011-05-31',
      'care:c 2010-02-01 2011-01-31',
    ]);
  });

  test('example 2: one provider twice without a gap is one', () => {
    const episodes = [
      episode('a1', '2009-09-01', '2010-06-30', 'A'),
      episode('a2', '2009-12-01', '2011-05-31', 'A'),
      episode('c', '2010-02-01', '2012-01-31', 'C'),
    ];

    expect(composeSubTrajectories(episodes, [order]).map(written)).toEqual([
      'care:a1 2009-09-01 2011-05-31',
      'protection:ots 2009-11-01 2011-10-31',
      'care:c 2010-02-01 2012-01-31',
    ]);
  });

  test('measures that follow or overlap each other make one, whatever their kind', () => {
    const measures = [
      measure('vots', 'VOTS', '2015-03-01', '2015-05-31'),
      measure('ots', 'OTS', '2015-06-01', '2016-05-31'),
      measure('voogdij', 'VOOGDIJ', '2016-05-20', '2019-02-10'),
      measure('ots-2', 'OTS', '2020-01-01', '2020-12-31'),
    ];

    expect(composeSubTrajectories([], measures).map(written)).toEqual([
      'protection:vots 2015-03-01 2019-02-10',
      'protection:ots-2 2020-01-01 2020-12-31',
    ]);
  });

  test('a measure after a gap is another one', () => {
    const measures = [
      measure('ots-1', 'OTS', '2015-01-01', '2015-12-31'),
      measure('ots-2', 'OTS', '2017-01-01', '2017-12-31'),
    ];

    expect(composeSubTrajectories([], measures).map(written)).toEqual([
      'protection:ots-1 2015-01-01 2015-12-31',
      'protection:ots-2 2017-01-01 2017-12-31',
    ]);
  });
});

describe('properties of the composition', () => {
  test('each member is in exactly one sub-trajectory, and inside its dates', () => {
    fc.assert(
      fc.property(someCareEpisodes, someMeasures, (episodes, measures) => {
        const composed = composeSubTrajectories(episodes, measures);
        const members = [...episodes, ...measures];

        expect(composed.flatMap(({ memberIds }) => memberIds).sort()).toEqual(
          members.map(({ id }) => id).sort(),
        );
        for (const { memberIds, start, end } of composed) {
          for (const member of members.filter(({ id }) => memberIds.includes(id))) {
            expect(isWithin(member.start, { from: start, to: end })).toBe(true);
            expect(
              end === null || (member.end !== null && isWithin(member.end, { from: start, to: end })),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test('the order in which things were entered does not matter', () => {
    fc.assert(
      fc.property(someCareEpisodes, someMeasures, (episodes, measures) => {
        expect(composeSubTrajectories([...episodes].reverse(), [...measures].reverse())).toEqual(
          composeSubTrajectories(episodes, measures),
        );
      }),
    );
  });

  test('no two protection sub-trajectories overlap or touch', () => {
    fc.assert(
      fc.property(someMeasures, (measures) => {
        const protection = composeSubTrajectories([], measures).filter(({ kind }) => kind === 'PROTECTION');
        for (const [index, { end }] of protection.slice(0, -1).entries()) {
          const next = protection[index + 1];
          expect(end !== null && next !== undefined && end.until(next.start).days > 1).toBe(true);
        }
      }),
    );
  });
});
