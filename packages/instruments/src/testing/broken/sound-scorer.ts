import type { ScaleResult } from '@trefzeker/shared';
import type { Answers, ScorerContext } from '../../sdk/index.js';
import type { UncheckedScorer } from '../../conformance/subject.js';
import { deepFreeze } from '../../sdk/deep-freeze.js';

/** Items of the sound instrument. */
export const ITEMS = ['a', 'b', 'c'] as const;

/** Nobody in particular: the sound scorer asks nothing of the person. */
export const ANYBODY: ScorerContext = {
  instrument: 'sound',
  edition: 1,
  form: 'self',
  ageYears: 12,
  sex: 'UNKNOWN',
  takenOn: null,
};

/** What the rule of the sound instrument says, as a function: the sum, one item may be missing. */
export const soundScorer: UncheckedScorer = (answers) => totalOnly(soundTotal(answers));

/** A score of the only scale, from answers. */
export function soundTotal(answers: Answers): ScaleResult {
  const given = ITEMS.flatMap((item) => answers[item] ?? []);
  if (given.length < 2) {
    const missing = ITEMS.filter((item) => answers[item] === undefined);
    return { kind: 'not-scorable', reason: 'too-few-answers', missing };
  }
  const sum = given.reduce((total, answer) => total + answer, 0);
  const raw = Math.floor((sum * ITEMS.length) / given.length + 0.5);
  return { kind: 'scored', raw, answered: given.length, prorated: given.length < ITEMS.length };
}

/** The sound score with its raw points changed. */
export function soundExcept(answers: Answers, change: (raw: number) => number): ScaleResult {
  const result = soundTotal(answers);
  return result.kind === 'scored' ? { ...result, raw: change(result.raw) } : result;
}

export function totalOnly(total: unknown): unknown {
  return deepFreeze({ total });
}
