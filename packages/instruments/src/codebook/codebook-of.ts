import type { InstrumentEdition } from '../registry/instrument-host.js';
import { optionsOf } from '../scoring/options-of.js';
import type { InstrumentDefinition, WorkedExample } from '../sdk/definition.js';
import type { NormSet } from '../sdk/norm-set.js';
import type { ScoreRule } from '../sdk/score-rule.js';
import type {
  Codebook,
  CodebookExample,
  CodebookItem,
  CodebookNormSet,
  CodebookScale,
  CodebookScoring,
  CodebookWording,
} from './codebook.js';
import { askingWords, groupsOf, notesOf, signalsOf } from './asked-and-seen.js';
import { furtherTextsOf, languagesOf } from './further-texts.js';
import { normValues } from './norm-values.js';
import { howScored, missingRule } from './rule-words.js';

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
    scales: Object.keys(definition.scales).map((scale) => scaleOf(definition, scale)),
    notes: notesOf(definition),
    signals: signalsOf(definition),
    normSets: normSets
      .filter((set) => set.instrument === ref.key && set.edition === ref.edition)
      .map(normSetOf),
    examples: definition.examples.map(exampleOf),
  };
}

function wordingOf({ definition, skeleton }: InstrumentEdition): CodebookWording {
  if (definition !== skeleton) return 'loaded';
  return definition.source.texts ?? 'shipped';
}

function itemsOf(definition: InstrumentDefinition): readonly CodebookItem[] {
  const uses = Object.keys(definition.scales).map((scale) => ({
    scale,
    scoring: scoringOf(definition, scale),
  }));
  const scalesWith = (item: string, part: 'items' | 'reversed') =>
    uses.filter(({ scoring }) => scoring.some((way) => way[part].includes(item))).map(({ scale }) => scale);
  const groups = Object.entries(definition.groups ?? {});
  return Object.entries(definition.items).map(([key, { label, range, responses, askedIf, forms }]) => ({
    key,
    label,
    group: groups.find(([, { items }]) => items.includes(key))?.[0] ?? null,
    range,
    options: optionsOf(definition, key),
    responses: responses ?? null,
    askedIf: askingWords(askedIf),
    forms: forms ?? definition.forms,
    scales: scalesWith(key, 'items'),
    reversedIn: scalesWith(key, 'reversed'),
  }));
}

function scaleOf(definition: InstrumentDefinition, key: string): CodebookScale {
  const { label, direction, level, purposes, decimals, domain, fallback } = scaleNamed(definition, key);
  return {
    ...{ key, label, direction, level, purposes },
    isOutcome: definition.outcomeScales.includes(key),
    decimals: decimals ?? null,
    domain: domain ?? null,
    fallback: fallback ?? null,
    scoring: scoringOf(definition, key),
  };
}

/** Forms that are scored in one way stand together. */
function scoringOf(definition: InstrumentDefinition, key: string): readonly CodebookScoring[] {
  const scale = scaleNamed(definition, key);
  const { scoreByForm = {} } = scale;
  const forms = scale.forms ?? definition.forms;
  const common = forms.filter((form) => scoreByForm[form] === undefined);
  return [
    ...(common.length === 0 ? [] : [scoring(common, scale)]),
    ...forms.flatMap((form) => {
      const own = scoreByForm[form];
      return own === undefined ? [] : [scoring([form], own)];
    }),
  ];
}

function scoring(
  forms: readonly string[],
  { range, score }: { readonly range: readonly [number, number]; readonly score: ScoreRule },
): CodebookScoring {
  const counts = score.method === 'sum' || score.method === 'mean';
  return {
    forms,
    range,
    items: counts ? score.items : [],
    reversed: counts ? (score.reversed ?? []) : [],
    parts: score.method === 'sum-of-scales' ? score.scales : [],
    how: howScored(score),
    missing: missingRule(score),
  };
}

function scaleNamed({ scales }: InstrumentDefinition, key: string) {
  const scale = scales[key];
  if (scale === undefined) throw new RangeError('codebookOf needs scales that the definition has');
  return scale;
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
