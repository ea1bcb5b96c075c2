/**
 * Goal attainment in four steps: -1 not reached and worse than at the start; 0 not reached, as at the
 * start; 1 partly reached; 2 reached.
 *
 * @see Raamwerkafspraken 2010, 3.1 and annex 2
 */
export const GAS_SCORES = [-1, 0, 1, 2] as const;
export type Gas = (typeof GAS_SCORES)[number];

/** -1 and 0 together: what figures over several organisations use, since some sources cannot tell them apart. */
export const JOINED_GOAL_CLASSES = ['NOT_REACHED', 'PARTLY_REACHED', 'REACHED'] as const;
export type JoinedGoalClass = (typeof JOINED_GOAL_CLASSES)[number];

/** What a goal is about. Figures over organisations use domains, never deeper codes. */
export const GOAL_DOMAINS = ['CHILD', 'FAMILY', 'ENVIRONMENT', 'CARE_PROCESS', 'OTHER'] as const;
export type GoalDomain = (typeof GOAL_DOMAINS)[number];

/** The class of a score once -1 and 0 are joined. */
export function joinedGoalClass(gas: Gas): JoinedGoalClass {
  if (gas === 2) return 'REACHED';
  return gas === 1 ? 'PARTLY_REACHED' : 'NOT_REACHED';
}
