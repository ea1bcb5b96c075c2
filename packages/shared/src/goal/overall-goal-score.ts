import type { Problem } from '../error/problem.js';
import { earliest } from '../time/date-arithmetic.js';
import type { PlainDate } from '../time/plain-date.js';
import { composeSubTrajectories } from '../trajectory/compose-sub-trajectories.js';
import { frameOn } from '../trajectory/frame.js';
import type { CareEpisode, Measure, SubTrajectory } from '../trajectory/trajectory-record.js';
import type { GoalDecision, GoalOpinion } from './decide-goal-score.js';
import { decideGoalScore } from './decide-goal-score.js';
import type { OriginalGoalScore } from './convert-goal-score.js';
import { goalScoreProblems } from './goal-problems.js';

/** What one party said of all goals of some care together. */
export interface OverallOpinion extends GoalOpinion {
  readonly careEpisodeId: string;
}

/** A goal as far as a score of all together goes. */
export interface GoalOfCare {
  readonly careEpisodeId: string | null;
  readonly setOn: PlainDate;
}

/** One CARE with what everybody said of all its goals together. */
export interface OverallGoalScore<Opinion extends OverallOpinion = OverallOpinion> {
  readonly subTrajectory: SubTrajectory;
  readonly opinions: readonly Opinion[];
  /** Null: nobody said anything yet. */
  readonly decision: GoalDecision | null;
}

/**
 * One score for all goals of a CARE, beside the scores of each or instead of them: on the same scale, by all
 * parties, and the one that decides by the same rule. A CARE without goals has none.
 *
 * @param frameOn - Frame of the trajectory on a day.
 * @see Raamwerkafspraken 2010, 4.2; Startpakket outcome 2018
 */
export function overallGoalScores<Opinion extends OverallOpinion>(
  careEpisodes: readonly CareEpisode[],
  given: { readonly goals: readonly GoalOfCare[]; readonly opinions: readonly Opinion[] },
  context: { readonly measures: readonly Pick<Measure, 'start' | 'end'>[]; readonly today: PlainDate },
): readonly OverallGoalScore<Opinion>[] {
  return composeSubTrajectories(careEpisodes, []).flatMap((subTrajectory) => {
    const isOwn = ({ careEpisodeId }: { readonly careEpisodeId: string | null }): boolean =>
      careEpisodeId !== null && subTrajectory.memberIds.includes(careEpisodeId);
    const opinions = given.opinions.filter(isOwn);
    if (opinions.length === 0 && !given.goals.some(isOwn)) return [];
    const frame = frameOn(context, subTrajectory.end ?? context.today);
    const decision = opinions.length === 0 ? null : decideGoalScore(opinions, frame);
    return [{ subTrajectory, opinions, decision }];
  });
}

/** What is wrong with a score of all goals together. @param goals - Those of the care that it is about. */
export function overallScoreProblems(
  original: OriginalGoalScore,
  days: { readonly scoredOn: PlainDate; readonly today: PlainDate },
  goals: readonly GoalOfCare[],
): readonly Problem[] {
  const [first, ...others] = goals.map(({ setOn }) => setOn);
  if (first === undefined) return [NO_GOALS_YET];
  return goalScoreProblems(original, { ...days, setOn: others.reduce(earliest, first) });
}

const NO_GOALS_YET: Problem = {
  path: ['careEpisodeId'],
  code: 'no-goals-yet',
  message: { nl: 'Bij deze hulp is nog geen doel gesteld.', en: 'No goal was set for this care yet.' },
  hint: { nl: 'Leg eerst de doelen vast.', en: 'Set the goals first.' },
};
