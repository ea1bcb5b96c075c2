import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { FindingType, ProblemType, toFindingType, toProblemType } from '../platform/graphql/problem.types.js';
import type { RegistrationCheck } from './check-registration.js';
import {
  EndCareEpisodeInput,
  EndMeasureInput,
  RegisterCareEpisodeInput,
  RegisterMeasureInput,
  toEndCareEpisodeCommand,
  toEndMeasureCommand,
  toRegisterCareEpisodeCommand,
  toRegisterMeasureCommand,
} from './register-care.types.js';

@ObjectType('RegistrationCheck', {
  description: 'What would become of a registration; nothing is stored.',
  simpleResolvers: true,
})
class RegistrationCheckType {
  @Field(() => [ProblemType], { description: 'Why it would be refused; empty: it would be stored.' })
  readonly problems!: readonly ProblemType[];

  @Field(() => [FindingType], { description: 'Worth knowing; nothing is refused for it.' })
  readonly findings!: readonly FindingType[];
}

/** Lets a form warn while somebody types. The version that is sent along is not looked at. */
@Resolver()
export class CheckResolver {
  @Query(() => RegistrationCheckType, { description: 'Looks at care that is about to be registered.' })
  async checkCareEpisode(
    @Arg('input', () => RegisterCareEpisodeInput, { description: 'The care.' })
    input: RegisterCareEpisodeInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkCareEpisode(actor, toRegisterCareEpisodeCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at an end of care that is about to be registered.',
  })
  async checkCareEnd(
    @Arg('input', () => EndCareEpisodeInput, { description: 'The end.' }) input: EndCareEpisodeInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkCareEnd(actor, toEndCareEpisodeCommand(input)));
  }

  @Query(() => RegistrationCheckType, { description: 'Looks at a measure that is about to be registered.' })
  async checkMeasure(
    @Arg('input', () => RegisterMeasureInput, { description: 'The measure.' }) input: RegisterMeasureInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasure(actor, toRegisterMeasureCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at an end of a measure that is about to be registered.',
  })
  async checkMeasureEnd(
    @Arg('input', () => EndMeasureInput, { description: 'The end.' }) input: EndMeasureInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasureEnd(actor, toEndMeasureCommand(input)));
  }
}

function toCheckType({ problems, findings }: RegistrationCheck): RegistrationCheckType {
  return { problems: problems.map(toProblemType), findings: findings.map(toFindingType) };
}
