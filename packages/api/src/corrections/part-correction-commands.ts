import type {
  Actor,
  CarePlanDraft,
  CorrectedGoal,
  DecisionDraft,
  GoalDraft,
  GoalOpinion,
  PlainDate,
} from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { FileCorrected, OfFile } from './correction-commands.js';

/** A goal as it should have been set. */
export interface CorrectGoalCommand extends GoalDraft, OfFile {
  readonly goalId: string;
  readonly setOn: PlainDate;
  /** Null: it was not replaced. */
  readonly replacedOn: PlainDate | null;
}

/** What one party said, of one goal or of all together, as it should have been recorded. */
export interface CorrectGoalScoreCommand extends Omit<GoalOpinion, 'id'>, OfFile {
  readonly scoreId: string;
}

/** The whole of a decision as it should have been registered. */
export interface CorrectDecisionCommand extends Omit<DecisionDraft, 'goals'>, OfFile {
  readonly decisionId: string;
  readonly goals: readonly CorrectedGoal[];
}

/** The whole of a care plan as it should have been registered. */
export interface CorrectCarePlanCommand extends CarePlanDraft, OfFile {
  readonly carePlanId: string;
}

export interface CorrectMeasurePlanCommand extends OfFile {
  readonly measurePlanId: string;
  readonly agreedOn: PlainDate;
}

type Corrected = Promise<FileCorrected | InputRefused>;

/** Changes of what stands beside the record: each with a reason, and with the old one in the history. */
export interface PartCorrectionCommands {
  correctGoal(actor: Actor, command: CorrectGoalCommand): Corrected;
  correctGoalScore(actor: Actor, command: CorrectGoalScoreCommand): Corrected;
  /** The keeper alone. */
  correctDecision(actor: Actor, command: CorrectDecisionCommand): Corrected;
  correctCarePlan(actor: Actor, command: CorrectCarePlanCommand): Corrected;
  correctMeasurePlan(actor: Actor, command: CorrectMeasurePlanCommand): Corrected;
}
