import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { TrajectoryType } from '../registration/trajectory.types.js';
import { DeliveryRecordType, toDeliveryRecordType } from './delivery-record.types.js';

/** Care of a trajectory as the law has it delivered. */
@Resolver(() => TrajectoryType)
export class TrajectoryDeliveryResolver {
  @FieldResolver(() => [DeliveryRecordType], {
    description:
      'Care as it is delivered by law, by start. For the keeper all of it, for a provider its own.',
  })
  async deliveryRecords(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly DeliveryRecordType[]> {
    return (await loaders.deliveryRecords(header)).map(toDeliveryRecordType);
  }
}

@Resolver(() => DeliveryRecordType)
export class DeliveryRecordResolver {
  @FieldResolver(() => OrganisationType, { description: 'Who gives the care (jeugdhulpaanbieder).' })
  async provider(
    @Root() { providerId }: DeliveryRecordType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(providerId));
  }
}
