import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCareEpisodes } from '../../testing/arbitraries.js';
import { aCareEpisode } from '../../testing/builders.js';
import { civilDate as day, compareDates } from '../../time/plain-date.js';
import type { CareEpisode, CareForm } from '../trajectory-record.js';
import { deliveryRecordsOf, missingInDelivery } from './delivery-records.js';

type Given = readonly [id: string, form: CareForm, start: string, end: string | null];

const care = (...given: readonly Given[]): readonly CareEpisode[] =>
  given.map(([id, form, start, end]) =>
    aCareEpisode({ id, form, start: day(start), end: end === null ? null : day(end), endReason: null }),
  );

const plan = (id: string, agreedOn: string, providerId = 'provider-a') => ({
  ...{ id, providerId },
  agreedOn: day(agreedOn),
});

/** Form, members and days of each record, as one line. */
const lines = (...given: Parameters<typeof deliveryRecordsOf>) =>
  deliveryRecordsOf(...given).map(
    ({ form, memberIds, start, end }) =>
      `${form} ${memberIds.join('+')} ${start.toString()}..${end?.toString() ?? ''}`,
  );

describe('deliveryRecordsOf', () => {
  test.each<[string, readonly Given[], readonly [string, string][], readonly string[]]>([
    [
      'joins care of one form within one plan, also with days in between',
      [
        ['a', 'DAY_CARE', '2025-01-10', '2025-02-28'],
        ['b', 'DAY_CARE', '2025-04-01', '2025-06-30'],
      ],
      [['p', '2025-01-01']],
      ['03 a+b 2025-01-10..2025-06-30'],
    ],
    [
      'begins anew with a new plan',
      [
        ['a', 'DAY_CARE', '2025-01-10', '2025-02-28'],
        ['b', 'DAY_CARE', '2025-03-01', null],
      ],
      [
        ['p', '2025-01-01'],
        ['q', '2025-03-01'],
      ],
      ['03 a 2025-01-10..2025-02-28', '03 b 2025-03-01..'],
    ],
    [
      'stays one when care of one form overlaps by a day, whatever the plans',
      [
        ['a', 'DAY_CARE', '2025-01-10', '2025-03-01'],
        ['b', 'DAY_CARE', '2025-03-01', '2025-05-31'],
      ],
      [
        ['p', '2025-01-01'],
        ['q', '2025-03-01'],
      ],
      ['03 a+b 2025-01-10..2025-05-31'],
    ],
    [
      'goes by the days where nobody made a plan',
      [
        ['a', 'DAY_CARE', '2025-01-10', '2025-02-28'],
        ['b', 'DAY_CARE', '2025-03-01', '2025-03-31'],
        ['c', 'DAY_CARE', '2025-04-02', '2025-04-30'],
      ],
      [],
      ['03 a+b 2025-01-10..2025-03-31', '03 c 2025-04-02..2025-04-30'],
    ],
    [
      'takes a plan that was agreed while the care ran, not one of long after it',
      [
        ['a', 'DAY_CARE', '2024-01-10', '2024-02-28'],
        ['b', 'DAY_CARE', '2025-01-10', '2025-02-28'],
        ['c', 'DAY_CARE', '2025-05-10', '2025-06-30'],
      ],
      [['p', '2025-02-01']],
      ['03 a 2024-01-10..2024-02-28', '03 b+c 2025-01-10..2025-06-30'],
    ],
    [
      'closes one and opens another when the form changes',
      [
        ['a', 'FOSTER_CARE', '2025-01-10', '2025-03-31'],
        ['b', 'RESIDENTIAL', '2025-04-01', null],
      ],
      [['p', '2025-01-01']],
      ['11 a 2025-01-10..2025-03-31', '14 b 2025-04-01..'],
    ],
    [
      'counts ambulatory care during a stay as part of the stay, day care as its own',
      [
        ['stay', 'RESIDENTIAL', '2025-01-10', '2025-03-31'],
        ['talks', 'AMBULATORY_PROVIDER', '2025-02-01', '2025-03-31'],
        ['day', 'DAY_CARE', '2025-02-01', '2025-03-01'],
      ],
      [],
      ['14 stay+talks 2025-01-10..2025-03-31', '03 day 2025-02-01..2025-03-01'],
    ],
    [
      'leaves ambulatory care that reaches beyond the stay on its own',
      [
        ['stay', 'RESIDENTIAL', '2025-01-10', '2025-03-31'],
        ['before', 'AMBULATORY_HOME', '2025-01-09', '2025-02-01'],
        ['after', 'AMBULATORY_PROVIDER', '2025-02-01', '2025-04-01'],
        ['open', 'AMBULATORY_PROVIDER', '2025-05-01', null],
      ],
      [],
      [
        '04 before 2025-01-09..2025-02-01',
        '14 stay 2025-01-10..2025-03-31',
        '02 after 2025-02-01..2025-04-01',
        '02 open 2025-05-01..',
      ],
    ],
  ])('%s', (_, given, plans, expected) => {
    expect(
      lines(
        care(...given),
        plans.map(([id, on]) => plan(id, on)),
      ),
    ).toEqual(expected);
  });

  test('keeps providers apart, and their plans', () => {
    const both = care(['a', 'DAY_CARE', '2025-01-10', null], ['b', 'DAY_CARE', '2025-01-10', null]).map(
      (each) => ({ ...each, providerId: each.id }),
    );

    const records = deliveryRecordsOf(both, [plan('p', '2025-01-01', 'a')]);

    expect(records).toMatchObject([
      { providerId: 'a', carePlanId: 'p' },
      { providerId: 'b', carePlanId: null },
    ]);
  });

  test('takes referrer and crisis from the first care, the reason from what ended last', () => {
    const [first, second] = care(
      ['a', 'RESIDENTIAL', '2025-01-10', '2025-02-28'],
      ['b', 'RESIDENTIAL', '2025-02-01', '2025-04-30'],
    );
    const talks = care(['t', 'AMBULATORY_HOME', '2025-03-01', '2025-04-30']);
    const referrer = { list: 'cbs-v7-referrer', code: '02' };
    const reason = (code: string) => ({ list: 's2018-care', code });
    const episodes = [
      { ...first, endReason: reason('02'), details: { referrer, isCrisis: true } },
      { ...second, endReason: reason('01'), details: { isCrisis: false } },
      ...talks.map((each) => ({ ...each, endReason: reason('03') })),
    ] as readonly CareEpisode[];

    expect(deliveryRecordsOf(episodes, [])).toEqual([
      {
        id: 'delivery:a',
        providerId: 'provider-a',
        form: '14',
        carePlanId: null,
        start: day('2025-01-10'),
        end: day('2025-04-30'),
        endReason: reason('01'),
        referrer,
        isCrisis: true,
        memberIds: ['a', 'b', 't'],
      },
    ]);
  });

  test('has no end and no reason while any of its care runs', () => {
    const episodes = care(
      ['a', 'DAY_CARE', '2025-01-10', '2025-02-28'],
      ['b', 'DAY_CARE', '2025-02-01', null],
    );
    const withReason = episodes.map((each) => ({ ...each, endReason: { list: 's2018-care', code: '01' } }));

    expect(deliveryRecordsOf(withReason, [])).toMatchObject([{ end: null, endReason: null }]);
  });

  test('is the help of the neighbourhood team when the access authority gives it itself', () => {
    const [own] = care(['a', 'AMBULATORY_HOME', '2025-01-10', null]);

    expect(lines([{ ...own, details: { isOwnHelp: true } } as CareEpisode], [])).toEqual([
      '01 a 2025-01-10..',
    ]);
  });
});

describe('missingInDelivery', () => {
  const missing = (given: Partial<CareEpisode>) =>
    deliveryRecordsOf([aCareEpisode(given)], []).flatMap(missingInDelivery);
  const known = { referrer: { list: 'cbs-v7-referrer', code: '06' }, isCrisis: false };

  test('names what nobody registered; no is an answer', () => {
    expect(missing({})).toEqual(['referrer', 'crisis']);
    expect(missing({ details: known })).toEqual([]);
    expect(missing({ details: known, endReason: null })).toEqual(['end-reason']);
  });

  test('asks no reason while the care runs, and another one where the code is of 2010', () => {
    expect(missing({ details: known, end: null, endReason: null })).toEqual([]);
    expect(missing({ details: known, endReason: { list: 'r2010-care', code: '1' } })).toEqual(['end-reason']);
  });
});

describe('any care', () => {
  const someForm = fc.constantFrom<CareForm>('AMBULATORY_HOME', 'DAY_CARE', 'RESIDENTIAL', 'FOSTER_CARE');
  const someCare = fc
    .tuple(someCareEpisodes, fc.array(someForm, { minLength: 8, maxLength: 8 }))
    .map(([episodes, forms]) => episodes.map((each, i) => ({ ...each, form: forms[i] ?? each.form })));
  const somePlans = fc
    .array(fc.tuple(someCareEpisodes, fc.constantFrom('provider-a', 'provider-b')), { maxLength: 3 })
    .map((drafts) =>
      drafts.flatMap(([[first], providerId], i) =>
        first === undefined ? [] : [{ id: `plan-${i}`, providerId, agreedOn: first.start }],
      ),
    );

  test('is in exactly one record, and lies within its days', () => {
    fc.assert(
      fc.property(someCare, somePlans, (episodes, plans) => {
        const records = deliveryRecordsOf(episodes, plans);

        expect(records.flatMap(({ memberIds }) => memberIds).sort()).toEqual(
          episodes.map(({ id }) => id).sort(),
        );
        for (const { memberIds, start, end } of records) {
          for (const each of episodes.filter(({ id }) => memberIds.includes(id))) {
            expect(compareDates(start, each.start)).toBeLessThanOrEqual(0);
            expect(end === null || (each.end !== null && compareDates(each.end, end) <= 0)).toBe(true);
          }
        }
      }),
    );
  });

  test('never has two records of one provider and form on one day', () => {
    fc.assert(
      fc.property(someCare, somePlans, (episodes, plans) => {
        const records = deliveryRecordsOf(episodes, plans);

        for (const [i, a] of records.entries()) {
          for (const b of records.slice(i + 1)) {
            if (a.providerId !== b.providerId || a.form !== b.form) continue;
            expect(a.end !== null && compareDates(b.start, a.end) > 0).toBe(true);
          }
        }
      }),
    );
  });

  test('gives the same records in any order', () => {
    fc.assert(
      fc.property(someCare, somePlans, fc.integer({ min: 0, max: 7 }), (episodes, plans, turn) => {
        const turned = [...episodes.slice(turn), ...episodes.slice(0, turn)].reverse();

        expect(deliveryRecordsOf(turned, [...plans].reverse())).toEqual(deliveryRecordsOf(episodes, plans));
      }),
    );
  });
});
