import type { InstrumentDefinition } from '../sdk/definition.js';
import type { ScoreRule } from '../sdk/score-rule.js';
import type { CodebookScale, CodebookScoring } from './codebook.js';
import { howScored, missingRule } from './rule-words.js';

/** Each scale with how it is scored on each form. */
export function scalesOf(definition: InstrumentDefinition): readonly CodebookScale[] {
  return Object.keys(definition.scales).map((scale) => scaleOf(definition, scale));
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

/** How a scale is scored. Forms that are scored in one way stand together. */
export function scoringOf(definition: InstrumentDefinition, key: string): readonly CodebookScoring[] {
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
  return {
    forms,
    range,
    items: 'items' in score ? score.items : [],
    reversed: 'reversed' in score ? (score.reversed ?? []) : [],
    parts: score.method === 'sum-of-scales' ? score.scales : [],
    how: howScored(score),
    missing: missingRule(score),
  };
}

function scaleNamed({ scales }: InstrumentDefinition, key: string) {
  const scale = scales[key];
  if (scale === undefined) throw new RangeError('scalesOf needs scales that the definition has');
  return scale;
}
