import type { InstrumentHost, ScoringContext } from '@trefzeker/instruments';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';

export type DemoInput =
  | { readonly kind: 'answers'; readonly answers: Readonly<Record<string, number>> }
  | {
      readonly kind: 'given';
      readonly scores: Readonly<Record<string, { readonly raw?: number; readonly t?: number }>>;
    };

type Scored = Pick<
  StoredMeasurement,
  'instrument' | 'packageVersion' | 'answers' | 'givenScores' | 'notes' | 'scores' | 'norms' | 'inputHash'
>;

/** Lets the instrument check and score an invented form, as it would a real one. */
export function scoreDemoInput(
  host: InstrumentHost,
  key: string,
  { input, context }: { readonly input: DemoInput; readonly context: ScoringContext },
): Scored {
  const edition = host.find(key);
  if (edition === undefined) throw new RangeError(`scoreDemoInput needs the built-in instrument "${key}"`);
  const { ref, packageVersion } = edition;
  if (input.kind === 'answers') {
    const checked = host.checkAnswers(ref, context.informant, input.answers);
    if (checked.kind !== 'valid') throw new RangeError(`scoreDemoInput needs valid answers to ${key}`);
    const { scales, norms, inputHash } = host.scoreByRules(ref, checked.answers, context);
    return {
      instrument: ref,
      packageVersion,
      answers: checked.answers,
      givenScores: null,
      notes: {},
      scores: scales,
      norms,
      inputHash,
    };
  }
  const checked = host.checkGivenScores(ref, context.informant, input.scores);
  if (checked.kind !== 'valid') throw new RangeError(`scoreDemoInput needs valid scores of ${key}`);
  const { scales, norms, inputHash } = host.scoreGiven(ref, checked.scores, context);
  return {
    instrument: ref,
    packageVersion,
    answers: null,
    givenScores: checked.scores,
    notes: {},
    scores: scales,
    norms,
    inputHash,
  };
}
