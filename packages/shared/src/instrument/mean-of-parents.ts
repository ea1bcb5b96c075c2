import type { ScaleResult } from './score.js';

/** How many parent figures the framework registers for one sub-trajectory. */
export const MOST_PARENT_FIGURES = 4;

/** One form of one scale, filled in by a parent figure or by parents together. */
export interface ParentForm {
  readonly result: ScaleResult;
  /** `together`: one form on which the parents agreed. */
  readonly filledInBy: 'one' | 'together';
}

export type ParentMean =
  | {
      readonly kind: 'scored';
      /** In points of the scale; not rounded: 7 and 8 give 7.5. */
      readonly mean: number;
      /** Forms that the mean is over. */
      readonly forms: number;
      /** How many of these the parents filled in together; each counts once, as it is. */
      readonly together: number;
      /** True over three or four forms: the source defines the mean for two, going on is our reading. */
      readonly beyondSource: boolean;
    }
  | {
      readonly kind: 'not-scorable';
      readonly reason: 'no-parent-score' | 'too-many-parent-figures';
    };

/**
 * What the parents of one youth say together on one scale: the mean of all forms that have a score. Forms
 * without a score are left out; a form that the parents filled in together counts as one, as it is.
 *
 * The caller gives only forms of the same scale and edition; a factor and a grade are never joined.
 *
 * @see Raamwerkafspraken 2010, 3.2 and annex 3
 * @example meanOfParents([seven, eight]) // { kind: 'scored', mean: 7.5, forms: 2, together: 0, beyondSource: false }
 */
export function meanOfParents(forms: readonly ParentForm[]): ParentMean {
  if (forms.length > MOST_PARENT_FIGURES) return { kind: 'not-scorable', reason: 'too-many-parent-figures' };
  const scored = forms.flatMap(({ result, filledInBy }) =>
    result.kind === 'scored' ? [{ raw: result.raw, filledInBy }] : [],
  );
  if (scored.length === 0) return { kind: 'not-scorable', reason: 'no-parent-score' };
  return {
    kind: 'scored',
    mean: scored.reduce((sum, { raw }) => sum + raw, 0) / scored.length,
    forms: scored.length,
    together: scored.filter(({ filledInBy }) => filledInBy === 'together').length,
    beyondSource: scored.length > 2,
  };
}
