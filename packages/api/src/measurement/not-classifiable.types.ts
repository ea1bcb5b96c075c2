import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';

@ObjectType('NotClassifiable', {
  description: 'A change without a class, with the reason.',
  simpleResolvers: true,
})
export class NotClassifiableType {
  readonly kind!: 'not-classifiable';

  @Field(() => String, {
    description: 'Stable, kebab-case: `start-not-scorable`, `no-reliability`, `no-t-score`.',
  })
  readonly reason!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: LocalisedTextType;
}
