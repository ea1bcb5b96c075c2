import { describe, expect, test } from 'vitest';
import { isTwoPeaked } from './two-peaked.js';

/** Counts for the grades 1 to 10. */
describe('isTwoPeaked', () => {
  test.each([
    ['two far hills', [0, 2, 12, 1, 0, 1, 2, 12, 3, 0], true],
    ['two hills with one empty grade between', [0, 0, 0, 0, 15, 0, 15, 0, 0, 0], true],
    ['a valley of exactly half', [0, 0, 0, 0, 12, 6, 12, 0, 0, 0], true],
    ['a valley of more than half', [0, 0, 0, 0, 12, 7, 12, 0, 0, 0], false],
    ['a lower hill of exactly a fifth', [0, 6, 0, 0, 0, 0, 24, 0, 0, 0], true],
    ['a valley of more than half of the lower hill', [0, 20, 5, 8, 0, 0, 0, 0, 0, 0], false],
    ['a deep valley beside a shallow one', [0, 12, 1, 7, 12, 0, 0, 0, 4, 0], true],
    ['one hill', [0, 0, 1, 2, 5, 9, 14, 9, 3, 1], false],
    ['a hill and a foothill under a fifth', [0, 0, 5, 0, 0, 0, 22, 3, 0, 0], false],
    ['neighbours', [0, 0, 0, 0, 0, 15, 15, 0, 0, 0], false],
    ['nothing', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], false],
  ])('%s', (_, counts, expected) => {
    expect(isTwoPeaked(counts, 30)).toBe(expected);
  });

  test('says nothing over twenty clients: so few make hills by chance', () => {
    expect(isTwoPeaked([0, 0, 10, 0, 0, 0, 0, 10, 0, 0], 20)).toBe(false);
    expect(isTwoPeaked([0, 0, 10, 0, 0, 0, 0, 11, 0, 0], 21)).toBe(true);
  });
});
