import type { CompiledScorer, FlatScores, ItemStep, RowTest, ScaleStep, SumStep } from './compiled-scorer.js';
import { LAYOUT_WIDTH, NOT_ANSWERED, OUTCOME } from './compiled-scorer.js';
import { roundHalfUp } from './round-half-up.js';

/**
 * Scores one row of answers that stand in a flat array, in the order of `scorer.items`. Allocates
 * nothing.
 *
 * @param answers - Whole-number answers of one or many rows; {@link NOT_ANSWERED} where empty.
 * @param at - Where the row begins, and where its scores go (overwritten).
 * @throws RangeError on an answer outside its item's range: check the input first.
 */
export function scoreFlat(
  scorer: CompiledScorer,
  answers: Int16Array,
  at: { readonly start: number; readonly into: FlatScores },
): void {
  for (const step of scorer.steps) scoreStep(step, answers, at.start, at.into);
}

function scoreStep(step: ScaleStep, answers: Int16Array, start: number, into: FlatScores): void {
  switch (step.kind) {
    case 'items':
      scoreItems(step, answers, start, into);
      break;
    case 'scales':
      addScales(step, into);
      break;
    case 'given':
      into.outcome[step.index] = OUTCOME.notGiven;
      break;
    case 'outside':
  }
}

function scoreItems(step: ItemStep, answers: Int16Array, start: number, into: FlatScores): void {
  const { layout, points, asked } = step;
  let sum = 0;
  let answered = 0;
  let test: RowTest | null = null;
  let isAsked = true;
  for (let at = 0; at < layout.length; at += LAYOUT_WIDTH) {
    const answer = answers[start + (layout[at] ?? 0)] ?? NOT_ANSWERED;
    if (answer === NOT_ANSWERED) continue;
    if (asked !== null) {
      const own = asked[at / LAYOUT_WIDTH] ?? null;
      // Items in a row mostly share one condition: it is looked at once.
      if (own !== test) isAsked = own === null || own(answers, start);
      test = own;
      if (!isAsked) continue;
    }
    const steps = answer - (layout[at + 1] ?? 0);
    if (steps < 0 || steps > (layout[at + 2] ?? 0)) {
      throw new RangeError('scoreFlat needs answers within the range of their items');
    }
    sum += points[(layout[at + 3] ?? 0) + steps] ?? 0;
    answered += 1;
  }
  into.answered[step.index] = answered;
  conclude(step, { sum, answered, gate: gateAnswer(step, answers, start) }, into);
}

function gateAnswer({ gate }: ItemStep, answers: Int16Array, start: number): number | null {
  return gate === null ? null : (answers[start + gate.slot] ?? NOT_ANSWERED);
}

interface Counted {
  readonly sum: number;
  readonly answered: number;
  /** The answer to the gate; null when there is none. */
  readonly gate: number | null;
}

function conclude(step: ItemStep, { sum, answered, gate }: Counted, into: FlatScores): void {
  if (step.gate !== null && gate === step.gate.equals) {
    into.raw[step.index] = step.gate.then;
    into.outcome[step.index] = OUTCOME.scored;
  } else if (gate === NOT_ANSWERED) {
    into.outcome[step.index] = OUTCOME.gateNotAnswered;
  } else if (answered < step.minimumAnswered) {
    into.outcome[step.index] = OUTCOME.tooFewAnswers;
  } else {
    const fillsIn = step.prorates && answered < step.itemCount;
    into.raw[step.index] = fillsIn ? prorated(step, sum, answered) : step.isMean ? sum / answered : sum;
    into.outcome[step.index] = fillsIn ? OUTCOME.prorated : OUTCOME.scored;
  }
}

/** Multiplied before it is divided: an exact half stays exact, and is rounded as such. */
function prorated(step: ItemStep, sum: number, answered: number): number {
  const score = step.isMean ? sum / answered : (sum * step.itemCount) / answered;
  return step.roundsHalfUp ? roundHalfUp(score) : score;
}

function addScales(step: SumStep, into: FlatScores): void {
  let sum = 0;
  let answered = 0;
  let outcome: number = OUTCOME.scored;
  for (const part of step.parts) {
    sum += into.raw[part] ?? 0;
    answered += into.answered[part] ?? 0;
    const partOutcome = into.outcome[part] ?? OUTCOME.partMissing;
    if (partOutcome > OUTCOME.prorated) outcome = OUTCOME.partMissing;
    else if (partOutcome > outcome) outcome = partOutcome;
  }
  into.raw[step.index] = sum;
  into.answered[step.index] = answered;
  into.outcome[step.index] = outcome;
}
