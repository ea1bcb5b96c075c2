import type {
  Actor,
  Finding,
  GoalDraft,
  GoalOpinion,
  GoalParty,
  OriginalGoalScore,
  PlainDate,
} from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';

export interface SetGoalsCommand {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
  readonly careEpisodeId: string;
  readonly setOn: PlainDate;
  readonly goals: readonly GoalDraft[];
}

export interface ReplaceGoalCommand extends GoalDraft {
  readonly goalId: string;
  readonly trajectoryVersion: number;
  readonly setOn: PlainDate;
}

export interface ChooseDeliveredGoalsCommand {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
  /** Those that are delivered; null: the rule decides again. */
  readonly goalIds: readonly string[] | null;
}

export interface ScoreGoalCommand {
  readonly goalId: string;
  readonly trajectoryVersion: number;
  readonly party: GoalParty;
  readonly moment: GoalOpinion['moment'];
  readonly scoredOn: PlainDate;
  readonly original: OriginalGoalScore;
  /** It is that of the person who weighed most in ending the care. */
  readonly isMarked: boolean;
}

/** One score for all goals of the care together. */
export interface ScoreAllGoalsCommand extends Omit<ScoreGoalCommand, 'goalId'> {
  readonly careEpisodeId: string;
}

export interface VoidGoalScoreCommand {
  readonly scoreId: string;
  readonly trajectoryVersion: number;
  readonly reason: string;
}

export interface GoalsChanged {
  readonly kind: 'goals-changed';
  readonly trajectory: TrajectoryHeader;
  readonly findings: readonly Finding[];
}

type Changed = Promise<GoalsChanged | InputRefused>;

/** Goals of care: set with the client, replaced, and scored by all who were part of it. */
export interface GoalCommands {
  setGoals(actor: Actor, command: SetGoalsCommand): Changed;
  replaceGoal(actor: Actor, command: ReplaceGoalCommand): Changed;
  /** Of the goals that the actor may change; what others chose stays. */
  chooseDeliveredGoals(actor: Actor, command: ChooseDeliveredGoalsCommand): Changed;
  scoreGoal(actor: Actor, command: ScoreGoalCommand): Changed;
  /** A score of one goal, or of all together. */
  voidGoalScore(actor: Actor, command: VoidGoalScoreCommand): Changed;
  scoreAllGoals(actor: Actor, command: ScoreAllGoalsCommand): Changed;
}
