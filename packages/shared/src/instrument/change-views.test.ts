import { describe, expect, test } from 'vitest';
import type { ChangeOutcome } from './change.js';
import { FIVE_CLASS_BOUNDS, fiveClassView } from './five-class-view.js';
import { threeClassView } from './three-class-view.js';

const classified = (name: 'DETERIORATED' | 'UNCHANGED' | 'IMPROVED' | 'RECOVERED'): ChangeOutcome => ({
  kind: 'classified',
  class: name,
});

describe('threeClassView', () => {
  test.each([
    ['DETERIORATED', 'INCREASED'],
    ['IMPROVED', 'DECREASED'],
    ['RECOVERED', 'DECREASED'],
  ] as const)('says of %s that the problems have %s', (from, to) => {
    expect(threeClassView(classified(from), true)).toEqual({ kind: 'classified', class: to });
  });

  test.each([
    [false, 'STAGNATION'],
    [true, 'STABILISATION'],
    [null, null],
  ] as const)('tells what the same means by where the client is (within: %s)', (within, same) => {
    expect(threeClassView(classified('UNCHANGED'), within)).toEqual({
      kind: 'classified',
      class: 'SAME',
      same,
    });
  });

  test('keeps the reason of a result without a class', () => {
    const outcome = { kind: 'not-classifiable', reason: 'no-cut-off' } as const;

    expect(threeClassView(outcome, null)).toEqual(outcome);
  });
});

describe('fiveClassView', () => {
  test.each([
    [-9, 'STRONG_DETERIORATION'],
    [-1.961, 'STRONG_DETERIORATION'],
    [-1.96, 'MODERATE_DETERIORATION'],
    [-1.281, 'MODERATE_DETERIORATION'],
    [-1.28, 'STABLE'],
    [0, 'STABLE'],
    [1.28, 'STABLE'],
    [1.281, 'MODERATE_IMPROVEMENT'],
    [1.96, 'MODERATE_IMPROVEMENT'],
    [1.961, 'STRONG_IMPROVEMENT'],
  ] as const)('says of an RCI of %d with the default bounds %s', (rci, expected) => {
    expect(fiveClassView(rci, FIVE_CLASS_BOUNDS)).toEqual({ kind: 'classified', class: expected });
  });

  test('takes the bounds that a policy names', () => {
    const bounds = { moderate: 1, strong: 3 };

    expect(fiveClassView(1.2, bounds)).toMatchObject({ class: 'MODERATE_IMPROVEMENT' });
    expect(fiveClassView(-3.1, bounds)).toMatchObject({ class: 'STRONG_DETERIORATION' });
  });

  test('is not there for a result without an RCI', () => {
    expect(fiveClassView(null, FIVE_CLASS_BOUNDS)).toEqual({
      kind: 'not-classifiable',
      reason: 'no-index',
    });
  });
});
