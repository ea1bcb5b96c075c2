import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PersonType, toPersonType } from '../../identity/viewer.types.js';
import { toPage } from '../../platform/graphql/to-page.js';
import { findingPosition } from './finding-position.js';
import {
  CheckFirstLoadInput,
  CheckFirstLoadResultUnion,
  DiscardFirstLoadResultUnion,
  FirstLoadType,
  LoadConnectionType,
  LoadFindingConnectionType,
  RunFirstLoadInput,
  RunFirstLoadResultUnion,
  toCheckFirstLoadResult,
  toDiscardFirstLoadResult,
  toFirstLoadType,
  toLoadFindingType,
  toRunFirstLoadResult,
} from './load.types.js';

@Resolver(() => FirstLoadType)
export class FirstLoadResolver {
  @Query(() => LoadConnectionType, { description: 'First loads of the own organisation, newest first.' })
  async firstLoads(
    @Arg('first', () => Int, { defaultValue: 20, description: 'From 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { actor, queries, cursors }: Context,
  ): Promise<LoadConnectionType> {
    const page = await queries.listFirstLoads(actor, cursors.page('firstLoads', { first, after }));
    return toPage(page, {
      cursorOf: ({ id, createdAt }) =>
        cursors.create('firstLoads', { sortValue: createdAt.toISOString(), id }),
      toNode: toFirstLoadType,
    });
  }

  @Query(() => FirstLoadType, { nullable: true, description: 'One first load of the own organisation.' })
  async firstLoad(
    @Arg('id', () => ID, { description: 'Id of the load.' }) id: string,
    @Ctx() { actor, queries }: Context,
  ): Promise<FirstLoadType> {
    return toFirstLoadType(await queries.findFirstLoad(actor, id));
  }

  @Query(() => LoadFindingConnectionType, {
    nullable: true,
    description: 'What was found about the rows of a first load, by kind and row.',
  })
  async firstLoadFindings(
    @Arg('id', () => ID, { description: 'Id of the load.' }) id: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'From 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { actor, queries, cursors }: Context,
  ): Promise<LoadFindingConnectionType> {
    const request = cursors.page('firstLoadFindings', { first, after });
    const page = await queries.listFirstLoadFindings(actor, id, request);
    return toPage(page, {
      cursorOf: (finding) => cursors.create('firstLoadFindings', { sortValue: findingPosition(finding), id }),
      toNode: toLoadFindingType,
    });
  }

  @Mutation(() => CheckFirstLoadResultUnion, {
    description:
      'Reads and checks uploaded files (POST /uploads) by a mapping; stores nothing but the check. It answers at once: ask `firstLoad` for the progress.',
  })
  async checkFirstLoad(
    @Arg('input', () => CheckFirstLoadInput, { description: 'The files and the mapping.' })
    { mapping, uploadIds, changeReason = null }: CheckFirstLoadInput,
    @Ctx() { actor, loads }: Context,
  ): Promise<typeof CheckFirstLoadResultUnion> {
    return toCheckFirstLoadResult(await loads.check(actor, { mapping, uploadIds, changeReason }));
  }

  @Mutation(() => RunFirstLoadResultUnion, {
    description: 'Stores a load that was checked, in one transaction: everything, or the clients that can.',
  })
  async runFirstLoad(
    @Arg('input', () => RunFirstLoadInput, { description: 'The load, and how much of it.' })
    { id, scope }: RunFirstLoadInput,
    @Ctx() { actor, loads }: Context,
  ): Promise<typeof RunFirstLoadResultUnion> {
    return toRunFirstLoadResult(await loads.run(actor, id, scope));
  }

  @Mutation(() => DiscardFirstLoadResultUnion, {
    description:
      'Removes a load that was not stored, with the rows and findings that wait. One that was stored stays.',
  })
  async discardFirstLoad(
    @Arg('id', () => ID, { description: 'Id of the load.' }) id: string,
    @Ctx() { actor, loads }: Context,
  ): Promise<typeof DiscardFirstLoadResultUnion> {
    return toDiscardFirstLoadResult(await loads.discard(actor, id));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who started it; null when the operator did from the command line.',
  })
  async createdBy(
    @Root() { personId }: FirstLoadType,
    @Ctx() { loaders }: Context,
  ): Promise<PersonType | null> {
    const person = personId === null ? null : await loaders.person(personId);
    return person === null ? null : toPersonType(person);
  }
}
