import type { NormResult, ScaleResult } from '@trefzeker/shared';
import type { CompiledScorer } from '../scoring/compiled-scorer.js';
import { normScore } from '../scoring/norm-score.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import { scoreGiven } from '../scoring/score-given.js';
import type { ScorerResults } from '../sdk/index.js';
import { canonicalHash } from './canonical-hash.js';
import type { GivenScore, InstrumentEdition, MeasurementScores, ScoringContext } from './instrument-host.js';
import type { NormSource } from './norm-source.js';

type Given = Readonly<Record<string, GivenScore>>;

/** What a score depends on besides the answers. */
export interface ScoringBasis {
  readonly edition: InstrumentEdition;
  readonly form: string;
  readonly context: ScoringContext;
  readonly normSource: NormSource;
}

/** Scores and norm scores of checked answers; some scales may have been computed by the plug-in's own scorer. */
export function scoreMeasurement(
  {
    answers,
    outside,
  }: { readonly answers: Readonly<Record<string, number>>; readonly outside: ScorerResults },
  scorer: CompiledScorer,
  basis: ScoringBasis,
): MeasurementScores {
  const scales = scoreAnswers(scorer, answers, outside);
  return { scales, norms: normsOf(scales, {}, basis), inputHash: hashOf(basis, { answers }) };
}

/** The same of checked scores that came in ready. */
export function scoreGivenMeasurement(given: Given, basis: ScoringBasis): MeasurementScores {
  const scales = scoreGiven(basis.edition.definition, basis.form, given);
  return { scales, norms: normsOf(scales, given, basis), inputHash: hashOf(basis, { scores: given }) };
}

function normsOf(
  scales: Readonly<Record<string, ScaleResult>>,
  given: Given,
  { edition, form, context, normSource }: ScoringBasis,
): Readonly<Record<string, NormResult>> {
  const day = context.takenOn?.toString() ?? null;
  const sets = normSource.setsFor(edition.ref, day);
  const entries = Object.entries(scales).map(([scale, result]) => {
    const raw = result.kind === 'scored' ? result.raw : null;
    const person = { scale, form, sex: context.sex, ageYears: context.ageYears };
    const found = normScore(sets, { ...person, raw, t: given[scale]?.t ?? null });
    const isNone = found.kind === 'no-norm' && found.reason === 'no-norm-set';
    return [scale, isNone ? { ...found, reason: normSource.whyNone(edition.ref, day) } : found] as const;
  });
  return Object.fromEntries(entries);
}

/** The same input, the same hash: of edition, package version, form and answers or scores. */
function hashOf({ edition, form }: ScoringBasis, input: object): string {
  const { ref, packageVersion } = edition;
  return canonicalHash({ instrument: ref.key, edition: ref.edition, packageVersion, form, ...input });
}
