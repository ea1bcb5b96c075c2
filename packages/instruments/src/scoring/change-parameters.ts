import type { Direction } from '@trefzeker/shared';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { MeanSd, ScaleNorm } from '../sdk/norm-set.js';
import type { ChangeParameters } from './change-rule.js';
import { cutOff } from './cut-off.js';
import type { GroupValues } from './groups.js';

/** What a policy takes from one row of a norm set. A reliability of a kind that it does not allow is none. */
export function changeParameters(
  policy: ChangePolicy,
  norm: ScaleNorm,
  direction: Direction,
): ChangeParameters {
  const { reliability } = norm;
  const isAllowed = reliability !== undefined && policy.reliability.includes(reliability.kind);
  return {
    method: policy.method,
    direction,
    criterion: policy.criterion,
    standardDeviation: norm.changeSd?.sd ?? norm.functional?.sd ?? null,
    reliability: isAllowed ? reliability.value : null,
    cutOff: normalRangeEnd(policy, norm, direction),
    requireClinicalStart: policy.requireClinicalStart,
  };
}

function normalRangeEnd({ normalRange }: ChangePolicy, norm: ScaleNorm, direction: Direction): number | null {
  switch (normalRange.kind) {
    case 'cut-off':
      return cutOff(normalRange.cutOff, {
        direction,
        functional: groupOf(norm.functional),
        clinical: groupOf(norm.clinical),
      });
    case 'named-cut-off':
      return norm.namedCutOffs?.[normalRange.name]?.value ?? null;
    case 't-below':
      return normalRange.t;
  }
}

function groupOf(values: MeanSd | undefined): GroupValues | null {
  return values === undefined ? null : { mean: values.mean, standardDeviation: values.sd };
}
