import type { Actor, GoalOpinion, GoalToDeliver, PlainDate } from '@trefzeker/shared';
import type { Goal } from '../registration/trajectory-repository.js';

/** What one party said of a goal, as it is stored. */
export interface StoredGoalScore extends StoredOpinion {
  readonly goalId: string;
}

/** What one party said of all goals of some care together. */
export interface StoredOverallScore extends StoredOpinion {
  readonly careEpisodeId: string;
}

export interface StoredOpinion extends GoalOpinion {
  readonly trajectoryId: string;
  /** Day on which somebody said that it was wrong; null: it stands. */
  readonly voidedOn: PlainDate | null;
  readonly voidReason: string | null;
  readonly recordedBy: { readonly organisationId: string; readonly personId: string | null };
}

export interface GoalScoreRepository {
  /** Of the goals that the actor may see, also those that were voided; oldest first. One statement. */
  listByTrajectories(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredGoalScore[]>>;
  /** All goals of trajectories with what was said of them, for what is worked out. Never answer with it. */
  wholeGoals(trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly GoalWithScores[]>>;
  /** Of the care that the actor may see, also those that were voided; oldest first. One statement. */
  listOverall(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredOverallScore[]>>;
  /** All of them without those that were voided, for what is worked out. Never answer with it. */
  wholeOverall(trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredOverallScore[]>>;
  /** A score of all goals together that stands; null when it does not exist or is out of scope. */
  findOverall(actor: Actor, scoreId: string): Promise<StoredOverallScore | null>;
  /** All goals of trajectories, for which of them are delivered. Never answer with it. */
  toDeliver(trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly GoalToDeliver[]>>;
  /** The goal and its scores; null when it does not exist or is out of scope. */
  find(actor: Actor, goalId: string): Promise<GoalWithScores | null>;
  /** Which goal a score is of; null when it does not exist or is out of scope. */
  goalOf(actor: Actor, scoreId: string): Promise<string | null>;
}

export interface GoalWithScores {
  readonly goal: Goal;
  /** Without those that were voided. */
  readonly opinions: readonly StoredGoalScore[];
}
