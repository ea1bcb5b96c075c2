import { expect, test } from 'vitest';
import { assertKnown, lackOf } from './change-numbers.js';

const NUMBERS = { standardDeviation: 8, reliability: null, percent: 0 };

test('the first number that is not there or cannot be is told, in the order that is asked', () => {
  expect(lackOf(NUMBERS, ['standardDeviation', 'reliability', 'percent'])).toBe('no-reliability');
  expect(lackOf(NUMBERS, ['percent', 'reliability'])).toBe('percent-not-positive');
  expect(lackOf(NUMBERS, ['standardDeviation'])).toBeNull();
});

test('numbers are not taken for known while one lacks', () => {
  expect(() => {
    assertKnown(NUMBERS, ['standardDeviation', 'reliability']);
  }).toThrow(RangeError);
  expect(() => {
    assertKnown(NUMBERS, ['standardDeviation']);
  }).not.toThrow();
});
