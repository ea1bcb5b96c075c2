import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bsnProblems, isBsn, tidyBsn } from './bsn.js';

describe('a citizen service number', () => {
  test.each([
    ['123456782', true],
    ['999900006', true],
    ['123456781', false],
    ['000000000', false],
    ['999999999', false],
    ['12345678', false],
    ['1234567820', false],
    ['12345678a', false],
    ['١٢٣٤٥٦٧٨٢', false],
    ['', false],
  ])('"%s": %s', (text, expected) => {
    expect(isBsn(text)).toBe(expected);
  });

  test('is not one any more after one wrong digit, or two neighbours that changed places', () => {
    const good = fc
      .integer({ min: 10_000_000, max: 99_999_999 })
      .map((first) => [...Array(10).keys()].map((last) => `${first}${last}`).find(isBsn))
      .filter((bsn) => bsn !== undefined);
    fc.assert(
      fc.property(good, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, shift) => {
        const digits = Array.from(bsn);
        const wrong = digits.with(place, String((Number(digits[place]) + shift) % 10)).join('');
        expect(isBsn(wrong)).toBe(false);
      }),
    );
    const digits = Array.from('123456782');
    for (let place = 0; place < 8; place += 1) {
      const swapped = digits.with(place, digits[place + 1] ?? '').with(place + 1, digits[place] ?? '');
      expect(isBsn(swapped.join(''))).toBe(false);
    }
  });

  test('is read as people type it, and never repeated', () => {
    expect(tidyBsn('1234.56.782')).toBe('123456782');
    expect(bsnProblems('123 456 782')).toEqual([]);
    expect(JSON.stringify(bsnProblems('123456781'))).not.toContain('123456781');
  });
});
