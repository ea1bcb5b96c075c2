import type { InstrumentEdition } from '../registry/instrument-host.js';
import type { WorkedExample } from '../sdk/definition.js';
import type { NormSet } from '../sdk/norm-set.js';
import type { Codebook, CodebookExample, CodebookNormSet, CodebookWording } from './codebook.js';
import { groupsOf, itemsOf, notesOf, signalsOf } from './parts-of-form.js';
import { scalesOf } from './scales-of.js';
import { furtherTextsOf, languagesOf } from './further-texts.js';
import { normValues } from './norm-values.js';

/**
 * The codebook of one edition: what was asked, how it is scored, and against which numbers.
 *
 * @param normSets - All sets there are; those of other instruments and editions are left out.
 * @example codebookOf(sdq, host.normSets).scales[0].scoring[0].missing.en // 'At least 3 of the 5 questions are needed. ...'
 */
export function codebookOf(edition: InstrumentEdition, normSets: readonly NormSet[]): Codebook {
  const { definition, ref, packageVersion, hash } = edition;
  const { label, about, source, ageRange, ageRangeByForm = {} } = definition;
  return {
    ...{ key: ref.key, edition: ref.edition, packageVersion, hash, label, about, source },
    wording: wordingOf(edition),
    languages: languagesOf(definition),
    texts: furtherTextsOf(definition),
    forms: definition.forms.map((form) => ({ key: form, ageRange: ageRangeByForm[form] ?? ageRange })),
    groups: groupsOf(definition),
    items: itemsOf(definition),
    scales: scalesOf(definition),
    notes: notesOf(definition),
    signals: signalsOf(definition),
    normSets: normSets
      .filter((set) => set.instrument === ref.key && set.edition === ref.edition)
      .map(normSetOf),
    examples: definition.examples.map(exampleOf),
  };
}

/** Whose words the questions of an edition carry. */
export function wordingOf({ definition, skeleton }: InstrumentEdition): CodebookWording {
  if (definition !== skeleton) return 'loaded';
  return definition.source.texts ?? 'shipped';
}

function normSetOf(set: NormSet): CodebookNormSet {
  const { key, version, label, population, licence, status, synthetic, validFrom, validTo } = set;
  const norms = set.norms.map((norm) => {
    const { scale, group, metric } = norm;
    return { scale, group, metric, values: normValues(norm) };
  });
  return { key, version, label, population, licence, status, synthetic, validFrom, validTo, norms };
}

function exampleOf({
  title,
  form,
  answers = {},
  given = {},
  scores,
  signals,
}: WorkedExample): CodebookExample {
  return {
    title,
    form,
    answers: Object.entries(answers).flatMap(([item, value]) =>
      value === undefined ? [] : [{ item, value }],
    ),
    given: Object.entries(given).flatMap(([scale, score]) =>
      score === undefined ? [] : [{ scale, raw: score.raw ?? null, t: score.t ?? null }],
    ),
    scores: Object.entries(scores).flatMap(([scale, score]) =>
      score === undefined ? [] : [{ scale, score: score === 'not-scorable' ? null : score }],
    ),
    signals: signals ?? null,
  };
}
