import { isDeepStrictEqual } from 'node:util';
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
  return { score: onceSure(score) };

  function score(answers: Answers, context: ScorerContext): unknown {
    const [quickjs] = boxes;
    if (quickjs === undefined) throw new ScorerFailed('box-broke', '');
    const outcome = runScorer(quickjs, { code, answers, context }, LIMITS);
    if (outcome.kind === 'returned') return deepFreeze(fromBox(outcome.value));
    if (outcome.code === 'box-broke') boxes.shift();
    throw new ScorerFailed(outcome.code, outcome.detail);
  }
}

/**
 * Checks ask the same thing many times over. What came out the same twice is not computed again; a scorer
 * that gives something else the second time is found out all the same.
 */
function onceSure(score: Box['score']): Box['score'] {
  const known = new Map<string, { readonly value: unknown; isSure: boolean }>();
  return (answers, context) => {
    const question = JSON.stringify([answers, context]);
    const before = known.get(question);
    if (before?.isSure === true) return before.value;
    const value = score(answers, context);
    if (before === undefined) known.set(question, { value, isSure: false });
    else before.isSure = isDeepStrictEqual(before.value, value);
    return value;
  };
}
