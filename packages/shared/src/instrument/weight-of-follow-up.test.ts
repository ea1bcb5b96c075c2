import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FOLLOW_UP_BOUNDS_2010,
  FOLLOW_UP_WEIGHT_CLASSES,
  FOLLOW_UP_WEIGHTS,
  weightOfFollowUpClass,
} from './weight-of-follow-up.js';

const zz = fc.integer({ min: 3, max: 15 });
const numberOf = (start: number, end: number) =>
  FOLLOW_UP_WEIGHT_CLASSES[weightOfFollowUpClass(start, end).weight].number;

describe('weightOfFollowUpClass', () => {
  // Raamwerkafspraken (2010), annex 4, with the misprint in its second class mended.
  test.each([
    [9, 3, 1],
    [3, 3, 1],
    [12, 7, 2],
    [11, 7, 3],
    [8, 8, 3],
    [5, 9, 3],
    [4, 9, 4],
  ])('puts weight of care %i at start and %i at the end in class %i', (start, end, expected) => {
    expect(numberOf(start, end)).toBe(expected);
  });

  test('notes that no help was needed at the start either, and only then', () => {
    expect(weightOfFollowUpClass(3, 3).note).toBe('none-needed-at-start-either');
    expect(weightOfFollowUpClass(4, 3).note).toBeNull();
    expect(weightOfFollowUpClass(3, 8)).toEqual({ weight: 'HEAVIER', note: null });
  });

  test('takes the first class that fits: nothing left to do wins over a small difference', () => {
    expect(weightOfFollowUpClass(4, 3).weight).toBe('NONE');
    expect(weightOfFollowUpClass(15, 3).weight).toBe('NONE');
  });

  test('follows the bounds of a configuration', () => {
    const strict = { noHelp: 4, lighterAbove: 1, heavierBelow: 0 };

    expect(weightOfFollowUpClass(9, 4, strict).weight).toBe('NONE');
    expect(weightOfFollowUpClass(9, 7, strict).weight).toBe('LIGHTER');
    expect(weightOfFollowUpClass(9, 8, strict).weight).toBe('SAME');
    expect(weightOfFollowUpClass(9, 10, strict).weight).toBe('HEAVIER');
  });

  test('may leave no room for the same: then one point decides', () => {
    const narrow = { noHelp: 3, lighterAbove: 0, heavierBelow: 0 };

    expect(weightOfFollowUpClass(9, 8, narrow).weight).toBe('LIGHTER');
    expect(weightOfFollowUpClass(9, 9, narrow).weight).toBe('SAME');
    expect(weightOfFollowUpClass(9, 10, narrow).weight).toBe('HEAVIER');
  });

  test('never gets lighter when the end gets heavier', () => {
    fc.assert(
      fc.property(zz, zz, fc.integer({ min: 3, max: 14 }), (start, first, second) => {
        const [low, high] = first <= second ? [first, second] : [second, first];
        const place = (end: number) => FOLLOW_UP_WEIGHTS.indexOf(weightOfFollowUpClass(start, end).weight);
        expect(place(low)).toBeLessThanOrEqual(place(high));
      }),
    );
  });

  test('refuses bounds that would give a difference two classes', () => {
    const crossed = { ...FOLLOW_UP_BOUNDS_2010, heavierBelow: 5 };

    expect(() => weightOfFollowUpClass(9, 7, crossed)).toThrow(RangeError);
  });
});
