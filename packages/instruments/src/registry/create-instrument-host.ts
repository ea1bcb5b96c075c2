import type { Finding, Informant, InstrumentRef, Problem } from '@trefzeker/shared';
import type { ScorerDesk } from '../box/scorer-desk.js';
import { needsScorer } from '../box/scorer-scales.js';
import { checkAnswers } from '../scoring/check-answers.js';
import { checkGivenScores } from '../scoring/check-given-scores.js';
import { checkNotes } from '../scoring/check-notes.js';
import type { ChangePolicy, InstrumentDefinition, NormSet } from '../sdk/index.js';
import { ageFindings } from './age-findings.js';
import { changeBetween } from './change-between.js';
import { createEditionShelf } from './edition-shelf.js';
import { formFor } from './form-for.js';
import { informantProblem } from './informant-problem.js';
import type { InstrumentHost, LoadedPlugin, ScoringContext } from './instrument-host.js';
import { createNormSource } from './norm-source.js';
import type { PolicySource } from './policy-source.js';
import { scoreGivenMeasurement, scoreMeasurement } from './score-measurement.js';

interface HostParts {
  readonly plugins: readonly LoadedPlugin[];
  /** By precedence. */
  readonly normSets: readonly NormSet[];
  readonly policies: readonly ChangePolicy[];
  readonly policySource: PolicySource;
  readonly desk: ScorerDesk;
}

/** The instruments that were loaded, as the api asks for them. */
export function createInstrumentHost({ policySource, desk, ...parts }: HostParts): InstrumentHost {
  const editions = parts.plugins.flatMap((plugin) => plugin.editions);
  const shelf = createEditionShelf(editions);
  const normSource = createNormSource(parts.normSets);
  const basisOf = (ref: InstrumentRef, context: ScoringContext) => {
    const edition = shelf.get(ref);
    return { edition, form: requiredForm(edition.definition, context.informant), context, normSource };
  };
  return {
    ...parts,
    editions,
    find: shelf.find,
    formFor: (ref, informant) => formFor(shelf.get(ref).definition, informant),
    checkAnswers: (ref, informant, answers) =>
      onForm(shelf.get(ref).definition, informant, (definition, form) =>
        checkAnswers(definition, form, { answers }),
      ),
    checkGivenScores: (ref, informant, scores) =>
      onForm(shelf.get(ref).definition, informant, (definition, form) =>
        checkGivenScores(definition, form, { scores }),
      ),
    checkNotes: (ref, informant, notes) =>
      onForm(shelf.get(ref).definition, informant, (definition, form) => checkNotes(definition, form, notes)),
    findingsFor(ref, { informant, ageYears }) {
      const { definition } = shelf.get(ref);
      const form = formFor(definition, informant);
      return form === null ? [] : ageFindings(definition, form, ageYears);
    },
    async score(ref, answers, context) {
      const basis = basisOf(ref, context);
      const { edition, form } = basis;
      const { ageYears, sex, takenOn } = context;
      const person = { form, ageYears, sex, takenOn: takenOn?.toString() ?? null };
      const outside = await desk.compute(edition, answers, person);
      return scoreMeasurement({ answers, outside }, shelf.scorerFor(edition, form), basis);
    },
    scoreByRules(ref, answers, context) {
      const basis = basisOf(ref, context);
      const { edition, form } = basis;
      if (needsScorer(edition.definition))
        throw new RangeError('scoreByRules needs an instrument of rules alone');
      return scoreMeasurement({ answers, outside: {} }, shelf.scorerFor(edition, form), basis);
    },
    scoreGiven: (ref, scores, context) => scoreGivenMeasurement(scores, basisOf(ref, context)),
    change(start, end, choice) {
      const { definition, ref } = shelf.get(start.instrument);
      const policy = policySource.policyFor({ instrument: ref.key, ...choice });
      const day = end.takenOn.toString();
      const sets = normSource.setsFor(ref, day);
      return changeBetween(start, end, { definition, policy, sets }).map((change) =>
        change.outcome.kind === 'not-classifiable' && change.outcome.reason === 'no-norm-set'
          ? { ...change, outcome: { ...change.outcome, reason: normSource.whyNone(ref, day) } }
          : change,
      );
    },
  };
}

/** Runs a check on the informant's form; without one the problem says so. */
function onForm<Valid extends { readonly kind: 'valid' }>(
  definition: InstrumentDefinition,
  informant: Informant,
  check: (definition: InstrumentDefinition, form: string) => Valid | Refused,
): (Valid & { readonly findings: readonly Finding[] }) | Refused {
  const form = formFor(definition, informant);
  if (form === null) return { kind: 'answers-invalid', problems: [informantProblem(definition, informant)] };
  const checked = check(definition, form);
  return checked.kind === 'valid' ? { findings: [], ...checked } : checked;
}

interface Refused {
  readonly kind: 'answers-invalid';
  readonly problems: readonly Problem[];
}

function requiredForm(definition: InstrumentDefinition, informant: Informant): string {
  const form = formFor(definition, informant);
  if (form === null)
    throw new RangeError(`score needs an informant with a form of ${definition.key}: check first`);
  return form;
}
