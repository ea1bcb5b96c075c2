import type { Platform } from '../../conformance/subject.js';
import { checkAnswers } from '../../scoring/check-answers.js';
import { classifyChange } from '../../scoring/classify-change.js';
import type { ClassifiedChange } from '../../scoring/classify-change.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { SOUND, SOUND_NORMS } from './sound.js';

/** The sound instrument on a platform that does its own work wrongly. */
export const BROKEN_PLATFORMS: readonly BrokenInstrument[] = [
  platform('answers that are all let in', 'strangers', {
    accept: () => ({ kind: 'valid', answers: {}, findings: [] }),
  }),
  platform('answers above the range that are let in', 'strangers', {
    accept: (definition, form, answers) =>
      answers.a === 4
        ? { kind: 'valid', answers: { a: 4 }, findings: [] }
        : checkAnswers(definition, form, { answers }),
  }),
  platform('only the first problem is told', 'strangers', {
    accept: (definition, form, answers) => {
      const checked = checkAnswers(definition, form, { answers });
      return checked.kind === 'valid' ? checked : { ...checked, problems: checked.problems.slice(0, 1) };
    },
  }),
  platform('start and end exchanged', 'symmetry', {
    judge: (before, after, rule) => classifyChange(after, before, rule),
  }),
  platform('an RCI without a change', 'symmetry', {
    judge: (before, after, rule) => withRci(classifyChange(before, after, rule), (rci) => rci + 0.1),
  }),
  platform('an RCI without a sign', 'symmetry', {
    judge: (before, after, rule) => withRci(classifyChange(before, after, rule), Math.abs),
  }),
  platform('a normal range that lies low whatever the direction', 'mirror', {
    judge: (before, after, rule) => {
      const change = classifyChange(before, after, rule);
      const cutOff = rule.kind === 'ready' ? rule.normalRange?.cutOff : undefined;
      if (change.outcome.kind !== 'classified' || cutOff === undefined || (change.rci ?? 0) < 1.96)
        return change;
      const isLow = after < cutOff;
      return { ...change, outcome: { kind: 'classified', class: isLow ? 'RECOVERED' : 'IMPROVED' } };
    },
  }),
];

function platform(fault: string, caughtBy: string, broken: Partial<Platform>): BrokenInstrument {
  return { fault, caughtBy, definition: SOUND, norms: [SOUND_NORMS], platform: broken };
}

function withRci(change: ClassifiedChange, turn: (rci: number) => number): ClassifiedChange {
  return { ...change, rci: change.rci === null ? null : turn(change.rci) };
}
