import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../testing/arbitraries.js';
import { LANGUAGES } from '../vocabulary/localised.js';
import { formatDate } from './format-date.js';
import { parseTypedDate } from './parse-typed-date.js';
import { civilDate } from './plain-date.js';

describe('parseTypedDate', () => {
  test.each([
    '29-02-2024',
    '29-2-2024',
    '29/2/2024',
    '29/02/2024',
    '29.2.2024',
    '2024-02-29',
    '2024-2-29',
    '29 februari 2024',
    '29 Februari 2024',
    '29 feb 2024',
    '29 feb. 2024',
    '29 February 2024',
    '  29   februari  2024 ',
  ])('reads %j', (text) => {
    expect(parseTypedDate(text)?.toString()).toBe('2024-02-29');
  });

  test.each([
    ['1 maart 2024', 3],
    ['1 mrt 2024', 3],
    ['1 mei 2024', 5],
    ['1 may 2024', 5],
    ['1 okt 2024', 10],
    ['1 oct 2024', 10],
    ['1 sept 2024', 9],
  ])('knows the month in %j', (text, month) => {
    expect(parseTypedDate(text)?.month).toBe(month);
  });

  test.each([
    '29-02-2023',
    '30-2-2024',
    '31 april 2024',
    '2024-13-01',
    '02/29/2024',
    '29-02/2024',
    '29-02-24',
    '29 foo 2024',
    '0-1-2024',
    'gisteren',
    '',
  ])('refuses %j', (text) => {
    expect(parseTypedDate(text)).toBeNull();
  });
});

describe('formatDate', () => {
  test.each([
    ['nl', 'long', '1 maart 2024'],
    ['nl', 'short', '1 mrt 2024'],
    ['en', 'long', '1 March 2024'],
    ['en', 'short', '1 Mar 2024'],
  ] as const)('writes in %s, %s', (language, style, text) => {
    expect(formatDate(civilDate('2024-03-01'), language, style)).toBe(text);
  });

  test('writes the month in full unless told otherwise', () => {
    expect(formatDate(civilDate('2024-03-01'), 'nl')).toBe('1 maart 2024');
  });

  test('is read back as the same day, in both languages and styles', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('long', 'short'),
        (day, language, style) => {
          expect(parseTypedDate(formatDate(day, language, style))?.toString()).toBe(day.toString());
        },
      ),
    );
  });
});
