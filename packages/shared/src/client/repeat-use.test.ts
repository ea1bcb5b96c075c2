import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import type { UseElsewhere, UsePeriod } from './repeat-use.js';
import { repetitionAsked, repetitionOf } from './repeat-use.js';

const period = (id: string, start: string, end: string | null): UsePeriod => ({
  id,
  start: civilDate(start),
  end: end === null ? null : civilDate(end),
});
const now = period('now', '2025-06-01', null);
const told = (endedOn: string | null): UseElsewhere => ({
  ...{ id: 'u1', kind: 'CARE', source: 'Moeder', statedOn: civilDate('2025-06-10') },
  endedOn: endedOn === null ? null : civilDate(endedOn),
});

describe('repetitionOf', () => {
  test.each<[string, readonly UsePeriod[], readonly UseElsewhere[], string]>([
    ['nothing else', [now], [], 'NEW'],
    ['one that ended the day before', [now, period('a', '2024-01-01', '2025-05-31')], [], 'REPEAT'],
    ['one that ended on the first day', [now, period('a', '2024-01-01', '2025-06-01')], [], 'NEW'],
    ['one that still runs', [now, period('a', '2024-01-01', null)], [], 'NEW'],
    ['a later one', [now, period('a', '2026-01-01', '2026-02-01')], [], 'NEW'],
    ['one elsewhere, day unknown', [now], [told(null)], 'REPEAT'],
    ['one elsewhere that ended later', [now], [told('2025-07-01')], 'NEW'],
  ])('with %s', (_, periods, elsewhere, expected) => {
    expect(repetitionOf(now, periods, elsewhere).answer).toBe(expected);
  });

  test('in a row of periods that do not touch, only the first is new, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (years) => {
        const row = years.map((year) => period(`p${year}`, `201${year}-01-01`, `201${year}-06-30`));
        const isNew = row.filter((each) => repetitionOf(each, row, []).answer === 'NEW');
        expect(isNew.map(({ id }) => id)).toEqual([`p${Math.min(...years)}`]);
      }),
    );
  });
});

test.each([
  ['NEW', null, 'NEW'],
  ['NEW', 'NO', 'NEW'],
  ['NEW', 'UNKNOWN', 'NEW'],
  ['NEW', 'YES', 'REPEAT'],
  ['REPEAT', 'NO', 'REPEAT'],
  ['REPEAT', 'UNKNOWN', 'REPEAT'],
] as const)('what is known to be %s and answered by %s is %s', (known, asked, expected) => {
  expect(repetitionAsked(known, asked)).toBe(expected);
});
