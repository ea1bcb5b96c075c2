import { decideGoalScore, deliveredGoals } from '@trefzeker/shared';
import type { CareEpisode, Frame, GoalDecision, GoalDelivery, PlainDate } from '@trefzeker/shared';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { Goal, TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { GoalScoreRepository, StoredGoalScore } from './goal-score-repository.js';

export interface GoalLoaders {
  /** Everything that was said of a goal, oldest first; also what was voided. */
  goalScores(trajectory: TrajectoryHeader, goalId: string): Promise<readonly StoredGoalScore[]>;
  /** Which of these scores decides; null when nobody said anything of it here. */
  goalDecision(trajectory: TrajectoryHeader, goal: Goal): Promise<GoalDecision | null>;
  /** Whether a goal is delivered, and why; worked out over all goals of the trajectory. */
  goalDelivery(trajectory: TrajectoryHeader, goal: Goal): Promise<GoalDelivery>;
}

interface Dependencies extends LoaderDependencies {
  readonly goalScores: GoalScoreRepository;
  readonly careEpisodes: (trajectory: TrajectoryHeader) => Promise<readonly CareEpisode[]>;
  readonly frameOnDay: (trajectory: TrajectoryHeader, day: PlainDate) => Promise<Frame>;
  readonly today: PlainDate;
}

export function createGoalLoaders(dependencies: Dependencies): GoalLoaders {
  const { goalScores: stored, careEpisodes, frameOnDay, today } = dependencies;
  const rows = partLoader(dependencies, (actor, ids) => stored.listByTrajectories(actor, ids), []);
  const delivered = partLoader(
    dependencies,
    async (_, ids) => {
      const goals = await stored.toDeliver(ids);
      return new Map(ids.map((id) => [id, deliveredGoals(goals.get(id) ?? [])]));
    },
    NONE,
  );
  const goalScores: GoalLoaders['goalScores'] = async (trajectory, goalId) =>
    (await rows.load(trajectory)).filter((score) => score.goalId === goalId);
  return {
    goalScores,
    goalDelivery: async (trajectory, goal) => {
      const found = (await delivered.load(trajectory)).get(goal.id);
      // It went while the request was answered: of a goal alone all is known.
      return found ?? onlyDelivery(goal);
    },
    goalDecision: async (trajectory, { id, careEpisodeId }) => {
      const opinions = (await goalScores(trajectory, id)).filter(({ voidedOn }) => voidedOn === null);
      if (opinions.length === 0) return null;
      const care = (await careEpisodes(trajectory)).find((each) => each.id === careEpisodeId);
      return decideGoalScore(opinions, await frameOnDay(trajectory, care?.end ?? trajectory.end ?? today));
    },
  };
}

function onlyDelivery(goal: Goal): GoalDelivery {
  const found = deliveredGoals([goal]).get(goal.id);
  if (found === undefined) throw new TypeError('goalDelivery needs the goal itself');
  return found;
}

const NONE: ReadonlyMap<string, GoalDelivery> = new Map();
