import { toPathInInput } from '../path-in-input.js';
import type { Informant, Moment, NonResponseReason, PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Catalogue } from '../../instruments/catalogue.js';
import { InstrumentType, toInstrumentType } from '../../instruments/instrument.types.js';
import { DateScalar } from '../../platform/graphql/date-scalar.js';
import { FiniteFloat } from '../../platform/graphql/finite-float.js';
import { InputRefusedType, toInputRefusedType } from '../../platform/graphql/problem.types.js';
import { withoutAbsent } from '../../platform/without-absent.js';
import type { SaveDraftCommand, SaveDraftResult } from '../measurement-commands.js';
import { InformantEnum, MomentEnum } from '../measurement.types.js';
import { NonResponseReasonEnum } from '../non-response.types.js';
import { NoteInput } from '../note.types.js';
import {
  AnswerInput,
  AnswersInvalidType,
  GivenScoreInput,
  toAnswersInvalidType,
  toMeasured,
  toNotes,
} from '../record-measurement.types.js';
import type { MeasurementDraft } from './draft-repository.js';

@InputType('SaveMeasurementDraftInput', {
  description: 'A half-filled form: either `answers` or `givenScores`, as far as they are known.',
})
export class SaveMeasurementDraftInput {
  @Field(() => ID, { description: 'The trajectory it is for.' })
  readonly trajectoryId!: string;

  @Field(() => String, { description: 'Key of the instrument: `sdq`.' })
  readonly instrument!: string;

  @Field(() => Int, { nullable: true, description: 'Absent: the newest edition.' })
  readonly edition?: number | null;

  @Field(() => InformantEnum, { description: 'Who answers.' })
  readonly informant!: Informant;

  @Field(() => MomentEnum, { description: 'To which moment it belongs.' })
  readonly moment!: Moment;

  @Field(() => DateScalar, { description: 'Day on which it is filled in.' })
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
    description: 'Why a parent answers where the youth is asked. Only with a parent; absent: no reason.',
  })
  readonly youthNonResponse?: NonResponseReason | null;

  @Field(() => Int, {
    nullable: true,
    description: '`MeasurementDraft.version` as you read it; absent: you know of no draft yet.',
  })
  readonly version?: number | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'Answers so far; an empty list is fine.' })
  readonly answers?: readonly AnswerInput[] | null;

  @Field(() => [GivenScoreInput], { nullable: true, description: 'Ready scores so far.' })
  readonly givenScores?: readonly GivenScoreInput[] | null;

  @Field(() => [NoteInput], { nullable: true, description: 'Texts beside the answers.' })
  readonly notes?: readonly NoteInput[] | null;
}

@ObjectType('DraftAnswer', { description: 'An answer in a draft. 0 is an answer.', simpleResolvers: true })
class DraftAnswerType {
  @Field(() => String, { description: 'Key of the item.' })
  readonly item!: string;

  @Field(() => Int, { description: 'The answer.' })
  readonly value!: number;
}

@ObjectType('DraftScore', { description: 'A ready score in a draft.', simpleResolvers: true })
class DraftScoreType {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => FiniteFloat, { nullable: true, description: 'Raw score; null when it is not known.' })
  readonly raw!: number | null;

  @Field(() => FiniteFloat, { nullable: true, description: 'T score; null when it is not known.' })
  readonly t!: number | null;
}

@ObjectType('DraftNote', { description: 'A text in a draft.', simpleResolvers: true })
class DraftNoteType {
  @Field(() => String, { description: 'Key of the note.' })
  readonly note!: string;

  @Field(() => String, { description: 'As it was written.' })
  readonly text!: string;
}

@ObjectType('MeasurementDraft', {
  description:
    'A form that the person who is signed in has filled in halfway (concept). Nobody else sees it.',
  simpleResolvers: true,
})
export class MeasurementDraftType {
  @Field(() => ID, { description: 'Random and stable. Send it along when the measurement is recorded.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Goes up with every save. Send it along with the next one.' })
  readonly version!: number;

  @Field(() => InstrumentType, { description: 'The edition that is filled in.' })
  readonly instrument!: InstrumentType;

  @Field(() => InformantEnum, { description: 'Who answers.' })
  readonly informant!: Informant;

  @Field(() => MomentEnum, { description: 'To which moment it belongs.' })
  readonly moment!: Moment;

  @Field(() => DateScalar, { description: 'Day on which it is filled in.' })
  readonly takenOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The care it is about; null: the whole trajectory.' })
  readonly careEpisodeId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Occasion of the agenda that it is for; null: none is named.',
  })
  readonly occasionKey!: string | null;

  @Field(() => NonResponseReasonEnum, {
    nullable: true,
    description: 'Why a parent answers where the youth is asked; null: no reason.',
  })
  readonly youthNonResponse!: NonResponseReason | null;

  @Field(() => [DraftAnswerType], { nullable: true, description: 'Null when scores come in ready.' })
  readonly answers!: readonly DraftAnswerType[] | null;

  @Field(() => [DraftScoreType], { nullable: true, description: 'Null when questions are answered.' })
  readonly givenScores!: readonly DraftScoreType[] | null;

  @Field(() => [DraftNoteType], { description: 'Texts beside the answers.' })
  readonly notes!: readonly DraftNoteType[];

  @Field(() => String, { description: 'When it was last saved: ISO 8601, UTC.' })
  readonly savedAt!: string;
}

@ObjectType('DraftSaved', { description: 'The draft was saved.', simpleResolvers: true })
class DraftSavedType {
  readonly kind!: 'draft-saved';

  @Field(() => MeasurementDraftType, { description: 'As it is kept, with its new version.' })
  readonly draft!: MeasurementDraftType;
}

@ObjectType('DraftStale', {
  description: 'Another window saved this draft, recorded it or threw it away. Nothing was saved.',
  simpleResolvers: true,
})
class DraftStaleType {
  readonly kind!: 'draft-stale';

  @Field(() => MeasurementDraftType, { nullable: true, description: 'As it is kept now; null: it is gone.' })
  readonly current!: MeasurementDraftType | null;
}

export const SaveDraftResultUnion = createUnionType({
  name: 'SaveMeasurementDraftResult',
  description: 'What became of a half-filled form.',
  types: () => [DraftSavedType, DraftStaleType, AnswersInvalidType, InputRefusedType] as const,
  resolveType: ({ kind }) => {
    switch (kind) {
      case 'draft-saved':
        return DraftSavedType;
      case 'draft-stale':
        return DraftStaleType;
      case 'answers-invalid':
        return AnswersInvalidType;
      case 'input-refused':
        return InputRefusedType;
    }
  },
});

/** @throws DomainError INPUT_MALFORMED when it does not hold exactly one of answers and scores, each once. */
export function toSaveDraftCommand(input: SaveMeasurementDraftInput): SaveDraftCommand {
  const { trajectoryId, instrument, informant, moment, takenOn } = input;
  const { edition = null, careEpisodeId = null, version = null } = input;
  return {
    ...{ trajectoryId, instrument, edition, informant, moment, takenOn, careEpisodeId, version },
    ...withoutAbsent({ occasionKey: input.occasionKey, youthNonResponse: input.youthNonResponse }),
    notes: toNotes(input),
    input: toMeasured(input),
  };
}

export function toSaveDraftResult(
  result: SaveDraftResult,
  input: SaveMeasurementDraftInput,
  catalogue: Catalogue,
): typeof SaveDraftResultUnion {
  switch (result.kind) {
    case 'input-refused':
      return toInputRefusedType(result);
    case 'answers-invalid':
      return toAnswersInvalidType(result.problems.map((problem) => toPathInInput(input, problem)));
    case 'draft-saved':
      return { kind: result.kind, draft: toDraftType(result.draft, catalogue) };
    case 'draft-stale':
      return {
        kind: result.kind,
        current: result.draft === null ? null : toDraftType(result.draft, catalogue),
      };
  }
}

export function toDraftType(draft: MeasurementDraft, catalogue: Catalogue): MeasurementDraftType {
  const { id, version, informant, youthNonResponse, moment, takenOn, input, notes, savedAt } = draft;
  const { careEpisodeId, occasionKey } = draft;
  return {
    ...{ id, version, informant, youthNonResponse, moment, takenOn, careEpisodeId, occasionKey },
    instrument: toInstrumentType(catalogue.edition(draft.instrument)),
    answers:
      input.kind === 'answers'
        ? Object.entries(input.answers).map(([item, value]) => ({ item, value }))
        : null,
    givenScores:
      input.kind === 'given'
        ? Object.entries(input.scores).map(([scale, { raw, t }]) => ({ scale, raw, t }))
        : null,
    notes: Object.entries(notes).map(([note, text]) => ({ note, text })),
    savedAt: savedAt.toISOString(),
  };
}
