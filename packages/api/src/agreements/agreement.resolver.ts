import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { RegistrationCheckType, toCheckType } from '../registration/check.types.js';
import { TrajectoryType } from '../registration/trajectory.types.js';
import {
  RegisterAgreementResultUnion,
  RegisterCarePlanInput,
  RegisterDecisionInput,
  RegisterMeasurePlanInput,
  toAgreementResult,
  toRegisterCarePlanCommand,
  toRegisterDecisionCommand,
  toRegisterMeasurePlanCommand,
} from './agreement-inputs.types.js';
import {
  CareEndType,
  CarePlanType,
  DecisionType,
  MeasurePlanType,
  toCareEndType,
  toCarePlanType,
  toDecisionType,
  toMeasurePlanType,
} from './agreement.types.js';

/** What was decided and agreed in a trajectory. */
@Resolver(() => TrajectoryType)
export class AgreementResolver {
  @FieldResolver(() => [DecisionType], {
    description: 'Decisions, oldest first (besluiten). For the keeper and for who gives care in it.',
  })
  async decisions(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly DecisionType[]> {
    return (await loaders.agreements(header)).decisions.map(toDecisionType);
  }

  @FieldResolver(() => [CarePlanType], {
    description: 'Care plans, oldest first. For the keeper all, for a provider its own.',
  })
  async carePlans(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly CarePlanType[]> {
    return (await loaders.agreements(header)).carePlans.map(toCarePlanType);
  }

  @FieldResolver(() => [MeasurePlanType], {
    description: 'Plans for measures, oldest first. For the keeper all, for an institution its own.',
  })
  async measurePlans(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly MeasurePlanType[]> {
    return (await loaders.agreements(header)).measurePlans.map(toMeasurePlanType);
  }

  @FieldResolver(() => [CareEndType], {
    description: 'For each care that ended: was it before the agreed end?',
  })
  async careEnds(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly CareEndType[]> {
    return (await loaders.careEnds(header)).map(toCareEndType);
  }

  @Mutation(() => RegisterAgreementResultUnion, {
    description: 'Registers a decision. Only the keeper of the trajectory can.',
  })
  async registerDecision(
    @Arg('input', () => RegisterDecisionInput, { description: 'The decision.' }) input: RegisterDecisionInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterAgreementResultUnion> {
    return toAgreementResult(await commands.registerDecision(actor, toRegisterDecisionCommand(input)));
  }

  @Mutation(() => RegisterAgreementResultUnion, { description: 'Registers a care plan of one provider.' })
  async registerCarePlan(
    @Arg('input', () => RegisterCarePlanInput, { description: 'The plan.' }) input: RegisterCarePlanInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterAgreementResultUnion> {
    return toAgreementResult(await commands.registerCarePlan(actor, toRegisterCarePlanCommand(input)));
  }

  @Mutation(() => RegisterAgreementResultUnion, { description: 'Registers the plan for a measure.' })
  async registerMeasurePlan(
    @Arg('input', () => RegisterMeasurePlanInput, { description: 'The plan.' })
    input: RegisterMeasurePlanInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterAgreementResultUnion> {
    return toAgreementResult(await commands.registerMeasurePlan(actor, toRegisterMeasurePlanCommand(input)));
  }

  @Query(() => RegistrationCheckType, { description: 'Looks at a decision that is about to be registered.' })
  async checkDecision(
    @Arg('input', () => RegisterDecisionInput, { description: 'The decision.' }) input: RegisterDecisionInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkDecision(actor, toRegisterDecisionCommand(input)));
  }

  @Query(() => RegistrationCheckType, { description: 'Looks at a care plan that is about to be registered.' })
  async checkCarePlan(
    @Arg('input', () => RegisterCarePlanInput, { description: 'The plan.' }) input: RegisterCarePlanInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkCarePlan(actor, toRegisterCarePlanCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at a plan for a measure that is about to be registered.',
  })
  async checkMeasurePlan(
    @Arg('input', () => RegisterMeasurePlanInput, { description: 'The plan.' })
    input: RegisterMeasurePlanInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasurePlan(actor, toRegisterMeasurePlanCommand(input)));
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => OrganisationType, { description: 'Organisation that decided.' })
  async decidedBy(
    @Root() { decidedById }: DecisionType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(decidedById));
  }
}

@Resolver(() => CarePlanType)
export class CarePlanResolver {
  @FieldResolver(() => OrganisationType, { description: 'Who gives the care (jeugdhulpaanbieder).' })
  async provider(
    @Root() { providerId }: CarePlanType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(providerId));
  }
}
