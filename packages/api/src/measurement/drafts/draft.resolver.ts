import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { TrajectoryType } from '../../registration/trajectory.types.js';
import { doubledEntries } from '../doubled-entries.js';
import { toAnswersInvalidType } from '../record-measurement.types.js';
import {
  MeasurementDraftType,
  SaveDraftResultUnion,
  SaveMeasurementDraftInput,
  toDraftType,
  toSaveDraftCommand,
  toSaveDraftResult,
} from './draft.types.js';

@Resolver(() => TrajectoryType)
export class DraftResolver {
  @Mutation(() => SaveDraftResultUnion, {
    description:
      'Keeps a half-filled form for who is signed in: one for each trajectory, edition, informant and moment.',
  })
  async saveMeasurementDraft(
    @Arg('input', () => SaveMeasurementDraftInput, { description: 'What is filled in so far.' })
    input: SaveMeasurementDraftInput,
    @Ctx() { actor, commands, catalogue }: Context,
  ): Promise<typeof SaveDraftResultUnion> {
    const doubled = doubledEntries(input);
    if (doubled.length > 0) return toAnswersInvalidType(doubled);
    const result = await commands.saveMeasurementDraft(actor, toSaveDraftCommand(input));
    return toSaveDraftResult(result, input, catalogue);
  }

  @Mutation(() => Boolean, {
    description: 'Throws a draft away. Always true; one that is not there is NOT_FOUND.',
  })
  async discardMeasurementDraft(
    @Arg('id', () => ID, { description: 'Id of the draft.' }) draftId: string,
    @Ctx() { actor, commands }: Context,
  ): Promise<boolean> {
    await commands.discardMeasurementDraft(actor, { draftId });
    return true;
  }

  @FieldResolver(() => [MeasurementDraftType], {
    description:
      'Forms that who is signed in has filled in halfway, last saved first. Nobody sees those of others.',
  })
  async measurementDrafts(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders, catalogue }: Context,
  ): Promise<readonly MeasurementDraftType[]> {
    return (await loaders.drafts(header)).map((draft) => toDraftType(draft, catalogue));
  }
}
