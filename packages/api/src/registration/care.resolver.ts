import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { MeasureEventType } from './measure-event.types.js';
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

@Resolver(() => MeasureEventType)
export class MeasureEventResolver {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'Of a hand-over: the institution that takes over; null otherwise.',
  })
  async organisation(
    @Root() { toId }: MeasureEventType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType | null> {
    return toId === null ? null : toOrganisationType(await directory.organisation(toId));
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'Of a hand-over: the institution that had it until then; null otherwise.',
  })
  async formerOrganisation(
    @Root() { fromId }: MeasureEventType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType | null> {
    return fromId === null ? null : toOrganisationType(await directory.organisation(fromId));
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
