import type { FurtherText } from '@trefzeker/instruments';
import { Field, Int, ObjectType } from 'type-graphql';
import { registerEnum } from '../platform/graphql/register-enum.js';

const TextKindEnum = registerEnum<FurtherText['kind']>(
  'InstrumentTextKind',
  'What a text of an instrument belongs to.',
  {
    instrument: 'Its name.',
    about: 'What it measures.',
    group: 'Heading of a group.',
    'group-about': 'What is said before the questions of a group.',
    item: 'A question.',
    answer: 'An answer to a question.',
    note: 'What a note is about.',
    scale: 'Name of a scale.',
    signal: 'What a signal says.',
  },
);

@ObjectType('InstrumentText', {
  description: 'A text of an instrument in a language besides Dutch and English (vertaling).',
  simpleResolvers: true,
})
export class InstrumentTextType {
  @Field(() => TextKindEnum, { description: 'What it belongs to.' })
  readonly kind!: FurtherText['kind'];

  @Field(() => String, { description: 'Key of the part; of its item for an answer.' })
  readonly key!: string;

  @Field(() => Int, { nullable: true, description: 'The answer as it is stored; null for other kinds.' })
  readonly value!: number | null;

  @Field(() => String, { description: 'BCP 47: `tr`, `ar`.' })
  readonly language!: string;

  @Field(() => String, { description: 'The text.' })
  readonly text!: string;
}
