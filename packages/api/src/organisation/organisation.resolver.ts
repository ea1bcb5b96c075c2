import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from './organisation.types.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => [OrganisationType], { description: 'All organisations of the installation, by name.' })
  async organisations(@Ctx() { actor, queries }: Context): Promise<readonly OrganisationType[]> {
    return (await queries.listOrganisations(actor)).map(toOrganisationType);
  }
}
