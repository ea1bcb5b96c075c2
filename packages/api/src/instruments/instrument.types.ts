import type { InstrumentEdition } from '@trefzeker/instruments';
import { optionsOf } from '@trefzeker/instruments/scoring';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';

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
}

export function toInstrumentType(edition: InstrumentEdition): InstrumentType {
  const { definition, ref, packageVersion, origin } = edition;
  const { label, about, source, forms, ageRange } = definition;
  const { citation, licence, rightsHolder = null } = source;
  const known = { label, about, citation, licence, rightsHolder, origin, forms, ageRange };
  return { loaded: edition, key: ref.key, edition: ref.edition, packageVersion, ...known };
}

export function toItemTypes({ definition }: InstrumentEdition): readonly ItemType[] {
  return Object.entries(definition.items).map(([key, { label, range, forms = definition.forms }]) => ({
    key,
    label,
    range,
    options: optionsOf(definition, key),
    forms,
  }));
}
