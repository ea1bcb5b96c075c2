import type { Informant, PlainDate, Sex } from '@trefzeker/shared';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Catalogue } from '../../instruments/catalogue.js';
import { DateScalar } from '../../platform/graphql/date-scalar.js';
import { FindingType, toFindingType } from '../../platform/graphql/problem.types.js';
import { SexEnum } from '../../registration/client.types.js';
import { InformantEnum, toScaleKeys } from '../measurement.types.js';
import { toPathInInput } from '../path-in-input.js';
import {
  AnswerInput,
  AnswersInvalidType,
  GivenScoreInput,
  toAnswersInvalidType,
  toMeasured,
} from '../record-measurement.types.js';
import { toScaleScoreType } from '../score-mappers.types.js';
import { ScaleScoreType } from '../score.types.js';
import { SignalType, toSignalTypes } from '../signal.types.js';
import { FormCompletenessType, toFormCompletenessType } from './completeness.types.js';
import type { TrialCommand, TrialResult } from './score-trial.js';

@InputType('ScoreTrialInput', {
  description: 'A form that is being filled in, of nobody in particular: either `answers` or `givenScores`.',
})
export class ScoreTrialInput {
  @Field(() => String, { description: 'Key of the instrument: `sdq`.' })
  readonly instrument!: string;

  @Field(() => Int, { nullable: true, description: 'Absent: the newest edition.' })
  readonly edition?: number | null;

  @Field(() => InformantEnum, { description: 'Who answers: it decides which form and which norms.' })
  readonly informant!: Informant;

  @Field(() => Int, { nullable: true, description: 'Age in whole years, 0-120; absent: not known.' })
  readonly ageYears?: number | null;

  @Field(() => SexEnum, { nullable: true, description: 'Absent: `UNKNOWN`.' })
  readonly sex?: Sex | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day it is filled in; absent: today.' })
  readonly takenOn?: PlainDate | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'Answers so far; an empty list is fine.' })
  readonly answers?: readonly AnswerInput[] | null;

  @Field(() => [GivenScoreInput], { nullable: true, description: 'Ready scores so far.' })
  readonly givenScores?: readonly GivenScoreInput[] | null;
}

@ObjectType('TrialScored', {
  description: 'What the answers so far give. Nothing was stored.',
  simpleResolvers: true,
})
class TrialScoredType {
  readonly kind!: 'trial-scored';

  @Field(() => [ScaleScoreType], { description: 'All scales of the form, in the order of the instrument.' })
  readonly scores!: readonly ScaleScoreType[];

  @Field(() => [SignalType], { description: 'Alarms first; empty when nothing stands out.' })
  readonly signals!: readonly SignalType[];

  @Field(() => FormCompletenessType, { description: 'Of ready scores everything in it is empty.' })
  readonly completeness!: FormCompletenessType;

  @Field(() => [FindingType], {
    description: 'Worth knowing: an answer to a question that is not asked, an age outside the range.',
  })
  readonly findings!: readonly FindingType[];
}

export const ScoreTrialResultUnion = createUnionType({
  name: 'ScoreTrialResult',
  description: 'What a form gives that is being filled in.',
  types: () => [TrialScoredType, AnswersInvalidType] as const,
  resolveType: ({ kind }) => (kind === 'trial-scored' ? TrialScoredType : AnswersInvalidType),
});

/** @throws DomainError INPUT_MALFORMED when it does not hold exactly one of answers and scores. */
export function toTrialCommand(input: ScoreTrialInput): TrialCommand {
  const { instrument, informant, edition = null, ageYears = null, takenOn = null } = input;
  const sex = input.sex ?? 'UNKNOWN';
  return { instrument, edition, informant, ageYears, sex, takenOn, input: toMeasured(input) };
}

export function toScoreTrialResult(
  result: TrialResult,
  input: ScoreTrialInput,
  catalogue: Catalogue,
): typeof ScoreTrialResultUnion {
  if (result.kind === 'answers-invalid')
    return toAnswersInvalidType(result.problems.map((problem) => toPathInInput(input, problem)));
  const { kind, measured, completeness, findings } = result;
  return {
    kind,
    scores: toScaleKeys(measured, null).map((key) => toScaleScoreType(measured, key, catalogue)),
    signals: toSignalTypes(measured),
    completeness: toFormCompletenessType(completeness),
    findings: findings.map((finding) => toFindingType(toPathInInput(input, finding))),
  };
}
