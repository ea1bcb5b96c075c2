import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { toPage } from '../platform/graphql/to-page.js';
import { ClientConnectionType, ClientFilterInput, ClientType, toClientType } from './client.types.js';
import { toTrajectoryType, TrajectoryType } from './trajectory.types.js';

@Resolver(() => ClientType)
export class ClientResolver {
  @Query(() => ClientConnectionType, { description: 'Clients within the own scope, by reference.' })
  async clients(
    @Arg('filter', () => ClientFilterInput, { nullable: true, description: 'Absent: all of them.' })
    filter: ClientFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'From 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { actor, queries, cursors }: Context,
  ): Promise<ClientConnectionType> {
    const search = filter?.search ?? undefined;
    const page = await queries.listClients(actor, search, cursors.page('clients', { first, after }));
    const cursorOf = ({ reference, id }: { reference: string; id: string }): string =>
      cursors.create('clients', { sortValue: reference, id });
    return { search, ...toPage(page, { cursorOf, toNode: toClientType }) };
  }

  @Query(() => ClientType, {
    nullable: true,
    description: 'One client; NOT_FOUND when not within the own scope.',
  })
  async client(
    @Arg('id', () => ID, { description: 'Id of the client.' }) id: string,
    @Ctx() { actor, queries }: Context,
  ): Promise<ClientType> {
    return toClientType(await queries.findClient(actor, id));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Age today in whole years; null when the birth date is unknown.',
  })
  ageYears(@Root() { client }: ClientType, @Ctx() { loaders }: Context): number | null {
    return loaders.ageYears(client);
  }

  @FieldResolver(() => [TrajectoryType], {
    description: 'Trajectories of this client within the own scope, newest first.',
  })
  async trajectories(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly TrajectoryType[]> {
    return (await loaders.trajectoriesOf(client)).map(toTrajectoryType);
  }
}

@Resolver(() => ClientConnectionType)
export class ClientConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'All clients that fit the filter. Counted only when you ask for it.',
  })
  async totalCount(
    @Root() { search }: ClientConnectionType,
    @Ctx() { actor, queries }: Context,
  ): Promise<number> {
    return queries.countClients(actor, search);
  }
}
