import { without } from './sample-forms.js';

export interface ClimbContext {
  /** Items that may matter for the score. */
  readonly items: readonly string[];
  readonly possible: (item: string) => readonly number[];
  /** Forms to begin from. */
  readonly starts: readonly Answers[];
  /** What is to become as high as it can; null where there is no score, or where the form is refused. */
  readonly height: (answers: Answers) => number | null;
}
import type { Answers } from '../sdk/index.js';

/**
 * The highest that can be reached by changing one answer at a time, each in turn, or by leaving it
 * empty; null when no form had a score. It finds the top of everything that counts its items one by
 * one, which all rules do.
 */
export function climb({ items, possible, starts, height }: ClimbContext): number | null {
  const tops = starts.map((start) => {
    let best = { answers: start, height: height(start) };
    for (const item of items) {
      const steps = [
        without(best.answers, [item]),
        ...possible(item).map((answer) => ({ ...best.answers, [item]: answer })),
      ];
      for (const answers of steps) {
        const reached = height(answers);
        if (reached !== null && (best.height === null || reached > best.height)) {
          best = { answers, height: reached };
        }
      }
    }
    return best.height;
  });
  const scored = tops.filter((top) => top !== null);
  return scored.length === 0 ? null : Math.max(...scored);
}
