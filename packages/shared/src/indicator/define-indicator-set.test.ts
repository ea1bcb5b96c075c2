import { describe, expect, test } from 'vitest';
import { defineIndicatorSet } from './define-indicator-set.js';
import type { IndicatorDefinition, IndicatorSet } from './indicator-set.js';
import { BASISSET_JEUGDHULP_2018 } from './sets/basisset-jeugdhulp-2018.js';
import { DROP_OUT } from './sets/drop-out.js';
import { USEFULNESS } from './sets/usefulness.js';

function aSet(given: Partial<IndicatorSet> = {}): IndicatorSet {
  return { ...BASISSET_JEUGDHULP_2018, key: 'a-set', indicators: [DROP_OUT], ...given };
}

const withIndicator = (given: Partial<IndicatorDefinition>) =>
  aSet({ indicators: [{ ...DROP_OUT, ...given }] });
const [first] = DROP_OUT.categories;

describe('defineIndicatorSet', () => {
  test('gives back a good set, frozen', () => {
    const set = defineIndicatorSet(aSet());

    expect(set).toEqual(aSet());
    expect(
      Object.isFrozen(set) && Object.isFrozen(set.indicators) && Object.isFrozen(set.indicators[0]),
    ).toBe(true);
  });

  test('lets a window be one day', () => {
    expect(() =>
      defineIndicatorSet(withIndicator({ window: { daysBefore: 0, daysAfter: 0 } })),
    ).not.toThrow();
  });

  test.each<[string, IndicatorSet, RegExp]>([
    ['a key with capitals', aSet({ key: 'A_Set' }), /kebab-case key, not "A_Set"/],
    ['version 0', aSet({ version: 0 }), /version from 1 up/],
    ['no indicators', aSet({ indicators: [] }), /at least one indicator/],
    [
      'a key twice',
      aSet({ indicators: [DROP_OUT, { ...USEFULNESS, key: 'drop-out' }] }),
      /"drop-out" is there twice/,
    ],
    [
      'a number twice',
      aSet({ indicators: [DROP_OUT, { ...USEFULNESS, number: '1' }] }),
      /"1" is there twice/,
    ],
    ['no categories', withIndicator({ categories: [], keyShare: null }), /either categories or a range/],
    ['categories and a range', withIndicator({ range: [1, 10] }), /either categories or a range/],
    [
      'a category twice',
      withIndicator({ categories: [...DROP_OUT.categories, ...(first ? [first] : [])] }),
      /"01" is there twice/,
    ],
    ['interval categories', withIndicator({ level: 'interval' }), /level nominal or ordinal/],
    ['a range upside down', aSet({ indicators: [{ ...USEFULNESS, range: [10, 1] }] }), /lowest first/],
    ['a range of one grade', aSet({ indicators: [{ ...USEFULNESS, range: [5, 5] }] }), /lowest first/],
    ['half grades', aSet({ indicators: [{ ...USEFULNESS, range: [0.5, 10] }] }), /whole numbers/],
    ['half days', withIndicator({ window: { daysBefore: 0.5, daysAfter: 21 } }), /window of whole days/],
    ['negative days', withIndicator({ window: { daysBefore: -1, daysAfter: 21 } }), /window of whole days/],
    [
      'a caveat twice',
      withIndicator({ caveats: [...DROP_OUT.caveats, ...DROP_OUT.caveats] }),
      /caveat "professional-decides" once/,
    ],
    ['an indicator key with a space', withIndicator({ key: 'drop out' }), /kebab-case key/],
  ])('refuses %s', (_, set, message) => {
    expect(() => defineIndicatorSet(set)).toThrow(message);
  });

  test.each([
    [['99'], /own categories, "99" is none/],
    [[], /over at least one category/],
    [['03', '03'], /"03" once/],
  ])('refuses a key share over %j', (categories, message) => {
    const keyShare = DROP_OUT.keyShare && { ...DROP_OUT.keyShare, categories };

    expect(() => defineIndicatorSet(withIndicator({ keyShare }))).toThrow(message);
  });

  test('names all mistakes at once', () => {
    expect(() => defineIndicatorSet({ ...withIndicator({ level: 'interval' }), version: 0 })).toThrow(
      /version from 1 up; level nominal or ordinal for categories \(indicator "drop-out"\)/,
    );
  });
});
