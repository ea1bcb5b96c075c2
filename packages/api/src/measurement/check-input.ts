import type {
  GivenScore,
  InstrumentEdition,
  InstrumentHost,
  MeasurementScores,
  ScoringContext,
} from '@trefzeker/instruments';
import type { Finding, Problem } from '@trefzeker/shared';
import type { RecordMeasurementCommand } from '../use-cases.js';

/** Input that was checked, ready to be scored. */
export type CheckedInput =
  | {
      readonly kind: 'valid';
      readonly findings: readonly Finding[];
      readonly answers: Readonly<Record<string, number>> | null;
      readonly givenScores: Readonly<Record<string, GivenScore>> | null;
      readonly score: (context: ScoringContext) => MeasurementScores;
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

/** Answers or ready scores, by the rules of the instrument. */
export function checkInput(
  instruments: InstrumentHost,
  { ref }: InstrumentEdition,
  { informant, input }: RecordMeasurementCommand,
): CheckedInput {
  if (input.kind === 'answers') {
    const checked = instruments.checkAnswers(ref, informant, input.answers);
    if (checked.kind === 'answers-invalid') return checked;
    const { answers, findings } = checked;
    const score = (context: ScoringContext) => instruments.score(ref, answers, context);
    return { kind: 'valid', findings, answers, givenScores: null, score };
  }
  const checked = instruments.checkGivenScores(ref, informant, input.scores);
  if (checked.kind === 'answers-invalid') return checked;
  const { scores, findings } = checked;
  const score = (context: ScoringContext) => instruments.scoreGiven(ref, scores, context);
  return { kind: 'valid', findings, answers: null, givenScores: scores, score };
}
