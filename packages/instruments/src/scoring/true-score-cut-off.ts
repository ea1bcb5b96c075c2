import { type CutOffGroups, cutOff } from './cut-off.js';
import type { GroupValues } from './groups.js';
import { standardErrorOfMeasurement } from './standard-error-of-difference.js';

/** What tells the error from the spread. */
export interface ErrorOfScores {
  /** At the start, in points of the scale; above 0. */
  readonly standardDeviation: number;
  /** 0 up to but not including 1 (dimensionless). */
  readonly reliability: number;
}

/**
 * Cut-off a, b or c between the TRUE scores of two groups, by Hageman and Arrindell: as for observed
 * scores, with each standard deviation multiplied by the root of its reliability. That of the clinical
 * group is r, that of the functional group 1 - SEM^2 / SD_fun^2.
 *
 * @returns In points of the scale; null when a group that it needs is not known, or varies no more than
 *   error does.
 * @see Hageman & Arrindell (1999), Behav Res Ther 37(12):1169-1193, doi:10.1016/S0005-7967(99)00032-7
 * @example trueScoreCutOff('a', { direction: 'lower-is-better', clinical: { mean: 30, standardDeviation: 5 }, functional: null }, { standardDeviation: 5, reliability: 0.81 }) // 21
 */
export function trueScoreCutOff(
  kind: 'a' | 'b' | 'c',
  { direction, functional, clinical }: CutOffGroups,
  { standardDeviation, reliability }: ErrorOfScores,
): number | null {
  const error = standardErrorOfMeasurement(standardDeviation, reliability);
  return cutOff(kind, {
    direction,
    clinical: clinical === null ? null : shrunk(clinical, reliability),
    functional:
      functional === null ? null : shrunk(functional, 1 - (error / functional.standardDeviation) ** 2),
  });
}

/** The group's true scores; null when nothing of its spread is true. */
function shrunk({ mean, standardDeviation }: GroupValues, reliability: number): GroupValues | null {
  if (!(reliability > 0)) return null;
  return { mean, standardDeviation: standardDeviation * Math.sqrt(reliability) };
}
