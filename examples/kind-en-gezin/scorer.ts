import { notScorable, scored, type Scorer } from '@trefzeker/instruments/sdk';

const TENSION = ['q1', 'q2', 'q3', 'q4', 'q5'];
const TOGETHER = ['q6', 'q7', 'q8', 'q9', 'q10'];
/** Asked the other way round: often is good. */
const REVERSED = ['q9', 'q10'];
const HIGHEST = 3;

/**
 * The heavier of the two sides, counted twice: who is very tense and whose home is calm is not half as
 * badly off. All questions are needed: without one the heavier side is not known.
 */
export const score: Scorer = (answers) => {
  const missing = [...TENSION, ...TOGETHER].filter((item) => answers[item] === undefined);
  if (missing.length > 0) return { zwaarste: notScorable('too-few-answers', missing) };
  const points = (item: string) => {
    const answer = answers[item] ?? 0;
    return REVERSED.includes(item) ? HIGHEST - answer : answer;
  };
  const sum = (items: readonly string[]) => items.reduce((total, item) => total + points(item), 0);
  return { zwaarste: scored(2 * Math.max(sum(TENSION), sum(TOGETHER)), { answered: 10 }) };
};
