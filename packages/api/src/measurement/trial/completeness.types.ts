import type { FormCompleteness, ScaleCompleteness } from '@trefzeker/instruments/scoring';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('ScaleCompleteness', {
  description: 'How far the questions of one scale are answered.',
  simpleResolvers: true,
})
class ScaleCompletenessType {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => Int, { description: 'How many of its questions are asked now.' })
  readonly asked!: number;

  @Field(() => [String], { description: 'Keys of its questions without an answer. 0 is an answer.' })
  readonly open!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many more answers a score needs; null where a rule of its own decides.',
  })
  readonly lacking!: number | null;
}

@ObjectType('FormCompleteness', {
  description: 'How far a form is filled in (volledigheid). What is not asked is not open.',
  simpleResolvers: true,
})
export class FormCompletenessType {
  @Field(() => [String], {
    description: 'Keys of the questions that are asked now, in the order of the form.',
  })
  readonly asked!: readonly string[];

  @Field(() => [String], { description: 'Keys of those without an answer.' })
  readonly open!: readonly string[];

  @Field(() => [ScaleCompletenessType], { description: 'In the order of the instrument.' })
  readonly scales!: readonly ScaleCompletenessType[];
}

export function toFormCompletenessType({ asked, open, scales }: FormCompleteness): FormCompletenessType {
  return { asked, open, scales: scales.map(toScaleCompletenessType) };
}

function toScaleCompletenessType({ scale, asked, open, lacking }: ScaleCompleteness): ScaleCompletenessType {
  return { scale, asked: asked.length, open, lacking };
}
