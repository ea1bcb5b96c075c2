import type { InstrumentHost, MeasurementScores, ScoringContext } from '@trefzeker/instruments';
import type { ImportedMeasurement } from '../row/imported-row.js';

/** A measurement with its scores and with what was known of the person when they were made. */
export interface ScoredInput extends ImportedMeasurement {
  readonly scoredFor: Pick<ScoringContext, 'sex' | 'ageYears'>;
  readonly scores: MeasurementScores;
}

export async function scoreInput(
  host: InstrumentHost,
  measurement: ImportedMeasurement,
  context: ScoringContext,
): Promise<ScoredInput> {
  const { instrument, input } = measurement;
  const scores =
    input.kind === 'answers'
      ? await host.score(instrument, input.answers, context)
      : host.scoreGiven(instrument, input.scores, context);
  const { sex, ageYears } = context;
  return { ...measurement, scoredFor: { sex, ageYears }, scores };
}

/** Scores again only when we turn out to know something else of the person than the row said. */
export async function rescoreFor(
  host: InstrumentHost,
  scored: ScoredInput,
  context: ScoringContext,
): Promise<ScoredInput> {
  const { sex, ageYears } = scored.scoredFor;
  return sex === context.sex && ageYears === context.ageYears ? scored : scoreInput(host, scored, context);
}
