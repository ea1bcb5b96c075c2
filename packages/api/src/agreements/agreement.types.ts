import type {
  AgreedIn,
  CareEnd,
  CareForm,
  CarePlan,
  Decision,
  MeasurePlan,
  PlainDate,
} from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { CareFormEnum } from '../registration/care.types.js';

const STABLE = 'Random and stable.';

@ObjectType('DecisionGoal', { description: 'What a decision aims at.', simpleResolvers: true })
class DecisionGoalType {
  @Field(() => ID, { description: STABLE })
  readonly id!: string;

  @Field(() => String, { description: 'In plain words.' })
  readonly text!: string;
}

@ObjectType('Decision', { description: 'What was decided that the youth gets (besluit).' })
export class DecisionType {
  readonly decidedById!: string;

  @Field(() => ID, { description: STABLE })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'Measurements at the start go by the first one.' })
  readonly decidedOn!: PlainDate;

  @Field(() => [DecisionGoalType], { description: 'Goals of a care plan lead back to these.' })
  readonly goals!: readonly DecisionGoalType[];

  @Field(() => [CareFormEnum], { description: 'Care that the youth is entitled to; empty: any.' })
  readonly forms!: readonly CareForm[];

  @Field(() => DateScalar, { description: 'First day.' })
  readonly validFrom!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive; null when none was set.' })
  readonly validTo!: PlainDate | null;
}

@ObjectType('CarePlanGoal', {
  description: 'What a provider works on with the client.',
  simpleResolvers: true,
})
class CarePlanGoalType {
  @Field(() => String, { description: 'In plain words.' })
  readonly text!: string;

  @Field(() => ID, { nullable: true, description: '`DecisionGoal.id` that it leads back to; null: to none.' })
  readonly decisionGoalId!: string | null;
}

@ObjectType('CarePlan', { description: 'What one provider agreed with the client (hulpverleningsplan).' })
export class CarePlanType {
  readonly providerId!: string;

  @Field(() => ID, { description: STABLE })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'Day of the plan.' })
  readonly agreedOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day that was agreed; null when none was.' })
  readonly agreedEnd!: PlainDate | null;

  @Field(() => [CarePlanGoalType], { description: 'Its goals, as entered.' })
  readonly goals!: readonly CarePlanGoalType[];
}

@ObjectType('MeasurePlan', {
  description: 'The plan with which an institution carries out a measure (plan voor de maatregel).',
  simpleResolvers: true,
})
export class MeasurePlanType {
  @Field(() => ID, { description: STABLE })
  readonly id!: string;

  @Field(() => ID, { description: '`Measure.id`.' })
  readonly measureId!: string;

  @Field(() => DateScalar, { description: 'Day of the plan.' })
  readonly agreedOn!: PlainDate;
}

const AgreedInEnum = registerEnum<AgreedIn>('AgreedIn', 'Where an end was agreed.', {
  CARE_PLAN: 'In the last care plan of the provider that names one.',
  CARE_EPISODE: 'With the care itself.',
  DECISION: 'In the last decision that sets one and covers the form of care.',
});

@ObjectType('CareEnd', {
  description: 'Derived: how the end of some care stands to the end that was agreed (voortijdig of niet).',
  simpleResolvers: true,
})
export class CareEndType {
  @Field(() => ID, { description: '`CareEpisode.id`.' })
  readonly careEpisodeId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null: no end was agreed.' })
  readonly agreedEnd!: PlainDate | null;

  @Field(() => AgreedInEnum, { nullable: true, description: 'Where; null: no end was agreed.' })
  readonly agreedIn!: AgreedIn | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ended before that day; null when no end was agreed.',
  })
  readonly isEarly!: boolean | null;
}

export function toDecisionType({
  id,
  decidedById,
  decidedOn,
  goals,
  forms,
  validFrom,
  validTo,
}: Decision): DecisionType {
  return { id, decidedById, decidedOn, goals, forms, validFrom, validTo };
}

export function toCarePlanType({ id, providerId, agreedOn, agreedEnd, goals }: CarePlan): CarePlanType {
  return { id, providerId, agreedOn, agreedEnd, goals };
}

export function toMeasurePlanType({ id, measureId, agreedOn }: MeasurePlan): MeasurePlanType {
  return { id, measureId, agreedOn };
}

export function toCareEndType({ careEpisodeId, agreed, isEarly }: CareEnd): CareEndType {
  return { careEpisodeId, agreedEnd: agreed?.end ?? null, agreedIn: agreed?.in ?? null, isEarly };
}
