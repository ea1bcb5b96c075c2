import type { Localised, MeasurementPlan, Moment } from '@trefzeker/shared';
import { PLANS_CHOSEN_PER_CARE } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { MomentEnum } from '../measurement/measurement.types.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';

@ObjectType('PlanItem', { description: 'One thing that a plan asks.', simpleResolvers: true })
class PlanItemType {
  @Field(() => String, { description: 'Stable key within the plan.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'What.' })
  readonly label!: Localised;

  @Field(() => LocalisedTextType, { description: 'Why it is asked.' })
  readonly why!: Localised;

  @Field(() => String, { description: 'Where the rule stands.' })
  readonly source!: string;

  @Field(() => MomentEnum, { description: 'Moment.' })
  readonly moment!: Moment;

  @Field(() => Boolean, { description: 'May be done, need not.' })
  readonly isOptional!: boolean;
}

@ObjectType('MeasurementPlan', {
  description: 'Who measures and registers what, when and why (meetplan).',
  simpleResolvers: true,
})
export class MeasurementPlanType {
  @Field(() => String, { description: 'Stable key.' })
  readonly key!: string;

  @Field(() => Int, { description: 'Goes up when its rules change.' })
  readonly version!: number;

  @Field(() => LocalisedTextType, { description: 'Name.' })
  readonly label!: Localised;

  @Field(() => String, { description: 'Where it comes from.' })
  readonly source!: string;

  @Field(() => Boolean, {
    description: 'It is of one method and asks nothing before it is chosen for some care.',
  })
  readonly isChosenPerCare!: boolean;

  @Field(() => [PlanItemType], { description: 'Everything that it asks.' })
  readonly items!: readonly PlanItemType[];
}

export function toPlanType({ key, version, label, source, items }: MeasurementPlan): MeasurementPlanType {
  return {
    ...{ key, version, label, source },
    isChosenPerCare: PLANS_CHOSEN_PER_CARE.includes(key),
    items: items.map((item) => ({
      ...{ key: item.key, label: item.label, why: item.why, source: item.source, moment: item.moment },
      isOptional: item.isOptional,
    })),
  };
}
