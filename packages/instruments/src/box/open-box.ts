import { deepFreeze } from '../sdk/deep-freeze.js';
import type { Answers, ScorerContext } from '../sdk/scorer.js';
import { ScorerFailed } from './box-failure.js';
import { fromBox } from './from-box.js';
import { LIMITS, openQuickJs, runScorer } from './quickjs-box.mjs';

/** A scorer of somebody else, in this process: for its author, not for a server. */
export interface Box {
  /**
   * What `score` returned, as data and frozen; whether it is a result is not looked at.
   *
   * @throws ScorerFailed
   */
  score(answers: Answers, context: ScorerContext): unknown;
}

/**
 * Opens a box for a scorer: it can do nothing but compute, and a call of it ends. In the author's own
 * process a value that breaks the box is answered with a new box.
 *
 * @param code - One ES module that exports `score`.
 */
export async function openBox(code: string): Promise<Box> {
  const boxes = [await openQuickJs(), await openQuickJs()];
  return {
    score(answers, context) {
      const [quickjs] = boxes;
      if (quickjs === undefined) throw new ScorerFailed('box-broke', '');
      const outcome = runScorer(quickjs, { code, answers, context }, LIMITS);
      if (outcome.kind === 'returned') return deepFreeze(fromBox(outcome.value));
      if (outcome.code === 'box-broke') boxes.shift();
      throw new ScorerFailed(outcome.code, outcome.detail);
    },
  };
}
