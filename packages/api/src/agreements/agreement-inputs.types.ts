import type { CareForm, PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { InputRefused } from '../input-refused.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { CareFormEnum } from '../registration/care.types.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type {
  AgreementRegistered,
  RegisterCarePlanCommand,
  RegisterDecisionCommand,
  RegisterMeasurePlanCommand,
} from './agreement-commands.js';

const TRAJECTORY = 'The trajectory it belongs to.';
const VERSION = '`Trajectory.version` as you read it: a change in between is refused.';

@InputType({ description: 'What is told of a decision, beside its goals.' })
export abstract class DecisionInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'Organisation that decided.' })
  readonly decidedById!: string;

  @Field(() => DateScalar, { description: 'Day of the decision.' })
  readonly decidedOn!: PlainDate;

  @Field(() => [CareFormEnum], {
    defaultValue: [],
    description: 'Care that it gives a right to; empty: any.',
  })
  readonly forms!: readonly CareForm[];

  @Field(() => DateScalar, { nullable: true, description: 'First day; left out: the day of the decision.' })
  readonly validFrom?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive.' })
  readonly validTo?: PlainDate | null;
}

@InputType('RegisterDecisionInput', { description: 'A decision on care.' })
export class RegisterDecisionInput extends DecisionInput {
  @Field(() => [String], { defaultValue: [], description: 'What it aims at, one line each.' })
  readonly goals!: readonly string[];
}

@InputType('CarePlanGoalInput', { description: 'A goal of a care plan.' })
class CarePlanGoalInput {
  @Field(() => String, { description: 'In plain words, on one line.' })
  readonly text!: string;

  @Field(() => ID, { nullable: true, description: '`DecisionGoal.id` that it leads back to.' })
  readonly decisionGoalId?: string | null;
}

@InputType('RegisterCarePlanInput', { description: 'What one provider agreed with the client.' })
export class RegisterCarePlanInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'Who gives the care.' })
  readonly providerId!: string;

  @Field(() => DateScalar, { description: 'Day of the plan.' })
  readonly agreedOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day that was agreed.' })
  readonly agreedEnd?: PlainDate | null;

  @Field(() => [CarePlanGoalInput], { defaultValue: [], description: 'What is worked on.' })
  readonly goals!: readonly CarePlanGoalInput[];
}

@InputType('RegisterMeasurePlanInput', { description: 'The plan for a measure.' })
export class RegisterMeasurePlanInput {
  @Field(() => ID, { description: 'The measure it is for.' })
  readonly measureId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => DateScalar, { description: 'Day of the plan.' })
  readonly agreedOn!: PlainDate;
}

@ObjectType('AgreementRegistered', {
  description: 'The decision or plan was stored.',
  simpleResolvers: true,
})
class AgreementRegisteredType {
  readonly kind!: 'registered';

  @Field(() => TrajectoryType, { description: 'The trajectory with its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const RegisterAgreementResultUnion = createUnionType({
  name: 'RegisterAgreementResult',
  description: 'What became of a decision or plan that was to be registered.',
  types: () => [AgreementRegisteredType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'registered' ? AgreementRegisteredType : InputRefusedType),
});

export function toRegisterDecisionCommand(input: RegisterDecisionInput): RegisterDecisionCommand {
  const { trajectoryId, trajectoryVersion, decidedById, decidedOn, goals, forms } = input;
  const { validTo = null } = input;
  const validFrom = input.validFrom ?? decidedOn;
  return { trajectoryId, trajectoryVersion, decidedById, decidedOn, goals, forms, validFrom, validTo };
}

export function toRegisterCarePlanCommand(input: RegisterCarePlanInput): RegisterCarePlanCommand {
  const { trajectoryId, trajectoryVersion, providerId, agreedOn, agreedEnd = null } = input;
  const goals = input.goals.map(({ text, decisionGoalId = null }) => ({ text, decisionGoalId }));
  return { trajectoryId, trajectoryVersion, providerId, agreedOn, agreedEnd, goals };
}

export function toRegisterMeasurePlanCommand(input: RegisterMeasurePlanInput): RegisterMeasurePlanCommand {
  const { measureId, trajectoryVersion, agreedOn } = input;
  return { measureId, trajectoryVersion, agreedOn };
}

export function toAgreementResult(
  result: AgreementRegistered | InputRefused,
): typeof RegisterAgreementResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { trajectory, findings } = result;
  return {
    kind: 'registered',
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}
