import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';

@ObjectType('NoteDefinition', {
  description: 'A text that may be written beside the answers (toelichting).',
  simpleResolvers: true,
})
export class NoteDefinitionType {
  @Field(() => String, { description: 'Stable key within the instrument.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'What to write about.' })
  readonly label!: LocalisedTextType;

  @Field(() => [String], { description: 'Forms that have it.' })
  readonly forms!: readonly string[];
}
