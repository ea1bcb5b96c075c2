import type { Informant, Moment, NonResponseReason, PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CorrectionReasonInput, toGivenReason } from '../corrections/correction-inputs.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { withoutAbsent } from '../platform/without-absent.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type { CorrectMeasurementCommand, MeasurementCommands } from './measurement-commands.js';
import type { MeasurementLoaders } from './measurement-loaders.js';
import { InformantEnum, MeasurementType, MomentEnum, toMeasurementType } from './measurement.types.js';
import { NonResponseReasonEnum } from './non-response.types.js';
import { NoteInput } from './note.types.js';
import { toPathInInput } from './path-in-input.js';
import {
  AnswerInput,
  AnswersInvalidType,
  GivenScoreInput,
  toAnswersInvalidType,
  toMeasured,
  toNotes,
} from './record-measurement.types.js';

@InputType('CorrectMeasurementInput', {
  description:
    'The whole of a measurement as it should have been recorded: either `answers` or `givenScores`. The instrument stays.',
})
export class CorrectMeasurementInput {
  @Field(() => ID, { description: 'The trajectory it belongs to.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'The measurement that is corrected.' })
  readonly measurementId!: string;

  @Field(() => InformantEnum, { description: 'Who answered.' })
  readonly informant!: Informant;

  @Field(() => MomentEnum, { description: 'To which moment it belongs.' })
  readonly moment!: Moment;

  @Field(() => DateScalar, { description: 'Day on which it was filled in.' })
  readonly takenOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The care it is about; absent: the whole trajectory.' })
  readonly careEpisodeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`Duty.occasionKey` that it is for. Absent: none is named.',
  })
  readonly occasionKey?: string | null;

  @Field(() => NonResponseReasonEnum, {
    nullable: true,
    description: 'Why a parent answered where the youth is asked. Only with a parent; absent: no reason.',
  })
  readonly youthNonResponse?: NonResponseReason | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'All answers. Either this or `givenScores`.' })
  readonly answers?: readonly AnswerInput[] | null;

  @Field(() => [GivenScoreInput], {
    nullable: true,
    description: 'All ready scores. Either this or `answers`.',
  })
  readonly givenScores?: readonly GivenScoreInput[] | null;

  @Field(() => [NoteInput], { nullable: true, description: 'All texts beside the answers.' })
  readonly notes?: readonly NoteInput[] | null;

  @Field(() => CorrectionReasonInput, { description: 'Why it is changed; kept in the history.' })
  readonly reason!: CorrectionReasonInput;
}

@ObjectType('MeasurementCorrected', {
  description: 'The measurement was scored anew and stored; the old one is kept.',
  simpleResolvers: true,
})
class MeasurementCorrectedType {
  readonly kind!: 'measurement-corrected';

  @Field(() => MeasurementType, { description: 'As it is now, with its scores.' })
  readonly measurement!: MeasurementType;

  @Field(() => TrajectoryType, { description: 'The trajectory with its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const CorrectMeasurementResultUnion = createUnionType({
  name: 'CorrectMeasurementResult',
  description: 'What became of the correction of a measurement.',
  types: () => [MeasurementCorrectedType, AnswersInvalidType, InputRefusedType] as const,
  resolveType: ({ kind }) => {
    switch (kind) {
      case 'measurement-corrected':
        return MeasurementCorrectedType;
      case 'answers-invalid':
        return AnswersInvalidType;
      case 'input-refused':
        return InputRefusedType;
    }
  },
});

/** @throws DomainError INPUT_MALFORMED as `toMeasured`. */
export function toCorrectMeasurementCommand(input: CorrectMeasurementInput): CorrectMeasurementCommand {
  const { trajectoryId, trajectoryVersion, measurementId, informant, moment, takenOn } = input;
  return {
    ...{ trajectoryId, trajectoryVersion, measurementId, informant, moment, takenOn },
    careEpisodeId: input.careEpisodeId ?? null,
    ...withoutAbsent({ occasionKey: input.occasionKey, youthNonResponse: input.youthNonResponse }),
    notes: toNotes(input),
    input: toMeasured(input),
    reason: toGivenReason(input.reason),
  };
}

type Correcting = Awaited<ReturnType<MeasurementCommands['correctMeasurement']>>;

export function toCorrectMeasurementResult(
  result: Correcting,
  input: CorrectMeasurementInput,
  { inFile }: Pick<MeasurementLoaders, 'inFile'>,
): typeof CorrectMeasurementResultUnion {
  switch (result.kind) {
    case 'input-refused':
      return toInputRefusedType(result);
    case 'answers-invalid':
      return toAnswersInvalidType(result.problems.map((problem) => toPathInInput(input, problem)));
    case 'measurement-corrected': {
      const { kind, measurement, trajectory, findings } = result;
      return {
        kind,
        measurement: toMeasurementType(inFile(measurement, trajectory)),
        trajectory: toTrajectoryType(trajectory),
        findings: findings.map((finding) => toFindingType(toPathInInput(input, finding))),
      };
    }
  }
}
