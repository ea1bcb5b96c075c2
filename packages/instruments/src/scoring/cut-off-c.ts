import type { GroupValues } from './groups.js';

/**
 * Cut-off c: the point between two groups that is equally far from both, in their own standard
 * deviations: (SD_clin * M_fun + SD_fun * M_clin) / (SD_clin + SD_fun).
 *
 * @returns In points of the scale.
 * @throws RangeError when neither group varies: then there is no such point.
 * @see Jacobson & Truax (1991), doi:10.1037/0022-006X.59.1.12
 * @example cutOffC({ mean: 7.69, standardDeviation: 7.52 }, { mean: 35.475, standardDeviation: 8.1586 }) // 21.01…
 */
export function cutOffC(functional: GroupValues, clinical: GroupValues): number {
  const spread = clinical.standardDeviation + functional.standardDeviation;
  if (!(spread > 0)) throw new RangeError('cutOffC needs a standard deviation above 0 in one of the groups');
  return (
    (clinical.standardDeviation * functional.mean + functional.standardDeviation * clinical.mean) / spread
  );
}
