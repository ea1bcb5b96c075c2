import { describe, expect, test } from 'vitest';
import { isAboveZero, isCorrelation, isReliability } from './number-ranges.js';

describe('what a number can be', () => {
  test.each([
    [0.01, true],
    [0, false],
    [-1, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NaN, false],
  ])('a deviation of %d: %s', (value, expected) => {
    expect(isAboveZero(value)).toBe(expected);
  });

  test.each([
    [0, true],
    [0.999, true],
    [1, false],
    [-0.001, false],
    [Number.NaN, false],
  ])('a reliability of %d: %s', (value, expected) => {
    expect(isReliability(value)).toBe(expected);
  });

  test.each([
    [-1, true],
    [0, true],
    [1, true],
    [-1.001, false],
    [1.001, false],
    [Number.NaN, false],
  ])('a correlation of %d: %s', (value, expected) => {
    expect(isCorrelation(value)).toBe(expected);
  });
});
