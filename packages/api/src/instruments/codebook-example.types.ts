import type { CodebookExample } from '@trefzeker/instruments';
import { Field, Int, ObjectType } from 'type-graphql';
import { FiniteFloat } from '../platform/graphql/finite-float.js';

@ObjectType('CodebookAnswer', { description: 'An answer in a worked example.', simpleResolvers: true })
class CodebookAnswerType {
  @Field(() => String, { description: 'Key of the item.' })
  readonly item!: string;

  @Field(() => Int, { description: 'The answer.' })
  readonly value!: number;
}

@ObjectType('CodebookGivenScore', {
  description: 'A score that comes in ready, in a worked example.',
  simpleResolvers: true,
})
class CodebookGivenScoreType {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => FiniteFloat, { nullable: true, description: 'Raw score; null when none came in.' })
  readonly raw!: number | null;

  @Field(() => FiniteFloat, { nullable: true, description: 'T score; null when none came in.' })
  readonly t!: number | null;
}

@ObjectType('CodebookScore', {
  description: 'A score that follows, in a worked example.',
  simpleResolvers: true,
})
class CodebookScoreType {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => FiniteFloat, { nullable: true, description: 'Raw score; null: it cannot be scored.' })
  readonly score!: number | null;
}

@ObjectType('CodebookExample', {
  description: 'A form that was filled in, with the scores that follow.',
  simpleResolvers: true,
})
export class CodebookExampleType {
  @Field(() => String, { description: 'What it shows, in English.' })
  readonly title!: string;

  @Field(() => String, { description: 'Form that was filled in.' })
  readonly form!: string;

  @Field(() => [CodebookAnswerType], { description: 'Answers; an item that is not here was left open.' })
  readonly answers!: readonly CodebookAnswerType[];

  @Field(() => [CodebookGivenScoreType], { description: 'Scores that came in ready.' })
  readonly given!: readonly CodebookGivenScoreType[];

  @Field(() => [CodebookScoreType], { description: 'Scores that follow.' })
  readonly scores!: readonly CodebookScoreType[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the signals that follow; null where the example does not look at them.',
  })
  readonly signals!: readonly string[] | null;
}

export function toCodebookExampleType(example: CodebookExample): CodebookExampleType {
  const { title, form, answers, given, scores, signals } = example;
  return { title, form, answers, given, scores, signals };
}
