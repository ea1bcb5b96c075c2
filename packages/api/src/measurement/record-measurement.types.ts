import type { Informant, Moment, NonResponseReason, PlainDate, Problem } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import {
  FindingType,
  InputRefusedType,
  ProblemType,
  toFindingType,
  toInputRefusedType,
  toProblemType,
} from '../platform/graphql/problem.types.js';
import { withoutAbsent } from '../platform/without-absent.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type { Commands } from '../use-cases.js';
import type { RecordMeasurementCommand } from './measurement-commands.js';
import type { MeasurementLoaders } from './measurement-loaders.js';
import { NonResponseReasonEnum } from './non-response.types.js';
import { NoteInput } from './note.types.js';
import { toPathInInput } from './path-in-input.js';
import { InformantEnum, MeasurementType, MomentEnum, toMeasurementType } from './measurement.types.js';

@InputType('AnswerInput', {
  description: 'The answer to one item. Leave the item out when it was not answered: 0 is an answer.',
})
export class AnswerInput {
  @Field(() => String, { description: 'Key of the item: `1`, `56a`.' })
  readonly item!: string;

  @Field(() => Int, { description: 'Whole number within the range of the item.' })
  readonly value!: number;
}

@InputType('GivenScoreInput', { description: 'A score that comes in ready. Give raw, T, or both.' })
export class GivenScoreInput {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => FiniteFloat, { nullable: true, description: 'Raw score, within the range of the scale.' })
  readonly raw?: number | null;

  @Field(() => FiniteFloat, { nullable: true, description: 'T score from another system.' })
  readonly t?: number | null;
}

@InputType('RecordMeasurementInput', {
  description: 'One filled-in instrument: either `answers` or `givenScores`.',
})
export class RecordMeasurementInput {
  @Field(() => ID, { description: 'The trajectory it belongs to.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => String, { description: 'Key of the instrument: `sdq`.' })
  readonly instrument!: string;

  @Field(() => Int, { nullable: true, description: 'Absent: the newest edition.' })
  readonly edition?: number | null;

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
    description:
      '`Duty.occasionKey` that it is for: it then belongs there and nowhere else. Absent: none is named.',
  })
  readonly occasionKey?: string | null;

  @Field(() => NonResponseReasonEnum, {
    nullable: true,
    description: 'Why a parent answers where the youth is asked. Only with a parent; absent: no reason.',
  })
  readonly youthNonResponse?: NonResponseReason | null;

  @Field(() => [AnswerInput], {
    nullable: true,
    description: 'Answers by item. Either this or `givenScores`.',
  })
  readonly answers?: readonly AnswerInput[] | null;

  @Field(() => [GivenScoreInput], {
    nullable: true,
    description: 'Ready scores, for instruments that are known by their score. Either this or `answers`.',
  })
  readonly givenScores?: readonly GivenScoreInput[] | null;

  @Field(() => [NoteInput], { nullable: true, description: 'Texts beside the answers.' })
  readonly notes?: readonly NoteInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Draft that this came from: it is removed with it. One that is gone is refused.',
  })
  readonly draftId?: string | null;
}

@ObjectType('MeasurementRecorded', {
  description: 'The measurement was scored and stored.',
  simpleResolvers: true,
})
class MeasurementRecordedType {
  readonly kind!: 'recorded';

  @Field(() => MeasurementType, { description: 'As it was stored, with its scores.' })
  readonly measurement!: MeasurementType;

  @Field(() => TrajectoryType, { description: 'The trajectory with its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

@ObjectType('AnswersInvalid', {
  description: 'Answers or scores are missing or do not fit the instrument; nothing was stored.',
  simpleResolvers: true,
})
export class AnswersInvalidType {
  readonly kind!: 'answers-invalid';

  @Field(() => String, { description: 'Always `ANSWERS_INVALID`.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What happened, in one sentence.' })
  readonly message!: LocalisedTextType;

  @Field(() => [ProblemType], { description: 'All of them, each with its place in the input.' })
  readonly problems!: readonly ProblemType[];
}

export const RecordMeasurementResultUnion = createUnionType({
  name: 'RecordMeasurementResult',
  description: 'What became of a measurement that was to be recorded.',
  types: () => [MeasurementRecordedType, AnswersInvalidType, InputRefusedType] as const,
  resolveType: ({ kind }) => {
    switch (kind) {
      case 'recorded':
        return MeasurementRecordedType;
      case 'answers-invalid':
        return AnswersInvalidType;
      case 'input-refused':
        return InputRefusedType;
    }
  },
});

/** @param problems - With their places in what was sent. */
export function toAnswersInvalidType(problems: readonly Problem[]): AnswersInvalidType {
  const message = {
    nl: 'De antwoorden of scores kloppen nog niet. Er is niets opgeslagen.',
    en: 'The answers or scores are not right yet. Nothing was stored.',
  };
  return {
    ...{ kind: 'answers-invalid', code: 'ANSWERS_INVALID', message },
    problems: problems.map(toProblemType),
  };
}

type Recording = Awaited<ReturnType<Commands['recordMeasurement']>>;

export function toRecordMeasurementResult(
  result: Recording,
  input: RecordMeasurementInput,
  { inFile }: Pick<MeasurementLoaders, 'inFile'>,
): typeof RecordMeasurementResultUnion {
  switch (result.kind) {
    case 'input-refused':
      return toInputRefusedType(result);
    case 'answers-invalid':
      return toAnswersInvalidType(result.problems.map((problem) => toPathInInput(input, problem)));
    case 'recorded': {
      const { measurement, trajectory, findings } = result;
      return {
        kind: 'recorded',
        measurement: toMeasurementType(inFile(measurement, trajectory)),
        trajectory: toTrajectoryType(trajectory),
        findings: findings.map((finding) => toFindingType(toPathInInput(input, finding))),
      };
    }
  }
}

/** By note; each stands once. */
export function toNotes({ notes }: Pick<RecordMeasurementInput, 'notes'>): RecordMeasurementCommand['notes'] {
  return Object.fromEntries((notes ?? []).map(({ note, text }) => [note, text]));
}

/** @throws DomainError INPUT_MALFORMED as `toMeasured`. */
export function toRecordMeasurementCommand(request: RecordMeasurementInput): RecordMeasurementCommand {
  const { trajectoryId, trajectoryVersion, instrument, informant, moment, takenOn } = request;
  const { edition = null, careEpisodeId = null } = request;
  return {
    trajectoryId,
    trajectoryVersion,
    instrument,
    edition,
    informant,
    moment,
    takenOn,
    careEpisodeId,
    ...withoutAbsent({
      draftId: request.draftId,
      occasionKey: request.occasionKey,
      youthNonResponse: request.youthNonResponse,
    }),
    notes: toNotes(request),
    input: toMeasured(request),
  };
}

/** @throws DomainError INPUT_MALFORMED when it does not hold exactly one of answers and scores. */
export function toMeasured({
  answers,
  givenScores,
}: Pick<RecordMeasurementInput, 'answers' | 'givenScores'>): RecordMeasurementCommand['input'] {
  const hasAnswers = answers !== null && answers !== undefined;
  const hasScores = givenScores !== null && givenScores !== undefined;
  if (hasAnswers === hasScores) throw malformed('Give either `answers` or `givenScores`.');
  if (hasScores) {
    const scores = givenScores.map(({ scale, raw, t }) => [scale, withoutAbsent({ raw, t })] as const);
    return { kind: 'given', scores: Object.fromEntries(scores) };
  }
  const given = answers ?? [];
  return { kind: 'answers', answers: Object.fromEntries(given.map(({ item, value }) => [item, value])) };
}

function malformed(message: string): DomainError {
  return new DomainError('INPUT_MALFORMED', message, {
    hint: 'See RecordMeasurementInput: one entry for each item or scale that was filled in.',
  });
}
