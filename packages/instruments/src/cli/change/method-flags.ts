import type { ChangeMethod } from '../../sdk/change-policy.js';
import { CHANGE_METHOD_DEFINITIONS } from '../../scoring/change-methods.js';
import type { ChangeNumber } from '../../scoring/change-numbers.js';

/** The flag by which each number of a method can be given. */
export const FLAG_OF: Readonly<Record<ChangeNumber, string>> = {
  standardDeviation: 'sd',
  reliability: 'reliability',
  reliabilityAfter: 'reliability-post',
  meanBefore: 'mean-pre',
  meanAfter: 'mean-post',
  standardDeviationAfter: 'sd-post',
  correlation: 'correlation',
  percent: 'percent',
  minimalDifference: 'minimal-difference',
};

/** Where the normal range ends; every method can ask for it. */
export const NORMAL_RANGE_FLAGS = [
  'cutoff',
  'mean-functional',
  'sd-functional',
  'mean-clinical',
  'sd-clinical',
] as const;

/** Every flag of the command, and so all that `trefzeker change` understands. */
export const CHANGE_FLAGS: readonly string[] = [
  ...['in', 'out', 'method', 'better', 'criterion', 'require-clinical-start'],
  ...Object.values(FLAG_OF),
  ...NORMAL_RANGE_FLAGS,
];

/** The numbers that a method is made of, besides the normal range. */
export function needsOf(method: ChangeMethod): readonly ChangeNumber[] {
  return CHANGE_METHOD_DEFINITIONS[method].needs;
}

/** Flags that have no effect: only other methods look at them, or nobody asks for a normal range. */
export function flagsWithoutEffect(method: ChangeMethod, hasNormalRange: boolean): readonly string[] {
  const needs = needsOf(method);
  const numbers = Object.entries(FLAG_OF).flatMap(([name, flag]) =>
    needs.some((need) => need === name) ? [] : [flag],
  );
  // Who crosses the cut-off starts in the clinical range: nothing is left to require.
  const asksForStart = hasNormalRange && method !== 'cutoff';
  return [
    ...numbers,
    ...(hasCriterion(method) ? [] : ['criterion']),
    ...(asksForStart ? [] : ['require-clinical-start']),
  ];
}

/** Does the method measure in standard errors? The others look at no criterion. */
function hasCriterion(method: ChangeMethod): boolean {
  return needsOf(method).includes('standardDeviation');
}
