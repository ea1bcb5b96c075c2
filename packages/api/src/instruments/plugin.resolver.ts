import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { PluginType, ReloadPluginsResultUnion, toPluginType, toReloadPluginsResult } from './plugin.types.js';

@Resolver(() => PluginType)
export class PluginResolver {
  @Query(() => [PluginType], {
    description: 'The built-in instruments, and all plug-ins of the configuration with what became of each.',
  })
  plugins(@Ctx() { actor, queries, watch }: Context): readonly PluginType[] {
    return queries.listPlugins(actor).map((status) => toPluginType(status, watch));
  }

  @Mutation(() => ReloadPluginsResultUnion, {
    description:
      'Reads the configuration and its plug-ins again while the server goes on. What is being answered is finished with what was loaded before.',
  })
  async reloadPlugins(
    @Ctx() { actor, reloadPlugins, watch }: Context,
  ): Promise<typeof ReloadPluginsResultUnion> {
    return toReloadPluginsResult(await reloadPlugins(actor), watch);
  }
}
