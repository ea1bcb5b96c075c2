import type { ScaleResult } from '@trefzeker/shared';
import { deepFreeze } from '../../sdk/deep-freeze.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { brokenScorer } from './broken-instrument.js';
import { ANYBODY, soundExcept, soundScorer, soundTotal, totalOnly } from './sound-scorer.js';

class Results {
  constructor(readonly total: ScaleResult) {}
}

/** Scorers of which the results cannot be used. */
export const USELESS_SCORERS: readonly BrokenInstrument[] = [
  brokenScorer('NaN', 'results', (answers) => totalOnly(soundExcept(answers, () => Number.NaN))),
  brokenScorer('an endless score', 'results', (answers) =>
    totalOnly(soundExcept(answers, () => Number.POSITIVE_INFINITY)),
  ),
  brokenScorer('nothing', 'results', () => undefined),
  brokenScorer('a bare number', 'results', () => totalOnly(4)),
  brokenScorer('a promise', 'results', async (answers) => soundScorer(answers, ANYBODY)),
  brokenScorer('no result for a scale', 'results', () => Object.freeze({})),
  brokenScorer('a scale that is not there', 'results', (answers) =>
    deepFreeze({ total: soundTotal(answers), all: soundTotal(answers) }),
  ),
  brokenScorer('an exception on an empty form', 'results', (answers) => {
    if (Object.keys(answers).length === 0) throw new TypeError('no answers');
    return soundScorer(answers, ANYBODY);
  }),
  brokenScorer('a reason without a text', 'results', (answers) => {
    const total = soundTotal(answers);
    return totalOnly(total.kind === 'scored' ? total : { ...total, reason: '' });
  }),
  brokenScorer('results that can be changed', 'results-frozen', (answers) => ({
    total: soundTotal(answers),
  })),
  brokenScorer('an object of a class', 'results-json', (answers) =>
    deepFreeze(new Results(soundTotal(answers))),
  ),
  brokenScorer('a zero below zero', 'results-json', (answers) =>
    totalOnly(soundExcept(answers, (raw) => (raw === 0 ? -0 : raw))),
  ),
];
