import type { Localised } from '@trefzeker/shared';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('LocalisedText', { description: 'A text in Dutch and in English.', simpleResolvers: true })
export class LocalisedTextType implements Localised {
  @Field(() => String, { description: 'In Dutch, the language of the sources.' })
  readonly nl!: string;

  @Field(() => String, { description: 'In English.' })
  readonly en!: string;
}
