import type { ChangeClass } from '@trefzeker/shared';
import { makeChangeRule } from '../../scoring/change-rule.js';
import { classifyChange } from '../../scoring/classify-change.js';
import type { ChangeOptions } from './change-options.js';
import type { ChangeBasis } from './find-basis.js';

/** One row of the answer. Difference and RCI are positive when the case is better off. */
export interface ChangeRow {
  readonly difference: number | null;
  readonly rci: number | null;
  readonly class: ChangeClass | 'NOT_CLASSIFIABLE';
  /** Kebab-case; empty for a row that has a class. */
  readonly reason: string;
}

export type Classify = (pre: number | null, post: number | null) => ChangeRow;

/** Prepares the method for one run. A missing norm makes every row NOT_CLASSIFIABLE, with its reason. */
export function createClassifier(options: ChangeOptions, basis: ChangeBasis): Classify {
  const { direction, criterion, reliability, requireClinicalStart } = options;
  const { standardDeviation, cutOff } = basis;
  const rule = makeChangeRule({
    method: 'JT',
    direction,
    criterion,
    standardDeviation,
    reliability,
    cutOff,
    requireClinicalStart,
  });
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
