import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { RegistrationCheckType, toCheckType } from '../registration/check.types.js';
import { TrajectoryType } from '../registration/trajectory.types.js';
import {
  NatureOfProblemsType,
  RegisterProblemsInput,
  RegisterProblemsResultUnion,
  toNatureType,
  toRegisterProblemsCommand,
  toRegisterProblemsResult,
} from './nature.types.js';

/** With which problems clients come and leave. */
@Resolver(() => TrajectoryType)
export class NatureResolver {
  @FieldResolver(() => [NatureOfProblemsType], {
    description:
      'With which problems the client came and left, as it was entered: of one moment the last day counts, then what was entered last. The keeper sees all, others what they entered.',
  })
  async problems(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly NatureOfProblemsType[]> {
    return (await loaders.nature(header)).map(toNatureType);
  }

  @Mutation(() => RegisterProblemsResultUnion, {
    description: 'Registers with which problems a client came or left. What was entered before is kept.',
  })
  async registerProblems(
    @Arg('input', () => RegisterProblemsInput, { description: 'The codes and their day.' })
    input: RegisterProblemsInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterProblemsResultUnion> {
    return toRegisterProblemsResult(await commands.registerProblems(actor, toRegisterProblemsCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at the nature of problems that is about to be registered.',
  })
  async checkProblems(
    @Arg('input', () => RegisterProblemsInput, { description: 'The codes and their day.' })
    input: RegisterProblemsInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkProblems(actor, toRegisterProblemsCommand(input)));
  }
}
