/** From which age a youth is asked and up to which age parents are; the indicator set decides. */
export interface AskedRule {
  /** Youngest age in whole years at which the youth is asked. */
  readonly youthFrom: number;
  /** Oldest age in whole years at which the parents are asked; null = at any age. */
  readonly parentsUpTo: number | null;
}

/**
 * Base set 2018: under 12 the parents, 12 to 16 both, from 17 the youth alone.
 *
 * @see Startpakket outcome 2018, part 1; the bounds are read literally, 16 itself is in the middle group
 */
export const ASKED_2018: AskedRule = { youthFrom: 12, parentsUpTo: 16 };

/** Framework 2010: the youth from 12 up, and the parents always. */
export const ASKED_2010: AskedRule = { youthFrom: 12, parentsUpTo: null };

/**
 * Which groups should answer, by age in whole years. With an unknown age nobody can be said to be missing,
 * so the list is empty; answers that are there still count.
 */
export function whoIsAsked(ageYears: number | null, rule: AskedRule): readonly ('youth' | 'parents')[] {
  if (ageYears === null) return [];
  const { youthFrom, parentsUpTo } = rule;
  const youth = ageYears >= youthFrom ? (['youth'] as const) : [];
  const parents = parentsUpTo === null || ageYears <= parentsUpTo ? (['parents'] as const) : [];
  return [...youth, ...parents];
}
