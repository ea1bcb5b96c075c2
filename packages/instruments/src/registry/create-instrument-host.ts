import type { InstrumentRef, NormResult, ScaleResult } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';
import { checkAnswers } from '../scoring/check-answers.js';
import { checkGivenScores } from '../scoring/check-given-scores.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import type { CompiledScorer } from '../scoring/compiled-scorer.js';
import { normScore } from '../scoring/norm-score.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import { scoreGiven } from '../scoring/score-given.js';
import type { ChangePolicy, NormSet } from '../sdk/index.js';
import { ageFindings } from './age-findings.js';
import { canonicalHash } from './canonical-hash.js';
import { changeBetween } from './change-between.js';
import { formFor } from './form-for.js';
import { informantProblem } from './informant-problem.js';
import type {
  GivenScore,
  InstrumentEdition,
  InstrumentHost,
  LoadedPlugin,
  ScoringContext,
} from './instrument-host.js';
import { createNormSource } from './norm-source.js';
import type { PolicySource } from './policy-source.js';

interface HostParts {
  readonly plugins: readonly LoadedPlugin[];
  /** By precedence. */
  readonly normSets: readonly NormSet[];
  readonly policies: readonly ChangePolicy[];
  readonly policySource: PolicySource;
}

/** The instruments that were loaded, as the api asks for them. Each form is compiled once. */
export function createInstrumentHost({
  plugins,
  normSets,
  policies,
  policySource,
}: HostParts): InstrumentHost {
  const editions = plugins.flatMap((plugin) => plugin.editions);
  const normSource = createNormSource(normSets);
  const compiled = new Map<string, CompiledScorer>();

  const find = (key: string, edition?: number) =>
    editions
      .filter(({ ref }) => ref.key === key && (edition === undefined || ref.edition === edition))
      .reduce<InstrumentEdition | undefined>(
        (newest, next) => (newest === undefined || next.ref.edition > newest.ref.edition ? next : newest),
        undefined,
      );

  const get = (ref: InstrumentRef) => {
    const found = find(ref.key, ref.edition);
    if (found === undefined) throw unknownInstrument(ref, editions);
    return found;
  };

  const scorerFor = (edition: InstrumentEdition, form: string) => {
    const name = `${edition.ref.key}@${edition.ref.edition}/${form}`;
    const scorer = compiled.get(name) ?? compileScorer(edition.definition, form);
    compiled.set(name, scorer);
    return scorer;
  };

  const withNorms = (
    edition: InstrumentEdition,
    { scales, given, form }: ScoredInput,
    context: ScoringContext,
  ): Readonly<Record<string, NormResult>> => {
    const sets = normSource.setsFor(edition.ref, context.takenOn?.toString() ?? null);
    const entries = Object.entries(scales).map(([scale, result]) => {
      const raw = result.kind === 'scored' ? result.raw : null;
      const person = { scale, form, sex: context.sex, ageYears: context.ageYears };
      return [scale, normScore(sets, { ...person, raw, t: given[scale]?.t ?? null })] as const;
    });
    return Object.fromEntries(entries);
  };

  return {
    plugins,
    editions,
    normSets,
    policies,
    find,
    formFor: (ref, informant) => formFor(get(ref).definition, informant),
    checkAnswers(ref, informant, answers) {
      const { definition } = get(ref);
      const form = formFor(definition, informant);
      if (form === null)
        return { kind: 'answers-invalid', problems: [informantProblem(definition, informant)] };
      const checked = checkAnswers(definition, form, { answers });
      return checked.kind === 'valid' ? { ...checked, findings: [] } : checked;
    },
    findingsFor(ref, context) {
      const { definition } = get(ref);
      const form = formFor(definition, context.informant);
      return form === null ? [] : ageFindings(definition, form, context.ageYears);
    },
    checkGivenScores(ref, informant, scores) {
      const { definition } = get(ref);
      const form = formFor(definition, informant);
      if (form === null)
        return { kind: 'answers-invalid', problems: [informantProblem(definition, informant)] };
      const checked = checkGivenScores(definition, form, { scores });
      return checked.kind === 'valid' ? { ...checked, findings: [] } : checked;
    },
    score(ref, answers, context) {
      const edition = get(ref);
      const form = formOf(edition, context);
      const scales = scoreAnswers(scorerFor(edition, form), answers);
      const norms = withNorms(edition, { scales, given: {}, form }, context);
      return { scales, norms, inputHash: hashOf(edition, { form, answers }) };
    },
    scoreGiven(ref, scores, context) {
      const edition = get(ref);
      const form = formOf(edition, context);
      const scales = scoreGiven(edition.definition, form, scores);
      const norms = withNorms(edition, { scales, given: scores, form }, context);
      return { scales, norms, inputHash: hashOf(edition, { form, scores }) };
    },
    change(start, end, choice) {
      const { definition, ref } = get(start.instrument);
      const policy = policySource.policyFor({ instrument: ref.key, ...choice });
      const sets = normSource.setsFor(ref, end.takenOn.toString());
      return changeBetween(start, end, { definition, policy, sets });
    },
  };
}

interface ScoredInput {
  readonly scales: Readonly<Record<string, ScaleResult>>;
  readonly given: Readonly<Record<string, GivenScore>>;
  readonly form: string;
}

function formOf({ definition }: InstrumentEdition, { informant }: ScoringContext): string {
  const form = formFor(definition, informant);
  if (form === null)
    throw new RangeError(`score needs an informant with a form of ${definition.key}: check first`);
  return form;
}

/** The same input, the same hash: of edition, package version, form and answers or scores. */
function hashOf({ ref, packageVersion }: InstrumentEdition, input: object): string {
  return canonicalHash({ instrument: ref.key, edition: ref.edition, packageVersion, ...input });
}

function unknownInstrument(ref: InstrumentRef, editions: readonly InstrumentEdition[]): DomainError {
  const known = editions.map((edition) => `${edition.ref.key} (edition ${edition.ref.edition})`).join(', ');
  return new DomainError(
    'INSTRUMENT_UNKNOWN',
    `There is no instrument "${ref.key}", edition ${ref.edition}.`,
    {
      hint: `Add its plug-in to the configuration, or use one of: ${known}.`,
      details: { key: ref.key, edition: ref.edition },
    },
  );
}
