import type { ScaleResult } from '@trefzeker/shared';
import { deepFreeze } from '../../sdk/deep-freeze.js';
import type { Answers, InstrumentDefinition, ScaleDefinition } from '../../sdk/index.js';
import { sumOf, sumOfScales } from '../../sdk/index.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { brokenScorer, soundScale } from './broken-instrument.js';
import { question, SOUND } from './sound.js';
import { ANYBODY, ITEMS, soundExcept, soundScorer, soundTotal, totalOnly } from './sound-scorer.js';

/** Missing items count nothing. */
const ANSWERED_ONLY = sumOf(ITEMS, { minimumAnswered: 2 });

/** Scorers that count wrongly. */
export const MISCOUNTING_SCORERS: readonly BrokenInstrument[] = [
  brokenScorer('a zero that counts as missing', 'zero', (answers) => {
    const given = Object.entries(answers).filter(([, answer]) => answer !== 0);
    return soundScorer(Object.fromEntries(given), ANYBODY);
  }),
  brokenScorer('a missing answer that counts as zero', 'zero', (answers) =>
    soundScorer({ ...Object.fromEntries(ITEMS.map((item) => [item, 0])), ...answers }, ANYBODY),
  ),
  brokenScorer('a score for an empty form', 'zero', (answers) =>
    Object.keys(answers).length === 0
      ? totalOnly({ kind: 'scored', raw: 0, answered: 0, prorated: false })
      : soundScorer(answers, ANYBODY),
  ),
  {
    ...brokenScorer('a zero that leaves no trace', 'zero', (answers) => {
      const given = Object.values(answers);
      const raw = given.reduce((sum, answer) => sum + answer, 0);
      return given.length < 2
        ? soundScorer(answers, ANYBODY)
        : totalOnly({ kind: 'scored', raw, answered: null, prorated: false });
    }),
    definition: deepFreeze({ ...SOUND, scales: { total: { ...soundScale(), score: ANSWERED_ONLY } } }),
  },
  brokenScorer('one answer more needed than the rule says', 'missing', (answers) =>
    soundScorer(Object.keys(answers).length < 3 ? {} : answers, ANYBODY),
  ),
  brokenScorer('one answer fewer needed than the rule says', 'missing', (answers) =>
    totalOnly(
      Object.keys(answers).length === 1
        ? { kind: 'scored', raw: 3, answered: 1, prorated: true }
        : soundTotal(answers),
    ),
  ),
  {
    ...brokenScorer('a sum of scales of which a part is missing', 'missing', (answers) => {
      const total = soundTotal(answers);
      const other = sumOfTwo(answers.d, answers.e);
      const both = [total, other].filter((part) => part.kind === 'scored');
      const raw = both.reduce((sum, part) => sum + part.raw, 0);
      const all = { kind: 'scored', raw, answered: Object.keys(answers).length, prorated: false };
      return deepFreeze({
        total,
        other,
        all: both.length === 0 ? { ...total, reason: 'part-missing' } : all,
      });
    }),
    definition: withParts(),
  },
  brokenScorer('a score above the range', 'range', (answers) =>
    totalOnly(soundExcept(answers, (raw) => (raw === 9 ? 10 : raw))),
  ),
  brokenScorer('a score below the range', 'range', (answers) =>
    totalOnly(soundExcept(answers, (raw) => (raw === 0 ? -1 : raw))),
  ),
  brokenScorer('a highest score that is never given', 'reach', (answers) =>
    totalOnly(soundExcept(answers, (raw) => Math.min(8, raw))),
  ),
  brokenScorer('a lowest score that is never given', 'reach', (answers) =>
    totalOnly(soundExcept(answers, (raw) => Math.max(1, raw))),
  ),
  brokenScorer('a score that falls while an answer rises', 'monotone', (answers) =>
    totalOnly(soundExcept(answers, (raw) => (raw === 4 ? 5 : raw === 5 ? 4 : raw))),
  ),
  {
    ...brokenScorer('an item that counts although its rule does not name it', 'monotone', (answers) =>
      totalOnly(soundExcept(answers, (raw) => (raw < 9 && answers.d === 3 ? raw + 1 : raw))),
    ),
    definition: deepFreeze({ ...SOUND, items: { ...SOUND.items, d: question } }),
  },
  {
    ...brokenScorer('an item without a rule that counts both ways', 'monotone', turningScorer),
    definition: withoutRule(),
  },
];

/** A second scale of two items, and the sum of both scales. */
function withParts(): InstrumentDefinition {
  const other: ScaleDefinition = { ...soundScale(), range: [0, 6], score: sumOf(['d', 'e']) };
  const all: ScaleDefinition = { ...soundScale(), range: [0, 15], score: sumOfScales('total', 'other') };
  return deepFreeze({
    ...SOUND,
    items: { ...SOUND.items, d: question, e: question },
    scales: { total: soundScale(), other, all },
  });
}

function sumOfTwo(one: number | undefined, two: number | undefined): ScaleResult {
  return one === undefined || two === undefined
    ? { kind: 'not-scorable', reason: 'too-few-answers', missing: ['d', 'e'] }
    : { kind: 'scored', raw: one + two, answered: 2, prorated: false };
}

/** An instrument of which only a scorer knows the rule. */
export function withoutRule(): InstrumentDefinition {
  const total: ScaleDefinition = { ...soundScale(), score: { method: 'given' } };
  return deepFreeze({ ...SOUND, scales: { total } });
}

/** Item a counts 0, 1, 3 and 2: it turns the score. The others count as ever. */
export function turningScorer(answers: Answers): unknown {
  const isComplete = ITEMS.every((item) => answers[item] !== undefined);
  const extra = isComplete ? (answers.a === 2 ? 1 : answers.a === 3 ? -1 : 0) : 0;
  return totalOnly(soundExcept(answers, (raw) => raw + extra));
}
