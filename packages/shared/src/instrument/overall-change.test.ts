import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonLabel } from '../vocabulary/reasons.js';
import { CHANGE_CLASSES, type ChangeOutcome } from './change.js';
import { mayPool } from './may-pool.js';
import { overallChangeByCorc } from './overall-change.js';

const NONE: ChangeOutcome = { kind: 'not-classifiable', reason: 'no-cut-off' };
const outcomes = (names: string): readonly ChangeOutcome[] =>
  names.split(' ').map((name) => {
    const found = CHANGE_CLASSES.find((one) => one === name);
    return found === undefined ? NONE : { kind: 'classified', class: found };
  });

describe('overallChangeByCorc', () => {
  test.each([
    ['IMPROVED UNCHANGED', 'IMPROVED', 2, 0],
    ['RECOVERED UNCHANGED', 'IMPROVED', 2, 0],
    ['RECOVERED DETERIORATED', 'DETERIORATED', 2, 0],
    ['IMPROVED IMPROVED DETERIORATED', 'DETERIORATED', 3, 0],
    ['UNCHANGED DETERIORATED', 'DETERIORATED', 2, 0],
    ['UNCHANGED UNCHANGED', 'UNCHANGED', 2, 0],
    ['UNCHANGED none', 'UNCHANGED', 1, 1],
    ['none IMPROVED none', 'IMPROVED', 1, 2],
  ])('makes of %s: %s', (names, expected, counted, leftOut) => {
    expect(overallChangeByCorc(outcomes(names))).toEqual({
      kind: 'classified',
      class: expected,
      counted,
      leftOut,
    });
  });

  test.each([['none'], ['none none']])('gives no class without any (%s), with a reason in words', (names) => {
    const reason = 'no-classified-change';

    expect(overallChangeByCorc(outcomes(names))).toEqual({ kind: 'not-classifiable', reason });
    expect(overallChangeByCorc([])).toEqual({ kind: 'not-classifiable', reason });
    expect(reasonLabel(reason).nl).not.toBe(reason);
  });

  test('does not look at the order', () => {
    const some = fc.constantFrom<ChangeOutcome>(...outcomes([...CHANGE_CLASSES, 'none'].join(' ')));
    fc.assert(
      fc.property(fc.array(some), (list) => {
        expect(overallChangeByCorc(list.toReversed())).toEqual(overallChangeByCorc(list));
      }),
    );
  });
});

describe('mayPool', () => {
  test.each([
    ['youth', 'mother', 'youth', 'father', true],
    ['youth', 'parent', 'youth', 'foster-parent', true],
    ['youth', 'professional', 'youth', 'parent', false],
    ['youth', 'youth', 'youth', 'mother', false],
    ['youth', 'mother', 'environment', 'mother', false],
    [null, 'mother', null, 'mother', false],
    ['youth', 'mother', null, 'mother', false],
  ] as const)('%s by %s with %s by %s: %s', (domain, informant, other, otherInformant, may) => {
    const [left, right] = [
      { domain, informant },
      { domain: other, informant: otherInformant },
    ];

    expect(mayPool(left, right)).toBe(may);
    expect(mayPool(right, left)).toBe(may);
  });
});
