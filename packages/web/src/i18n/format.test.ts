import { describe, expect, test } from 'vitest';
import { createFormat } from './format.js';

const nl = createFormat('nl');
const en = createFormat('en');
/** Browsers differ in which blank they put where. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('format', () => {
  test('writes numbers with a decimal comma in Dutch and a point in English', () => {
    expect(nl.number(7.25, 1)).toBe('7,3');
    expect(en.number(7.25, 1)).toBe('7.3');
    expect(nl.number(1.645)).toBe('1,645');
    expect(nl.number(12_345)).toBe('12.345');
  });

  test('writes a real minus sign', () => {
    expect(nl.number(-1.71, 2)).toBe('−1,71');
  });

  test('writes shares in whole percents', () => {
    expect(nl.percent(45.7)).toBe('46%');
    expect(en.percent(100)).toBe('100%');
  });

  test('writes civil dates as they are, whatever the time zone of the reader', () => {
    expect(plain(nl.date('2026-03-01'))).toBe('1 maart 2026');
    expect(plain(en.date('2026-03-01'))).toBe('1 March 2026');
    expect(nl.shortDate('2026-03-01')).toBe('01-03-2026');
    expect(plain(nl.tableDate('2025-08-14'))).toBe('14 aug 2025');
  });

  test('writes a moment on the Dutch clock', () => {
    expect(plain(nl.moment('2026-07-01T22:30:00Z'))).toBe('2 juli 2026 om 00:30');
  });

  test('joins the last part of a list with a word', () => {
    expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
    expect(en.list(['a', 'b'])).toBe('a and b');
  });
});
