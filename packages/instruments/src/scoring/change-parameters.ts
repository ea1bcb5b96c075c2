import type { Direction } from '@trefzeker/shared';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { MeanSd, ReliabilityValue, ScaleNorm } from '../sdk/norm-set.js';
import type { ChangeParameters } from './change-rule.js';
import type { GroupValues } from './groups.js';
import { scoreAtDeviation } from './normative-deviation-score.js';

/**
 * What a policy takes from one row of a norm set, or from none. A reliability of a kind that it does not
 * allow is none. The regression of GLN, HLL, EN, NK and HA is that of the clinical group: mean and
 * deviation at the start are of one group, unless the row names a deviation for change.
 */
export function changeParameters(
  policy: ChangePolicy,
  norm: ScaleNorm | null,
  direction: Direction,
): ChangeParameters {
  return {
    method: policy.method,
    direction,
    criterion: policy.criterion,
    standardDeviation: deviationOf(policy, norm),
    reliability: allowed(policy, norm?.reliability),
    reliabilityAfter: allowed(policy, norm?.reliabilityAfter),
    meanBefore: norm?.clinical?.mean ?? null,
    meanAfter: norm?.after?.mean ?? null,
    standardDeviationAfter: norm?.after?.sd ?? null,
    correlation: norm?.correlation?.value ?? null,
    percent: policy.percent ?? null,
    minimalDifference: policy.minimalDifference ?? norm?.minimalDifference?.value ?? null,
    cutOff: normalRangeEnd(policy, norm, direction),
    requireClinicalStart: policy.requireClinicalStart,
  };
}

/** JT asks for the spread of people in general; what regresses, for that of the group it regresses to. */
function deviationOf({ method }: ChangePolicy, norm: ScaleNorm | null): number | null {
  const group = method === 'JT' ? norm?.functional : norm?.clinical;
  return norm?.changeSd?.sd ?? group?.sd ?? null;
}

function allowed({ reliability }: ChangePolicy, value: ReliabilityValue | undefined): number | null {
  return value !== undefined && reliability.includes(value.kind) ? value.value : null;
}

function normalRangeEnd(
  { normalRange }: ChangePolicy,
  norm: ScaleNorm | null,
  direction: Direction,
): ChangeParameters['cutOff'] {
  const functional = groupOf(norm?.functional);
  switch (normalRange.kind) {
    case 'cut-off':
      return { kind: normalRange.cutOff, functional, clinical: groupOf(norm?.clinical) };
    case 'named-cut-off':
      return norm?.namedCutOffs?.[normalRange.name]?.value ?? null;
    case 't-below':
      return normalRange.t;
    case 'nds-above':
      return functional === null ? null : scoreAtDeviation(normalRange.nds, functional, direction);
    case 'not-asked':
      return 'not-asked';
  }
}

function groupOf(values: MeanSd | undefined): GroupValues | null {
  return values === undefined ? null : { mean: values.mean, standardDeviation: values.sd };
}
