import type { ChangeOutcome } from './change.js';

/** Named rules by which the classes of several instruments of one client become one. */
export const AGGREGATION_RULES = ['corc'] as const;
export type AggregationRule = (typeof AGGREGATION_RULES)[number];

export const OVERALL_CHANGES = ['DETERIORATED', 'UNCHANGED', 'IMPROVED'] as const;

export type OverallChange =
  | {
      readonly kind: 'classified';
      readonly class: (typeof OVERALL_CHANGES)[number];
      /** How many of the results had a class and counted. */
      readonly counted: number;
      /** How many had none: what they would have said is not known. */
      readonly leftOut: number;
    }
  | { readonly kind: 'not-classifiable'; readonly reason: 'no-classified-change' };

/**
 * Overall change of one client by the rule of the Child Outcomes Research Consortium:
 *
 * - DETERIORATED when at least one result deteriorated reliably, whatever the others did;
 * - IMPROVED when at least one improved reliably (RECOVERED counts as that) and none deteriorated;
 * - UNCHANGED when none changed reliably.
 *
 * Results without a class do not count and are told; when none has one, there is no overall change. RECOVERED
 * is not an overall class: within the normal range on one instrument says nothing of another.
 *
 * @param outcomes - Of one client, one for each instrument and informant; their order does not matter.
 * @see CORC, key terms in the analysis of data from child mental health services 2011-2015, https://www.corc.uk.net/resource-hub/learning-from-corcs-analysis-of-data-from-child-mental-health-services-2011-2015/
 * @example overallChangeByCorc([{ kind: 'classified', class: 'RECOVERED' }, { kind: 'classified', class: 'UNCHANGED' }]) // { kind: 'classified', class: 'IMPROVED', counted: 2, leftOut: 0 }
 */
export function overallChangeByCorc(outcomes: readonly ChangeOutcome[]): OverallChange {
  const classes = outcomes.flatMap((outcome) => (outcome.kind === 'classified' ? [outcome.class] : []));
  if (classes.length === 0) return { kind: 'not-classifiable', reason: 'no-classified-change' };
  const counts = { counted: classes.length, leftOut: outcomes.length - classes.length };
  if (classes.includes('DETERIORATED')) return { kind: 'classified', class: 'DETERIORATED', ...counts };
  const isImproved = classes.some((one) => one === 'IMPROVED' || one === 'RECOVERED');
  return { kind: 'classified', class: isImproved ? 'IMPROVED' : 'UNCHANGED', ...counts };
}
