import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { CodeListType, toCodeListType } from './code-list.types.js';

@Resolver(() => CodeListType)
export class CodeListResolver {
  @Query(() => [CodeListType], { description: 'All code lists, old and new, each with its validity.' })
  codeLists(@Ctx() { actor, queries }: Context): readonly CodeListType[] {
    return queries.listCodeLists(actor).map(toCodeListType);
  }
}
