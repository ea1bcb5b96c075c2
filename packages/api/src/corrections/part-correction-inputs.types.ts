import type { PlainDate } from '@trefzeker/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  DecisionInput,
  RegisterCarePlanInput,
  toRegisterCarePlanCommand,
} from '../agreements/agreement-inputs.types.js';
import { GivenScoreOfGoals, GoalInput } from '../goals/goal-results.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { CorrectionReasonInput, toGivenReason } from './correction-inputs.types.js';
import type {
  CorrectCarePlanCommand,
  CorrectDecisionCommand,
  CorrectGoalCommand,
  CorrectGoalScoreCommand,
  CorrectMeasurePlanCommand,
} from './part-correction-commands.js';

const VERSION = '`Trajectory.version` as you read it: a change in between is refused.';
const TRAJECTORY = 'The trajectory that it is in.';
const WHY = 'Why it is changed; kept in the history.';

@InputType('CorrectGoalInput', { description: 'The whole of a goal as it should have been set.' })
export class CorrectGoalInput extends GoalInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'The goal that is corrected.' })
  readonly goalId!: string;

  @Field(() => DateScalar, { description: 'Day on which it was set; not after its first score.' })
  readonly setOn!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which another took its place, for a goal that was replaced; absent for any other.',
  })
  readonly replacedOn?: PlainDate | null;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('CorrectGoalScoreInput', {
  description: 'What one party said, of one goal or of all together, as it should have been recorded.',
})
export class CorrectGoalScoreInput extends GivenScoreOfGoals {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => ID, { description: '`GoalOpinion.id`; one that was voided is not there.' })
  readonly scoreId!: string;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('CorrectedGoalInput', { description: 'A goal of a decision as it should have been.' })
class CorrectedGoalInput {
  @Field(() => ID, {
    nullable: true,
    description: '`DecisionGoal.id`: what leads back to it still does. Absent: it was forgotten.',
  })
  readonly id?: string | null;

  @Field(() => String, { description: 'What the decision aims at, on one line.' })
  readonly text!: string;
}

@InputType('CorrectDecisionInput', {
  description: 'The whole of a decision as it should have been registered.',
})
export class CorrectDecisionInput extends DecisionInput {
  @Field(() => ID, { description: 'The decision that is corrected.' })
  readonly decisionId!: string;

  @Field(() => [CorrectedGoalInput], { defaultValue: [], description: 'All its goals, in their order.' })
  readonly goals!: readonly CorrectedGoalInput[];

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('CorrectCarePlanInput', {
  description: 'The whole of a care plan as it should have been registered.',
})
export class CorrectCarePlanInput extends RegisterCarePlanInput {
  @Field(() => ID, { description: 'The plan that is corrected.' })
  readonly carePlanId!: string;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('CorrectMeasurePlanInput', {
  description: 'The plan for a measure as it should have been registered.',
})
export class CorrectMeasurePlanInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'The plan that is corrected.' })
  readonly measurePlanId!: string;

  @Field(() => DateScalar, { description: 'Day of the plan.' })
  readonly agreedOn!: PlainDate;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

export function toCorrectGoalCommand(input: CorrectGoalInput): CorrectGoalCommand {
  const { rubric = null, ownCode = null, replacedOn = null, reason, ...rest } = input;
  return { ...rest, rubric, ownCode, replacedOn, reason: toGivenReason(reason) };
}

export function toCorrectGoalScoreCommand(input: CorrectGoalScoreInput): CorrectGoalScoreCommand {
  const { scale, score, newPoints = null, reason, ...rest } = input;
  return { ...rest, original: { scale, score, newPoints }, reason: toGivenReason(reason) };
}

export function toCorrectDecisionCommand(input: CorrectDecisionInput): CorrectDecisionCommand {
  const { validTo = null, reason, goals, ...rest } = input;
  return {
    ...{ ...rest, validTo, validFrom: input.validFrom ?? input.decidedOn, reason: toGivenReason(reason) },
    goals: goals.map(({ id = null, text }) => ({ id, text })),
  };
}

export function toCorrectCarePlanCommand(input: CorrectCarePlanInput): CorrectCarePlanCommand {
  const { carePlanId, reason } = input;
  return { ...toRegisterCarePlanCommand(input), carePlanId, reason: toGivenReason(reason) };
}

export function toCorrectMeasurePlanCommand(input: CorrectMeasurePlanInput): CorrectMeasurePlanCommand {
  const { reason, ...rest } = input;
  return { ...rest, reason: toGivenReason(reason) };
}
