import { Field, Int, ObjectType } from 'type-graphql';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import type { StoredMeasurement } from './measurement-repository.js';

@ObjectType('FilledInAnswer', {
  description: 'The answer to one item. 0 is an answer.',
  simpleResolvers: true,
})
class FilledInAnswerType {
  @Field(() => String, { description: 'Key of the item.' })
  readonly item!: string;

  @Field(() => Int, { description: 'The answer.' })
  readonly value!: number;
}

@ObjectType('FilledInScore', { description: 'A score that came in ready.', simpleResolvers: true })
class FilledInScoreType {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => FiniteFloat, { nullable: true, description: 'Raw score; null when it is not known.' })
  readonly raw!: number | null;

  @Field(() => FiniteFloat, { nullable: true, description: 'T score; null when it is not known.' })
  readonly t!: number | null;
}

@ObjectType('FilledIn', {
  description: 'What was filled in, item by item: for who may correct it.',
  simpleResolvers: true,
})
export class FilledInType {
  @Field(() => [FilledInAnswerType], { description: 'Answers; empty when scores came in ready.' })
  readonly answers!: readonly FilledInAnswerType[];

  @Field(() => [FilledInScoreType], { description: 'Ready scores; empty when answers were given.' })
  readonly givenScores!: readonly FilledInScoreType[];
}

export function toFilledInType({
  answers,
  givenScores,
}: Pick<StoredMeasurement, 'answers' | 'givenScores'>): FilledInType {
  return {
    answers: Object.entries(answers ?? {}).map(([item, value]) => ({ item, value })),
    givenScores: Object.entries(givenScores ?? {}).map(([scale, { raw, t }]) => ({ scale, raw, t })),
  };
}
