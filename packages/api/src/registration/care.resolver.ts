import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { CareEpisodeType, MeasureType, SubTrajectoryType } from './care.types.js';

@Resolver(() => CareEpisodeType)
export class CareEpisodeResolver {
  @FieldResolver(() => OrganisationType, { description: 'Who gives the care (jeugdhulpaanbieder).' })
  async provider(
    @Root() { providerId }: CareEpisodeType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(providerId));
  }
}

@Resolver(() => MeasureType)
export class MeasureResolver {
  @FieldResolver(() => OrganisationType, {
    description: 'The certified institution that carries it out (GI).',
  })
  async organisation(
    @Root() { organisationId }: MeasureType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(organisationId));
  }
}

@Resolver(() => SubTrajectoryType)
export class SubTrajectoryResolver {
  @FieldResolver(() => OrganisationType, {
    description: 'Provider of the care, or the institution of the measures.',
  })
  async organisation(
    @Root() { organisationId }: SubTrajectoryType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(organisationId));
  }
}
