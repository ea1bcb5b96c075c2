import type { Codebook, CodebookItem, InstrumentEdition } from '@trefzeker/instruments';
import { languagesOf, wordingOf } from '@trefzeker/instruments';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { ConditionType, toAskedIf } from './condition.types.js';

const WordingEnum = registerEnum<Codebook['wording']>(
  'InstrumentWording',
  'Whose words the questions carry (bewoording).',
  {
    shipped: 'Those of the definition.',
    withheld: 'None: the wording is protected. Labels are our own and neutral, answers have none.',
    loaded: 'Those of a provider who has the wording, in place of neutral labels.',
  },
);

@ObjectType('ItemOption', { description: 'One possible answer.', simpleResolvers: true })
export class ItemOptionType {
  @Field(() => Int, { description: 'The answer as it is stored.' })
  readonly value!: number;

  @Field(() => LocalisedTextType, { description: 'Wording, where it may be published.' })
  readonly label!: LocalisedTextType;
}

@ObjectType('Item', { description: 'One question of an instrument (item).', simpleResolvers: true })
export class ItemType {
  @Field(() => String, { description: 'The instrument’s own number: `1`, `56a`.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, {
    description: 'A neutral label of our own where the wording is protected.',
  })
  readonly label!: LocalisedTextType;

  @Field(() => [Int], {
    description: 'Lowest and highest whole-number answer, both inclusive. 0 is an answer.',
  })
  readonly range!: readonly number[];

  @Field(() => [ItemOptionType], {
    description: 'Wording of the answers; empty where it may not be published.',
  })
  readonly options!: readonly ItemOptionType[];

  @Field(() => [String], {
    description: 'Forms that have the item; all forms of the instrument when it is in each.',
  })
  readonly forms!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Key of the group that it stands in; null for none.' })
  readonly group!: string | null;

  @Field(() => ConditionType, {
    nullable: true,
    description: 'When it is asked; null: always. The condition of its group holds besides.',
  })
  readonly askedIf!: ConditionType | null;
}

@ObjectType('Instrument', { description: 'An edition of an instrument (meetinstrument).' })
export class InstrumentType {
  /** What scales and items are read from. */
  readonly loaded!: InstrumentEdition;

  @Field(() => String, { description: 'Stable key: `sdq`, `cbcl-6-18`.' })
  readonly key!: string;

  @Field(() => Int, { description: 'Edition, a whole number from 1: what was asked.' })
  readonly edition!: number;

  @Field(() => String, { description: 'Version of the package that brought it.' })
  readonly packageVersion!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the instrument.' })
  readonly label!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What it measures and by whom it is filled in.' })
  readonly about!: LocalisedTextType;

  @Field(() => String, { description: 'Where it was published.' })
  readonly citation!: string;

  @Field(() => String, { description: 'Under which licence it may be used.' })
  readonly licence!: string;

  @Field(() => String, { nullable: true, description: 'Who holds the rights; null when nobody does.' })
  readonly rightsHolder!: string | null;

  @Field(() => String, { description: '`built-in`, or the plug-in it was loaded from.' })
  readonly origin!: string;

  @Field(() => [String], {
    description: 'Forms by kind of informant: `parent`, `teacher`, `self`, `professional`.',
  })
  readonly forms!: readonly string[];

  @Field(() => [Int], {
    description: 'Youngest and oldest age in whole years. Outside it is a finding, no refusal.',
  })
  readonly ageRange!: readonly number[];

  @Field(() => WordingEnum, { description: 'Whose words the questions carry.' })
  readonly wording!: Codebook['wording'];

  @Field(() => [String], {
    description: 'Languages in which there is a text: `nl`, `en`, then further ones by their BCP 47 tag.',
  })
  readonly languages!: readonly string[];
}

export function toInstrumentType(edition: InstrumentEdition): InstrumentType {
  const { definition, ref, packageVersion, origin } = edition;
  const { label, about, source, forms, ageRange } = definition;
  const { citation, licence, rightsHolder = null } = source;
  const known = { label, about, citation, licence, rightsHolder, origin, forms, ageRange };
  return {
    ...{ loaded: edition, key: ref.key, edition: ref.edition, packageVersion, ...known },
    wording: wordingOf(edition),
    languages: languagesOf(definition),
  };
}

export function toItemType(item: CodebookItem): ItemType {
  const { key, label, range, options, forms, group, askedIf } = item;
  return { key, label, range, options, forms, group, askedIf: toAskedIf(askedIf) };
}
