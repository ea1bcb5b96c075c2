import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../testing/arbitraries.js';
import { addDays, addMonths, daysBetween, earliest, latest } from './date-arithmetic.js';
import { isWithin, overlaps, THREE_WEEKS, windowAround } from './date-window.js';
import { civilDate } from './plain-date.js';

const anchor = civilDate('2024-03-01');

describe('windowAround', () => {
  test('counts calendar days, over a leap day too', () => {
    const { from, to } = windowAround(anchor, THREE_WEEKS);

    expect([from.toString(), to.toString()]).toEqual(['2024-02-09', '2024-03-22']);
  });

  test.each([
    [-22, false],
    [-21, true],
    [0, true],
    [21, true],
    [22, false],
  ])('holds both ends: %i days from the anchor', (days, expected) => {
    expect(isWithin(addDays(anchor, days), windowAround(anchor, THREE_WEEKS))).toBe(expected);
  });

  test('may look one way only', () => {
    const beforeOnly = windowAround(anchor, { daysBefore: 21, daysAfter: 0 });

    expect(isWithin(anchor, beforeOnly)).toBe(true);
    expect(isWithin(addDays(anchor, 1), beforeOnly)).toBe(false);
  });
});

describe('isWithin', () => {
  test('has no end when the period still runs', () => {
    expect(isWithin(civilDate('2999-01-01'), { from: anchor, to: null })).toBe(true);
    expect(isWithin(addDays(anchor, -1), { from: anchor, to: null })).toBe(false);
  });
});

describe('overlaps', () => {
  test.each([
    ['2024-03-10', '2024-03-10', true],
    ['2024-03-11', null, false],
    ['2024-02-01', '2024-02-29', false],
    ['2024-02-01', '2024-03-01', true],
    ['2024-02-01', null, true],
  ])('compares 1 to 10 March with %s to %s', (from, to, expected) => {
    const march = { from: anchor, to: civilDate('2024-03-10') };
    const other = { from: civilDate(from), to: to === null ? null : civilDate(to) };

    expect(overlaps(march, other)).toBe(expected);
    expect(overlaps(other, march)).toBe(expected);
  });
});

describe('date arithmetic', () => {
  test('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-01-15', 18, '2025-07-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(civilDate(day), months).toString()).toBe(expected);
  });

  test('earliest and latest choose by the calendar, whatever the order', () => {
    const later = civilDate('2024-03-02');

    expect([earliest(anchor, later), earliest(later, anchor)].map(String)).toEqual([
      '2024-03-01',
      '2024-03-01',
    ]);
    expect([latest(anchor, later), latest(later, anchor)].map(String)).toEqual(['2024-03-02', '2024-03-02']);
  });
});
