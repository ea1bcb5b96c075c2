import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PersonType, toPersonType } from '../identity/viewer.types.js';
import { ClientType } from '../registration/client.types.js';
import { RegisterClientInput, toRegisterClientCommand } from '../registration/register.types.js';
import {
  ClientCheckType,
  NotDoubleResultUnion,
  NotDoubleType,
  StateNotDoubleInput,
  toClientCheckType,
  toNotDoubleResult,
  toNotDoubleType,
  toStateNotDoubleCommand,
  toWithdrawNotDoubleCommand,
  WithdrawNotDoubleInput,
} from './not-double.types.js';

/** Clients that look alike: before one is registered, and when they turn out to be two. */
@Resolver(() => ClientType)
export class NotDoubleClientResolver {
  @FieldResolver(() => [NotDoubleType], {
    description:
      'Other clients of the own organisation of which somebody said that they are not the same; the last one first.',
  })
  async notDoubles(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly NotDoubleType[]> {
    return (await loaders.notDoubles(client)).map(toNotDoubleType);
  }

  @Query(() => ClientCheckType, {
    description: 'Looks at a client that is about to be registered, and who looks like it already.',
  })
  async checkClient(
    @Arg('input', () => RegisterClientInput, { description: 'The client.' }) input: RegisterClientInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<ClientCheckType> {
    return toClientCheckType(await queries.checkClient(actor, toRegisterClientCommand(input)));
  }

  @Mutation(() => NotDoubleResultUnion, {
    description:
      'Says that two clients that look alike are not the same. They come up no more, and cannot be merged until it is taken back.',
  })
  async stateNotDouble(
    @Arg('input', () => StateNotDoubleInput, { description: 'The two, and why.' }) input: StateNotDoubleInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof NotDoubleResultUnion> {
    return toNotDoubleResult(await commands.stateNotDouble(actor, toStateNotDoubleCommand(input)));
  }

  @Mutation(() => NotDoubleResultUnion, {
    description: 'Takes back that two clients are not the same. It stays in the history of both.',
  })
  async withdrawNotDouble(
    @Arg('input', () => WithdrawNotDoubleInput, { description: 'What is taken back, and why.' })
    input: WithdrawNotDoubleInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof NotDoubleResultUnion> {
    return toNotDoubleResult(await commands.withdrawNotDouble(actor, toWithdrawNotDoubleCommand(input)));
  }
}

@Resolver(() => NotDoubleType)
export class NotDoubleResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who said it; null when no longer there.' })
  async person(@Root() { personId }: NotDoubleType, @Ctx() { loaders }: Context): Promise<PersonType | null> {
    const person = await loaders.person(personId);
    return person === null ? null : toPersonType(person);
  }
}
