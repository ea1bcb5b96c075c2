import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { EffectScaleType } from './effect-report.types.js';
import { ReliableBandUnion, toReliableBandType } from './reliable-band.types.js';

/** What is worked out only when it is asked for. */
@Resolver(() => EffectScaleType)
export class EffectScaleResolver {
  @FieldResolver(() => ReliableBandUnion, {
    nullable: true,
    description:
      'The band around the score of `EffectReport.start` in which a later score is no reliable change; null when the scale is not made for change.',
  })
  reliableBand(
    @Root() { report, scale }: EffectScaleType,
    @Ctx() { loaders, catalogue }: Context,
  ): typeof ReliableBandUnion | null {
    if (!scale.purposes.includes('change')) return null;
    return toReliableBandType(loaders.reliableBand(report, scale.key), catalogue);
  }
}
