import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PersonType, toPersonType } from '../identity/viewer.types.js';
import { ClientType } from '../registration/client.types.js';
import {
  MergeClientsInput,
  MergeClientsResultUnion,
  MergePreviewInput,
  toMergeChoices,
  toMergeClientsCommand,
  toMergeClientsResult,
  toPairIds,
  toUndoClientMergeCommand,
  toUndoClientMergeResult,
  UndoClientMergeInput,
  UndoClientMergeResultUnion,
} from './merge-inputs.types.js';
import {
  FormerNumberType,
  MergePreviewType,
  SuspectedDoubleType,
  toFormerNumberType,
  toMergePreviewType,
  toSuspectedDoubleType,
} from './merge.types.js';

/** A client that was registered twice. The rules stand in the core. */
@Resolver(() => ClientType)
export class MergeResolver {
  @FieldResolver(() => [FormerNumberType], {
    description: 'References that lead to this client since it was registered twice; the last one first.',
  })
  async formerNumbers(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FormerNumberType[]> {
    return (await loaders.formerNumbers(client)).map(toFormerNumberType);
  }

  @Query(() => [SuspectedDoubleType], {
    description: 'Clients of your own organisation that may be the same as this one, with what points to it.',
  })
  async suspectedDoubles(
    @Arg('id', () => ID, { description: 'Id of the client.' }) id: string,
    @Ctx() { actor, queries }: Context,
  ): Promise<readonly SuspectedDoubleType[]> {
    return (await queries.listSuspectedDoubles(actor, id)).map(toSuspectedDoubleType);
  }

  @Query(() => MergePreviewType, {
    description: 'What the merge of two clients of your own organisation would be. Stores nothing.',
  })
  async previewMerge(
    @Arg('input', () => MergePreviewInput, { description: 'The two, and what was chosen so far.' })
    input: MergePreviewInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<MergePreviewType> {
    return toMergePreviewType(await queries.previewMerge(actor, toPairIds(input), toMergeChoices(input)));
  }

  @Mutation(() => MergeClientsResultUnion, {
    description: 'Makes one client of two that are the same. It can be undone, and nothing is lost.',
  })
  async mergeClients(
    @Arg('input', () => MergeClientsInput, { description: 'The two, and what was chosen.' })
    input: MergeClientsInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof MergeClientsResultUnion> {
    return toMergeClientsResult(await commands.mergeClients(actor, toMergeClientsCommand(input)));
  }

  @Mutation(() => UndoClientMergeResultUnion, {
    description:
      'Makes two clients of one again. What was moved goes back with all that was added to it; what was added to the client itself stays.',
  })
  async undoClientMerge(
    @Arg('input', () => UndoClientMergeInput, { description: 'The merge.' }) input: UndoClientMergeInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof UndoClientMergeResultUnion> {
    return toUndoClientMergeResult(await commands.undoClientMerge(actor, toUndoClientMergeCommand(input)));
  }
}

@Resolver(() => FormerNumberType)
export class FormerNumberResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who merged them; null when no longer there.',
  })
  async person(
    @Root() { personId }: FormerNumberType,
    @Ctx() { loaders }: Context,
  ): Promise<PersonType | null> {
    const person = await loaders.person(personId);
    return person === null ? null : toPersonType(person);
  }
}
