import { describe, expect, test } from 'vitest';
import { civilDate, compareDates, parsePlainDate } from './plain-date.js';

describe('parsePlainDate', () => {
  test.each(['2024-02-29', '2026-12-31', '0001-01-01'])('reads %s', (text) => {
    expect(parsePlainDate(text)?.toString()).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '1-3-2026',
    '2026-3-1',
    '2026-03-01T00:00',
    '',
    ' 2026-03-01',
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });
});

describe('civilDate', () => {
  test('throws on a day that does not exist, since trusted text is never wrong', () => {
    expect(() => civilDate('2026-02-30')).toThrow(RangeError);
  });
});

describe('compareDates', () => {
  test('orders by the calendar', () => {
    const [before, after] = [civilDate('2024-02-29'), civilDate('2024-03-01')];

    expect(compareDates(before, after)).toBeLessThan(0);
    expect(compareDates(after, before)).toBeGreaterThan(0);
    expect(compareDates(after, after)).toBe(0);
  });
});
