import type { ScaleResult } from '@trefzeker/shared';
import type { CompiledScorer, FlatScores, ScaleStep } from './compiled-scorer.js';
import type { NotScorableReason } from './reasons.js';
import { LAYOUT_WIDTH, NOT_ANSWERED, OUTCOME } from './compiled-scorer.js';

/** A row of flat answers and the scores that `scoreFlat` made of it. */
export interface ScoredRow {
  readonly flat: FlatScores;
  readonly row: Int16Array;
  readonly start: number;
}

/** One flat score as a result in words; `index` is the scale's place in `scorer.scales`. */
export function scaleResultAt(scorer: CompiledScorer, index: number, scored: ScoredRow): ScaleResult {
  const outcome = scored.flat.outcome[index] ?? OUTCOME.notGiven;
  if (outcome <= OUTCOME.prorated) {
    const raw = scored.flat.raw[index] ?? 0;
    const answered = scored.flat.answered[index] ?? 0;
    return { kind: 'scored', raw, answered, prorated: outcome === OUTCOME.prorated };
  }
  return {
    kind: 'not-scorable',
    reason: notScorableReason(outcome),
    missing: missingAt(scorer, index, scored),
  };
}

/** Why a scale has no score, of an outcome that is 2 or more. */
export function notScorableReason(outcome: number): Exclude<NotScorableReason, 'only-t-given'> {
  switch (outcome) {
    case OUTCOME.tooFewAnswers:
      return 'too-few-answers';
    case OUTCOME.gateNotAnswered:
      return 'gate-not-answered';
    case OUTCOME.partMissing:
      return 'part-missing';
    case OUTCOME.notComputed:
      return 'scorer-failed';
    default:
      return 'not-given';
  }
}

function missingAt(scorer: CompiledScorer, index: number, scored: ScoredRow): readonly string[] {
  const step = scorer.steps.find((candidate) => candidate.index === index);
  return step === undefined ? [] : missingOf(scorer, step, scored);
}

function missingOf(
  scorer: CompiledScorer,
  step: ScaleStep,
  { flat, row, start }: ScoredRow,
): readonly string[] {
  switch (step.kind) {
    case 'items': {
      const gateSlots = step.gate === null ? [] : [step.gate.slot];
      const slots = [...gateSlots, ...step.layout.filter((_, place) => place % LAYOUT_WIDTH === 0)];
      return slots
        .filter((slot) => row[start + slot] === NOT_ANSWERED)
        .map((slot) => scorer.items[slot] ?? '');
    }
    case 'scales':
      return step.parts
        .filter((part) => (flat.outcome[part] ?? 0) > OUTCOME.prorated)
        .map((part) => scorer.scales[part] ?? '');
    case 'given':
    case 'outside':
      return [];
  }
}
