import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeFindings, notDoubleProblems, pairOf, statedTwoProblems } from './not-double.js';

describe('that two clients are not the same', () => {
  test('is kept in one way, whichever of the two it is said of', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const kept = pairOf(one, other);

        expect(kept).toEqual(pairOf(other, one));
        expect([...kept].sort()).toEqual([one, other].sort());
        expect(kept[0] <= kept[1]).toBe(true);
      }),
    );
  });

  test.each([
    ['of two', 'a', 'b', false, []],
    ['of the same client twice', 'a', 'a', false, ['same-client']],
    ['a second time', 'a', 'b', true, ['not-double-stated']],
  ])('said %s', (_, clientId, otherId, isStated, expected) => {
    const problems = notDoubleProblems({ clientId, otherId }, isStated);

    expect(problems.map(({ code }) => code)).toEqual(expected);
  });

  test('keeps them from becoming one', () => {
    expect([true, false].map((isStated) => statedTwoProblems(isStated).length)).toEqual([1, 0]);
  });
});

describe('alikeFindings', () => {
  test('tells one thing, however many look like it, and nothing of nobody', () => {
    expect([0, 1, 3].map((others) => alikeFindings(others).map(({ code }) => code))).toEqual([
      [],
      ['may-be-double'],
      ['may-be-double'],
    ]);
  });
});
