import { type CutOffGroups, cutOff } from '../../scoring/cut-off.js';
import type { GroupValues } from '../../scoring/groups.js';
import type { PairedMoments } from '../../scoring/sample-statistics.js';
import type { ChangeOptions } from './change-options.js';

/** The numbers a run rests on; null where they could not be had. In points of the scale. */
export interface ChangeBasis extends CutOffGroups {
  readonly completePairs: number;
  readonly standardDeviation: number | null;
  readonly cutOff: number | null;
}

/** What was given, and from the sample what was not: its clinical group is the cases at their start. */
export function findBasis(options: ChangeOptions, sample: PairedMoments): ChangeBasis {
  const { mean, standardDeviation } = sample.before;
  const groups: CutOffGroups = {
    direction: options.direction,
    clinical: group(options.clinical.mean ?? mean, options.clinical.sd ?? standardDeviation),
    functional: group(options.functional.mean, options.functional.sd),
  };
  return {
    ...groups,
    completePairs: sample.n,
    standardDeviation: options.sd ?? standardDeviation,
    cutOff: cutOff(options.cutOff, groups),
  };
}

function group(mean: number | null, standardDeviation: number | null): GroupValues | null {
  return mean === null || standardDeviation === null ? null : { mean, standardDeviation };
}
