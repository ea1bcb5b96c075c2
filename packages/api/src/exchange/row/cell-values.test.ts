import { describe, expect, test } from 'vitest';
import { asAgeYears, asCodeOf, asDate, asNumber, asText } from './cell-values.js';

describe('what stands in a cell', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['-3', -3],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,25', 1.25],
  ])('is read as a number: %s', (text, value) => {
    expect(asNumber(text)).toEqual({ kind: 'value', value });
  });

  test.each([
    '',
    ' ',
    '1,250',
    '1.250,5',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '12 ',
    '١٢',
    '1234567890',
    '--1',
  ])('is not guessed at when it may not be a number: "%s"', (text) => {
    expect(asNumber(text)).toMatchObject({ kind: 'wrong', code: 'not-a-number' });
  });

  test('is a date in the order of the Dutch, or of the standard', () => {
    expect(asDate('1-3-2026')).toEqual({ kind: 'value', value: '2026-03-01' });
    expect(asDate('2026-03-01')).toEqual({ kind: 'value', value: '2026-03-01' });
    expect(asDate('31-2-2026')).toMatchObject({ kind: 'wrong', code: 'not-a-date' });
    expect(asDate('3-2026')).toMatchObject({ kind: 'wrong' });
  });

  test('is an age in whole years that people reach', () => {
    expect(asAgeYears('0')).toEqual({ kind: 'value', value: 0 });
    expect(asAgeYears('120')).toEqual({ kind: 'value', value: 120 });
    for (const text of ['121', '-1', '7.5', 'seven'])
      expect(asAgeYears(text)).toMatchObject({ kind: 'wrong' });
  });

  test('is one of the codes, and the hint says which there are', () => {
    expect(asCodeOf(['F', 'M'])('F')).toEqual({ kind: 'value', value: 'F' });
    expect(asCodeOf(['F', 'M'])('toString')).toMatchObject({
      kind: 'wrong',
      hint: { en: 'Choose from: F, M.' },
    });
  });

  test('is a text of at most 200 characters', () => {
    expect(asText('x'.repeat(200))).toMatchObject({ kind: 'value' });
    expect(asText('x'.repeat(201))).toMatchObject({ kind: 'wrong', code: 'text-too-long' });
  });
});
