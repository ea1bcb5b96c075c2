import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn } from '../time/age.js';
import { civilDate, compareDates } from '../time/plain-date.js';
import { hasCustodyOn, isOfAge, majorityOf, municipalityOn } from './on-day.js';

const born = (text: string, birthDatePrecision: 'DAY' | 'YEAR' = 'DAY') => ({
  birthDate: civilDate(text),
  birthDatePrecision,
});
const days = fc.integer({ min: 0, max: 15_000 }).map((n) => civilDate('1990-01-01').add({ days: n }));

describe('majority', () => {
  test.each([
    [born('2008-03-01'), '2026-03-01'],
    [born('2008-02-29'), '2026-03-01'],
    [born('2008-12-31', 'YEAR'), '2026-07-01'],
  ])('of %j is on %s', (client, expected) => {
    expect(majorityOf(client)?.toString()).toBe(expected);
  });

  test('is the first day on which the age is 18', () => {
    fc.assert(
      fc.property(days, days, (birthDate, day) => {
        const client = { birthDate, birthDatePrecision: 'DAY' as const };
        expect(isOfAge(client, day)).toBe((ageOn(client, day) ?? 0) >= 18);
      }),
    );
  });

  test('ends custody by itself', () => {
    const mother = {
      ...{ id: 'm', kind: 'mother' as const, name: null, from: null, until: null, raises: true },
      custody: { from: null, until: null },
    };
    const client = born('2008-03-01');
    expect(hasCustodyOn(mother, client, civilDate('2026-02-28'))).toBe(true);
    expect(hasCustodyOn(mother, client, civilDate('2026-03-01'))).toBe(false);
  });
});

describe('municipalityOn', () => {
  const residences = [
    { from: null, municipality: 'GM0363' },
    { from: civilDate('2025-05-01'), municipality: 'GM0014' },
    { from: civilDate('2025-09-01'), municipality: null },
  ];

  test.each([
    ['2020-01-01', 'GM0363'],
    ['2025-04-30', 'GM0363'],
    ['2025-05-01', 'GM0014'],
    ['2025-09-01', null],
  ])('on %s is %s', (day, expected) => {
    expect(municipalityOn({ municipality: 'GM9999', residences }, civilDate(day))).toBe(expected);
  });

  test('without a move is the one that was registered', () => {
    expect(municipalityOn({ municipality: 'GM9999' }, civilDate('2025-01-01'))).toBe('GM9999');
    expect(municipalityOn({ municipality: null, residences: [] }, civilDate('2025-01-01'))).toBeNull();
  });

  test('a move changes nothing before its day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 1, selector: String }), days, (moves, day) => {
        const all = [null, ...moves.sort(compareDates)].map((from, index) => ({
          from,
          municipality: `GM${String(index).padStart(4, '0')}`,
        }));
        const until = all.filter(({ from }) => from === null || compareDates(from, day) <= 0);
        const here = { municipality: null, residences: all };
        expect(municipalityOn(here, day)).toBe(municipalityOn({ ...here, residences: until }, day));
        expect(municipalityOn(here, day)).not.toBeNull();
      }),
    );
  });
});
