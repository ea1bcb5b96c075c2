import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { FindingType, toFindingType } from '../platform/graphql/problem.types.js';
import {
  CorrectMeasurementInput,
  CorrectMeasurementResultUnion,
  toCorrectMeasurementCommand,
  toCorrectMeasurementResult,
} from './correct-measurement.types.js';
import { doubledEntries } from './doubled-entries.js';
import { MeasurementType, toScaleKeys } from './measurement.types.js';
import {
  RecordMeasurementInput,
  RecordMeasurementResultUnion,
  toAnswersInvalidType,
  toRecordMeasurementCommand,
  toRecordMeasurementResult,
} from './record-measurement.types.js';
import { MeasurementNoteType, toNoteTypes } from './note.types.js';
import { SignalType, toSignalTypes } from './signal.types.js';
import { toScaleScoreType } from './score-mappers.types.js';
import { ScaleScoreType } from './score.types.js';
import { scoredFormOf } from './trajectory-file.js';

@Resolver(() => MeasurementType)
export class MeasurementResolver {
  @Mutation(() => RecordMeasurementResultUnion, {
    description:
      'Checks, scores and stores one filled-in instrument. One that is late is stored, with a finding.',
  })
  async recordMeasurement(
    @Arg('input', () => RecordMeasurementInput, { description: 'The measurement.' })
    input: RecordMeasurementInput,
    @Ctx() { actor, commands, loaders }: Context,
  ): Promise<typeof RecordMeasurementResultUnion> {
    const doubled = doubledEntries(input);
    if (doubled.length > 0) return toAnswersInvalidType(doubled);
    const result = await commands.recordMeasurement(actor, toRecordMeasurementCommand(input));
    return toRecordMeasurementResult(result, input, loaders);
  }

  @Mutation(() => CorrectMeasurementResultUnion, {
    description:
      'Corrects a measurement: all of it is sent as it should have been. It is scored anew, and the old one is kept.',
  })
  async correctMeasurement(
    @Arg('input', () => CorrectMeasurementInput, { description: 'The measurement.' })
    input: CorrectMeasurementInput,
    @Ctx() { actor, commands, loaders }: Context,
  ): Promise<typeof CorrectMeasurementResultUnion> {
    const doubled = doubledEntries(input);
    if (doubled.length > 0) return toAnswersInvalidType(doubled);
    const result = await commands.correctMeasurement(actor, toCorrectMeasurementCommand(input));
    return toCorrectMeasurementResult(result, input, loaders);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Taken in the window that it belongs to, the same for everybody who sees it; null when it belongs to none. About care: the start or end of that care. About the whole trajectory: the nearest start or end of the trajectory, or of a sub-trajectory of the organisation that recorded it (of any, when that is the keeper).',
  })
  async inWindow(@Root() { inFile }: MeasurementType, @Ctx() { loaders }: Context): Promise<boolean | null> {
    return loaders.isInWindow(inFile);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who entered it; null when it was imported from the command line.',
  })
  async enteredBy(@Root() { inFile }: MeasurementType, @Ctx() { loaders }: Context): Promise<string | null> {
    const { personId } = inFile.measurement.recordedBy;
    return personId === null ? null : ((await loaders.person(personId))?.name ?? null);
  }

  @FieldResolver(() => [ScaleScoreType], { description: 'In the order of the instrument.' })
  scores(
    @Root() { inFile }: MeasurementType,
    @Arg('keys', () => [String], { nullable: true, description: 'Absent: all scales of the form.' })
    keys: readonly string[] | null,
    @Ctx() { catalogue }: Context,
  ): readonly ScaleScoreType[] {
    const measured = scoredFormOf(inFile);
    return toScaleKeys(inFile, keys).map((key) => toScaleScoreType(measured, key, catalogue));
  }

  @FieldResolver(() => [MeasurementNoteType], { description: 'In the order of the instrument.' })
  notes(@Root() { inFile }: MeasurementType): readonly MeasurementNoteType[] {
    return toNoteTypes(inFile);
  }

  @FieldResolver(() => [SignalType], { description: 'Alarms first; empty when nothing stands out.' })
  signals(@Root() { inFile }: MeasurementType): readonly SignalType[] {
    return toSignalTypes(scoredFormOf(inFile));
  }

  @FieldResolver(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  async findings(
    @Root() { inFile }: MeasurementType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FindingType[]> {
    return (await loaders.findings(inFile)).map(toFindingType);
  }
}
