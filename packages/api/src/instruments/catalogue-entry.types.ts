import type { CatalogueEntry, Material } from '@trefzeker/instruments';
import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';

const MaterialEnum = registerEnum<Material>(
  'InstrumentMaterial',
  'What a licensed provider must bring before an instrument can be used.',
  {
    definition: 'Items and scales, as a definition.',
    texts: 'Wording of questions and answers.',
    'scoring-rules': 'How answers become scores.',
    norms: 'Norms, with their source.',
    reliability: 'Reliability, with its source.',
    permission: 'Permission of the rights holder.',
  },
);

@ObjectType('CatalogueEntry', {
  description: 'An instrument that is known by name only: it cannot be used before somebody brings it.',
  simpleResolvers: true,
})
export class CatalogueEntryType {
  @Field(() => String, { description: 'The key that its definition should take.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the instrument.' })
  readonly label!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What it is about, in our own words.' })
  readonly about!: LocalisedTextType;

  @Field(() => String, {
    nullable: true,
    description: 'Authors or publisher as our sources name them; null where none does: ask before use.',
  })
  readonly rightsHolder!: string | null;

  @Field(() => String, { description: 'Where these facts stand.' })
  readonly source!: string;

  @Field(() => [MaterialEnum], { description: 'What must be brought.' })
  readonly toBring!: readonly Material[];
}

export function toCatalogueEntryType(entry: CatalogueEntry): CatalogueEntryType {
  return { ...entry };
}
