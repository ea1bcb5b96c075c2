import type { ChangeClass } from '@trefzeker/shared';
import type { ChangeRule } from '../../scoring/change-rule.js';
import { classifyChange } from '../../scoring/classify-change.js';

/** One row of the answer. Difference and RCI are positive when the case is better off. */
export interface ChangeRow {
  readonly difference: number | null;
  readonly rci: number | null;
  readonly class: ChangeClass | 'NOT_CLASSIFIABLE';
  /** Kebab-case; empty for a row that has a class. */
  readonly reason: string;
}

export type Classify = (pre: number | null, post: number | null) => ChangeRow;

/** Prepares one run. A missing norm makes every row NOT_CLASSIFIABLE, with its reason. */
export function createClassifier(rule: ChangeRule): Classify {
  return (pre, post) => {
    if (pre === null || post === null) {
      return { difference: null, rci: null, class: 'NOT_CLASSIFIABLE', reason: missing(pre, post) };
    }
    const { difference, rci, outcome } = classifyChange(pre, post, rule);
    return outcome.kind === 'classified'
      ? { difference, rci, class: outcome.class, reason: '' }
      : { difference, rci, class: 'NOT_CLASSIFIABLE', reason: outcome.reason };
  };
}

function missing(pre: number | null, post: number | null): string {
  if (pre === null && post === null) return 'pre-and-post-missing';
  return pre === null ? 'pre-missing' : 'post-missing';
}
