import type { CodebookGroup } from '@trefzeker/instruments';
import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { ConditionType, toAskedIf } from './condition.types.js';

@ObjectType('ItemGroup', {
  description: 'Questions that stand under one heading of the form (groep).',
  simpleResolvers: true,
})
export class ItemGroupType {
  @Field(() => String, { description: 'Stable key within the instrument.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'The heading.' })
  readonly label!: LocalisedTextType;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'What to say before the questions; null when there is nothing to say.',
  })
  readonly about!: LocalisedTextType | null;

  @Field(() => [String], { description: 'Keys of its items, in the order of the form.' })
  readonly items!: readonly string[];

  @Field(() => ConditionType, {
    nullable: true,
    description: 'When its items are asked; null: always. An item may have a condition of its own besides.',
  })
  readonly askedIf!: ConditionType | null;
}

export function toItemGroupType({ askedIf, ...group }: CodebookGroup): ItemGroupType {
  return { ...group, askedIf: toAskedIf(askedIf) };
}
