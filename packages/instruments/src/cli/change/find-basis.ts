import { type ChangeParameters, type ChangeRule, makeChangeRule } from '../../scoring/change-rule.js';
import type { GroupValues } from '../../scoring/groups.js';
import type { PairedMoments } from '../../scoring/sample-statistics.js';
import type { ChangeOptions } from './change-options.js';

/** The numbers a run rests on, and the rule that they make. In points of the scale. */
export interface ChangeBasis {
  readonly completePairs: number;
  readonly parameters: ChangeParameters;
  /** Null when nothing is known of the group. */
  readonly functional: GroupValues | null;
  readonly clinical: GroupValues | null;
  readonly rule: ChangeRule;
}

/** What was given, and from the sample what was not: its clinical group is the cases at their start. */
export function findBasis(options: ChangeOptions, sample: PairedMoments): ChangeBasis {
  const { before, after, correlation } = sample;
  const functional = group(options.functional.mean, options.functional.sd);
  const clinical = group(
    options.clinical.mean ?? before.mean,
    options.clinical.sd ?? before.standardDeviation,
  );
  const { method, direction, criterion, requireClinicalStart, cutOff } = options;
  const parameters: ChangeParameters = {
    ...{ method, direction, criterion, requireClinicalStart },
    standardDeviation: before.standardDeviation,
    reliability: null,
    meanBefore: before.mean,
    meanAfter: after.mean,
    standardDeviationAfter: after.standardDeviation,
    correlation,
    ...options.given,
    cutOff: cutOff === null ? 'not-asked' : { kind: cutOff, functional, clinical },
  };
  return { completePairs: sample.n, parameters, functional, clinical, rule: makeChangeRule(parameters) };
}

function group(mean: number | null, standardDeviation: number | null): GroupValues | null {
  return mean === null || standardDeviation === null ? null : { mean, standardDeviation };
}
