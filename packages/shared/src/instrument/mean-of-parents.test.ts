import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParentForm } from './mean-of-parents.js';
import { MOST_PARENT_FIGURES, meanOfParents } from './mean-of-parents.js';

const form = (raw: number, filledInBy: ParentForm['filledInBy'] = 'one'): ParentForm => ({
  result: { kind: 'scored', raw, answered: 1, prorated: false },
  filledInBy,
});
const EMPTY: ParentForm = {
  result: { kind: 'not-scorable', reason: 'too-few-answers', missing: ['grade'] },
  filledInBy: 'one',
};

const NOTHING_SPECIAL = { together: 0, beyondSource: false };

describe('meanOfParents', () => {
  test.each<[string, readonly ParentForm[], object]>([
    ['one parent', [form(8)], { mean: 8, forms: 1, ...NOTHING_SPECIAL }],
    ['two parents, 7 and 8', [form(7), form(8)], { mean: 7.5, forms: 2, ...NOTHING_SPECIAL }],
    [
      'one form of two parents',
      [form(6, 'together')],
      { mean: 6, forms: 1, together: 1, beyondSource: false },
    ],
    [
      'a joint form and one of another figure: each form counts once',
      [form(6, 'together'), form(9)],
      { mean: 7.5, forms: 2, together: 1, beyondSource: false },
    ],
    [
      'three figures, for which the source has no rule',
      [form(4), form(5), form(9)],
      { mean: 6, forms: 3, together: 0, beyondSource: true },
    ],
    [
      'four figures',
      [form(1), form(2), form(3), form(4)],
      { mean: 2.5, forms: 4, together: 0, beyondSource: true },
    ],
    [
      'a form without a score beside two with one',
      [form(7), EMPTY, form(8)],
      { mean: 7.5, forms: 2, ...NOTHING_SPECIAL },
    ],
    ['a score of 0, which is a score', [form(0), form(3)], { mean: 1.5, forms: 2, ...NOTHING_SPECIAL }],
  ])('takes %s', (_case, forms, expected) => {
    expect(meanOfParents(forms)).toEqual({ kind: 'scored', ...expected });
  });

  test.each<[string, readonly ParentForm[], string]>([
    ['nobody', [], 'no-parent-score'],
    ['nobody who has a score', [EMPTY, EMPTY], 'no-parent-score'],
    [
      'more figures than are registered',
      [form(1), form(2), form(3), form(4), form(5)],
      'too-many-parent-figures',
    ],
  ])('says why there is none for %s', (_case, forms, reason) => {
    expect(meanOfParents(forms)).toEqual({ kind: 'not-scorable', reason });
  });

  test('lies between the lowest and the highest, in whatever order they come', () => {
    const scores = fc.array(fc.integer({ min: 1, max: 10 }), {
      minLength: 1,
      maxLength: MOST_PARENT_FIGURES,
    });

    fc.assert(
      fc.property(scores, (raws) => {
        const there = meanOfParents(raws.map((raw) => form(raw)));
        const back = meanOfParents([...raws].reverse().map((raw) => form(raw)));
        const mean = there.kind === 'scored' ? there.mean : Number.NaN;

        expect(back).toEqual(there);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...raws));
        expect(mean).toBeLessThanOrEqual(Math.max(...raws));
      }),
    );
  });
});
