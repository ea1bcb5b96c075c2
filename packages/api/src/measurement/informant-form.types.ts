import { scalesOnForm } from '@trefzeker/instruments/scoring';
import type { Informant } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import type { InformantForm } from '../instruments/read-instruments.js';
import { ScaleType, toScaleType } from '../instruments/scale.types.js';
import { InformantEnum } from './measurement.types.js';

@ObjectType('InformantForm', {
  description: 'Somebody who may answer an instrument, with the form that is theirs.',
  simpleResolvers: true,
})
export class InformantFormType {
  @Field(() => InformantEnum, { description: 'Who answers.' })
  readonly informant!: Informant;

  @Field(() => String, { description: 'Their form, one of `Instrument.forms`.' })
  readonly form!: string;

  @Field(() => [Int], {
    description: 'Youngest and oldest age in whole years. Outside it is a finding, no refusal.',
  })
  readonly ageRange!: readonly number[];

  @Field(() => [ScaleType], { description: 'Scales of this form, each with its range on it.' })
  readonly scales!: readonly ScaleType[];
}

export function toInformantFormType({
  edition,
  informant,
  form,
  ageRange,
}: InformantForm): InformantFormType {
  const keys = scalesOnForm(edition.definition, form);
  return { informant, form, ageRange, scales: keys.map((key) => toScaleType(edition, key, form)) };
}
