import { civilDate } from '@trefzeker/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDateLike, isDatePattern } from './date-pattern.js';

test.each([
  ['YYYY-MM-DD', '2024-02-29', '2024-02-29'],
  ['DD-MM-YYYY', '29-02-2024', '2024-02-29'],
  ['D-M-YYYY', '1-3-2024', '2024-03-01'],
  ['D-M-YYYY', '01-03-2024', '2024-03-01'],
  ['MM/DD/YYYY', '03/01/2024', '2024-03-01'],
  ['DD.MM.YYYY', '01.03.2024', '2024-03-01'],
  ['YYYYMMDD', '20240301', '2024-03-01'],
  ['YYYY-MM-DDThh:mm:ss', '2024-03-01T00:00:00', '2024-03-01'],
])('reads %s: %s', (pattern, text, date) => {
  expect(asDateLike(pattern)(text)).toEqual({ kind: 'value', value: date });
});

test.each([
  ['DD-MM-YYYY', '1-3-2024'],
  ['DD-MM-YYYY', '2024-03-01'],
  ['DD-MM-YYYY', '30-02-2024'],
  ['DD-MM-YYYY', '13-25-2024'],
  ['DD.MM.YYYY', '01-03-2024'],
  ['DD-MM-YYYY', '01-03-24'],
])('does not guess: as %s, %s is no date', (pattern, text) => {
  expect(asDateLike(pattern)(text)).toMatchObject({
    kind: 'wrong',
    code: 'not-a-date',
    hint: { en: `Write a date as ${pattern}.` },
  });
});

test.each([
  ['DD-MM-YYYY', true],
  ['YYYYMMDD', true],
  ['DD-MM', false],
  ['DD-MM-YYYY YYYY', false],
  ['dd-mm-yyyy', false],
  ['', false],
])('%s says how dates are written: %s', (pattern, isPattern) => {
  expect(isDatePattern(pattern)).toBe(isPattern);
});

test('reads back every day that was written in the same way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const date = civilDate('1900-01-01').add({ days });
      const [year, month, day] = date.toString().split('-');
      expect(asDateLike('DD/MM/YYYY')(`${day}/${month}/${year}`)).toEqual({
        kind: 'value',
        value: date.toString(),
      });
    }),
  );
});
