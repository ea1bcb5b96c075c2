import type { UncheckedScorer } from '../../conformance/subject.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { brokenScorer } from './broken-instrument.js';
import { ANYBODY, soundExcept, soundScorer, soundTotal, totalOnly } from './sound-scorer.js';

/** Scorers of which the results are not to be relied on. */
export const UNSTEADY_SCORERS: readonly BrokenInstrument[] = [
  brokenScorer('another score each time', 'deterministic', anotherEachTime()),
  brokenScorer('a score that leans on the form before', 'deterministic', leaningOnTheFormBefore()),
  brokenScorer('a score that hangs on the order of the answers', 'order', (answers) => {
    const keys = Object.keys(answers);
    const isInOrder = keys[0] === keys.toSorted()[0];
    return totalOnly(soundExcept(answers, (raw) => (isInOrder ? raw : 9 - raw)));
  }),
  brokenScorer('answers that are changed', 'input', (answers) => {
    const result = soundScorer(answers, ANYBODY);
    Object.assign(answers, { a: 0 });
    return result;
  }),
  brokenScorer('answers that are looked at again and again', 'work', (answers) => {
    for (let round = 0; round < 100; round += 1) soundTotal(answers);
    return soundScorer(answers, ANYBODY);
  }),
];

function anotherEachTime(): UncheckedScorer {
  let calls = 0;
  return (answers) => {
    calls += 1;
    return totalOnly(soundExcept(answers, (raw) => (calls % 2 === 0 ? raw : 9 - raw)));
  };
}

function leaningOnTheFormBefore(): UncheckedScorer {
  let before = 0;
  return (answers) => {
    const result = soundExcept(answers, (raw) => Math.max(raw, before));
    before = Object.values(answers).length;
    return totalOnly(result);
  };
}
