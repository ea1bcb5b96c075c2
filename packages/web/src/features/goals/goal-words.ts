import { GAS_LABELS, GOAL_DOMAIN_TERMS, GOAL_RUBRIC_LABELS } from '@trefzeker/shared';
import type { GoalDomain, GoalScale, Localised, Problem } from '@trefzeker/shared';
import type { Choice } from '../../ui/select-field.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { GoalOpinion } from './goal-documents.js';

export const DOMAINS = Object.keys(GOAL_DOMAIN_TERMS) as readonly GoalDomain[];

/** The rubrics of one domain: a code leads back to its domain by its first digit. */
export function rubricsOf(domain: GoalDomain, say: I18n['say']): readonly Choice[] {
  return Object.entries<Localised>(GOAL_RUBRIC_LABELS)
    .filter(([code]) => code.startsWith(`${GOAL_DOMAIN_TERMS[domain].number}.`))
    .map(([value, label]) => ({ value, label: `${value} ${say(label)}` }));
}

export function rubricLabel(rubric: string | null): Localised | null {
  return Object.entries<Localised>(GOAL_RUBRIC_LABELS).find(([code]) => code === rubric)?.[1] ?? null;
}

export function gasLabel(gas: number): Localised | null {
  return Object.entries(GAS_LABELS).find(([value]) => Number(value) === gas)?.[1] ?? null;
}

/** `+1`: goal attainment goes from -1 (worse) to +2 (reached). */
export function signed(value: number, { number }: I18n['format']): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

/** `moeder, aan het einde: 7 (rapportcijfer), 20 jul 2026`. */
export function describeOpinion(
  { party, moment, scale, score, scoredOn }: GoalOpinion,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const { goals } = t;
  const given = scale === 'GAS' || scale === 'EXTENDED_GAS' ? signed(score, format) : format.number(score);
  return goals.opinion(labelFor(t.labels.informant, party), labelFor(goals.moment, moment), {
    score: `${given} (${labelFor(goals.scale, scale)})`,
    date: format.tableDate(scoredOn),
  });
}

/** The scales by the name that the API gives them. */
export const CORE_SCALES = {
  GAS: 'gas',
  SCHOOL_GRADE: 'school-grade',
  PERCENTAGE: 'percentage',
  EXTENDED_GAS: 'extended-gas',
  CONCEPT_2003: 'concept-2003',
  DATA_DICTIONARY_2007: 'data-dictionary-2007',
} as const satisfies Readonly<Record<string, GoalScale>>;
export type ScaleName = keyof typeof CORE_SCALES;

/** A problem of the core as the API would give it. */
export function withTextPath(problem: Problem) {
  return { ...problem, path: problem.path.map(String) };
}

/** Who gives care in a trajectory: their own codes may be chosen. */
export function providersOf({
  careEpisodes,
}: {
  readonly careEpisodes: readonly { readonly provider: { readonly id: string } }[];
}): readonly string[] {
  return [...new Set(careEpisodes.map(({ provider }) => provider.id))];
}
