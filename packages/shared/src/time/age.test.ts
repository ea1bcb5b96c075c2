import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../testing/arbitraries.js';
import { AGE_BANDS, ageBandOf, ageInYears, ageOn } from './age.js';
import { civilDate } from './plain-date.js';

describe('ageInYears', () => {
  test.each([
    ['2024-02-28', 11],
    ['2024-02-29', 12],
    ['2025-02-28', 12],
    ['2025-03-01', 13],
    ['2012-02-29', 0],
  ])('counts somebody born on 29 February 2012 on %s as %i', (day, years) => {
    expect(ageInYears(civilDate('2012-02-29'), civilDate(day))).toBe(years);
  });

  test('is null before birth, not 0', () => {
    expect(ageInYears(civilDate('2012-02-29'), civilDate('2012-02-28'))).toBeNull();
  });

  test('goes up by one on each birthday and on no other day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birthDate, day) => {
        const [before, after] = [ageInYears(birthDate, day), ageInYears(birthDate, day.add({ days: 1 }))];
        const isBirthday = day.add({ days: 1 }).toString().slice(5) === birthDate.toString().slice(5);
        const isLeapBirth = birthDate.month === 2 && birthDate.day === 29;
        if (before === null || after === null || isLeapBirth) return;
        expect(after - before).toBe(isBirthday ? 1 : 0);
      }),
    );
  });
});

describe('ageOn', () => {
  test('takes the first of July when only the year of birth is known', () => {
    const client = { birthDate: civilDate('2012-01-01'), birthDatePrecision: 'YEAR' } as const;

    expect(ageOn(client, civilDate('2024-06-30'))).toBe(11);
    expect(ageOn(client, civilDate('2024-07-01'))).toBe(12);
  });

  test('is null when the birth is unknown', () => {
    expect(ageOn({ birthDate: null, birthDatePrecision: 'DAY' }, civilDate('2024-07-01'))).toBeNull();
  });
});

describe('ageBandOf', () => {
  test.each([
    [0, '0-3'],
    [3, '0-3'],
    [4, '4-11'],
    [11, '4-11'],
    [12, '12-15'],
    [15, '12-15'],
    [16, '16-17'],
    [17, '16-17'],
    [18, '18+'],
    [87, '18+'],
    [null, 'unknown'],
  ] as const)('puts %s in %s', (age, band) => {
    expect(ageBandOf(age)).toBe(band);
  });

  test('reaches every band', () => {
    const reached = [0, 5, 13, 16, 30, null].map(ageBandOf);

    expect(new Set(reached)).toEqual(new Set(AGE_BANDS));
  });
});
