import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { may } from '../identity/rights.js';
import { EarlierMeasurementType, toEarlierMeasurementType } from './earlier-measurement.types.js';
import { FilledInType, toFilledInType } from './filled-in.types.js';
import { MeasurementType, toScaleKeys } from './measurement.types.js';
import { toScaleScoreType } from './score-mappers.types.js';
import { ScaleScoreType } from './score.types.js';
import { scoredFormOf } from './trajectory-file.js';

const FOR_WHO_MAY_CORRECT = 'What was filled in, for who may correct it; null for others.';

/** A measurement, as it is and as it was. */
@Resolver(() => MeasurementType)
export class MeasurementVersionsResolver {
  @FieldResolver(() => FilledInType, { nullable: true, description: FOR_WHO_MAY_CORRECT })
  filledIn(@Root() { inFile }: MeasurementType, @Ctx() { actor }: Context): FilledInType | null {
    return may(actor, 'REGISTER') ? toFilledInType(inFile.measurement) : null;
  }

  @FieldResolver(() => [EarlierMeasurementType], {
    description: 'As it was before each correction, oldest first; empty when it was never corrected.',
  })
  async earlier(
    @Root() { inFile }: MeasurementType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly EarlierMeasurementType[]> {
    const { measurement, trajectory } = inFile;
    return (await loaders.earlierMeasurements(trajectory))
      .filter((each) => each.measurement.id === measurement.id)
      .map((each) => toEarlierMeasurementType(each, loaders.inFile(each.measurement, trajectory)));
  }
}

@Resolver(() => EarlierMeasurementType)
export class EarlierMeasurementResolver {
  @FieldResolver(() => FilledInType, { nullable: true, description: FOR_WHO_MAY_CORRECT })
  filledIn(@Root() { inFile }: EarlierMeasurementType, @Ctx() { actor }: Context): FilledInType | null {
    return may(actor, 'REGISTER') ? toFilledInType(inFile.measurement) : null;
  }

  @FieldResolver(() => [ScaleScoreType], {
    description: 'The scores of then, in the order of the instrument.',
  })
  scores(
    @Root() { inFile }: EarlierMeasurementType,
    @Ctx() { catalogue }: Context,
  ): readonly ScaleScoreType[] {
    const measured = scoredFormOf(inFile);
    return toScaleKeys(inFile, null).map((key) => toScaleScoreType(measured, key, catalogue));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who corrected it; null when that is not known.',
  })
  async replacedBy(
    @Root() { replacedById }: EarlierMeasurementType,
    @Ctx() { loaders }: Context,
  ): Promise<string | null> {
    return replacedById === null ? null : ((await loaders.person(replacedById))?.name ?? null);
  }
}
