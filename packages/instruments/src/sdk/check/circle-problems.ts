import type { Problem } from '@trefzeker/shared';
import type { UncheckedInstrument } from '../definition.js';
import type { ScoreRule } from '../score-rule.js';
import { problem } from './problem.js';

/** Scales that add each other up in a circle, on any form. */
export function circleProblems(definition: UncheckedInstrument): readonly Problem[] {
  return Object.keys(definition.scales)
    .filter((scale) => reaches(definition, scale, scale))
    .map((scale) => problem.rule(['scales', scale, 'score'], CIRCLE));
}

const CIRCLE = {
  code: 'scales-in-a-circle',
  nl: 'Deze schaal telt via andere schalen zichzelf mee.',
  en: 'This scale counts itself, by way of other scales.',
  hint: { nl: 'Haal één van de schalen uit de kring weg.', en: 'Take one of the scales out of the circle.' },
};

function reaches(definition: UncheckedInstrument, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const visit = (scale: string): boolean =>
    partsOf(definition, scale).some((part) => {
      if (part === goal) return true;
      if (seen.has(part)) return false;
      seen.add(part);
      return visit(part);
    });
  return visit(from);
}

function partsOf(definition: UncheckedInstrument, key: string): readonly string[] {
  const scale = definition.scales[key];
  if (scale === undefined) return [];
  const rules: readonly ScoreRule[] = [
    scale.score,
    ...Object.values(scale.scoreByForm ?? {}).flatMap((rule) => (rule === undefined ? [] : [rule.score])),
  ];
  return rules.flatMap((rule) => (rule.method === 'sum-of-scales' ? rule.scales : []));
}
