import { decideGoalScore, deliveredGoals, overallGoalScores } from '@trefzeker/shared';
import type {
  CareEpisode,
  Frame,
  GoalDecision,
  GoalDelivery,
  Measure,
  OverallGoalScore,
  PlainDate,
} from '@trefzeker/shared';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { Goal, TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { GoalScoreRepository, StoredGoalScore, StoredOverallScore } from './goal-score-repository.js';

export interface OverallWithVoided extends Omit<OverallGoalScore, 'opinions'> {
  readonly opinions: readonly StoredOverallScore[];
}

export interface GoalLoaders {
  /** Everything that was said of a goal, oldest first; also what was voided. */
  goalScores(trajectory: TrajectoryHeader, goalId: string): Promise<readonly StoredGoalScore[]>;
  /** Which of these scores decides; null when nobody said anything of it here. */
  goalDecision(trajectory: TrajectoryHeader, goal: Goal): Promise<GoalDecision | null>;
  /** Scores of all goals together, one for each CARE that has goals; also what was voided. */
  overallGoalScores(trajectory: TrajectoryHeader): Promise<readonly OverallWithVoided[]>;
  /** Whether a goal is delivered, and why; worked out over all goals of the trajectory. */
  goalDelivery(trajectory: TrajectoryHeader, goal: Goal): Promise<GoalDelivery>;
}

interface Dependencies extends LoaderDependencies {
  readonly goalScores: GoalScoreRepository;
  readonly careEpisodes: (trajectory: TrajectoryHeader) => Promise<readonly CareEpisode[]>;
  readonly goals: (trajectory: TrajectoryHeader) => Promise<readonly Goal[]>;
  /** When measures run, also those that the actor may not see. */
  readonly measurePeriods: (
    trajectory: TrajectoryHeader,
  ) => Promise<readonly Pick<Measure, 'start' | 'end'>[]>;
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
  const overall = partLoader(dependencies, (actor, ids) => stored.listOverall(actor, ids), []);
  const goalScores: GoalLoaders['goalScores'] = async (trajectory, goalId) =>
    (await rows.load(trajectory)).filter((score) => score.goalId === goalId);
  return {
    goalScores,
    overallGoalScores: async (trajectory) => {
      const all = await overall.load(trajectory);
      const given = {
        goals: await dependencies.goals(trajectory),
        opinions: all.filter(({ voidedOn }) => voidedOn === null),
      };
      const measures = await dependencies.measurePeriods(trajectory);
      const context = { measures, today: trajectory.end ?? today };
      const found = overallGoalScores(await careEpisodes(trajectory), given, context);
      return found.map(({ subTrajectory, decision }) => ({
        ...{ subTrajectory, decision },
        opinions: all.filter(({ careEpisodeId }) => subTrajectory.memberIds.includes(careEpisodeId)),
      }));
    },
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
