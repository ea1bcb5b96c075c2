import type { Caveat, IndicatorDefinition, IndicatorSet, UnitKind } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';

const UnitKindEnum = registerEnum<UnitKind>('UnitKind', 'What an indicator counts (teleenheid).', {
  ENDED_CARE: 'Ended care of one provider (beëindigd zorgtraject).',
  ENDED_PROTECTION: 'Ended protection (beëindigd JB-traject).',
  ENDED_PROBATION: 'Ended probation (beëindigd JR-traject).',
  CLOSED_TRAJECTORY: 'Closed client trajectory (afgesloten cliënttraject).',
});

const IndicatorLevelEnum = registerEnum<IndicatorDefinition['level']>(
  'IndicatorLevel',
  'Level of measurement.',
  {
    nominal: 'Categories without order.',
    ordinal: 'Categories in order.',
    interval: 'Numbers of which differences mean something.',
  },
);

const CaveatKindEnum = registerEnum<Caveat['kind']>('CaveatKind', 'Where a caveat comes from.', {
  'a-priori': 'The figure cannot say more: other causes, no norms.',
  measurement: 'The way of measuring.',
  aggregation: 'Small numbers, means.',
  'non-response': 'Who is missing.',
  'perverse-effect': 'What steering by this figure would do.',
});

@ObjectType('Caveat', {
  description: 'A remark that stands with a figure (kanttekening).',
  simpleResolvers: true,
})
export class CaveatType {
  @Field(() => String, { description: 'Stable, kebab-case.' })
  readonly code!: string;

  @Field(() => CaveatKindEnum, { description: 'Where it comes from.' })
  readonly kind!: Caveat['kind'];

  @Field(() => LocalisedTextType, { description: 'The remark in plain words.' })
  readonly text!: LocalisedTextType;
}

@ObjectType('Indicator', { description: 'One indicator of a set (indicator).', simpleResolvers: true })
export class IndicatorType {
  @Field(() => String, { description: 'Stable key within the set: `problems-reduced`.' })
  readonly key!: string;

  @Field(() => String, { description: 'Number in the source: `3.3`.' })
  readonly number!: string;

  @Field(() => LocalisedTextType, { description: 'Name.' })
  readonly label!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'The question it answers.' })
  readonly question!: LocalisedTextType;

  @Field(() => UnitKindEnum, { description: 'What is counted.' })
  readonly unit!: UnitKind;

  @Field(() => IndicatorLevelEnum, { description: 'What may be calculated with it.' })
  readonly level!: IndicatorDefinition['level'];

  @Field(() => Boolean, { description: 'The source calls it a pilot or a proposal.' })
  readonly experimental!: boolean;

  @Field(() => [CaveatType], { description: 'Remarks that stand with every figure of it.' })
  readonly caveats!: readonly CaveatType[];

  @Field(() => String, { description: 'Where it is defined.' })
  readonly source!: string;
}

@ObjectType('IndicatorSet', {
  description: 'Indicators that belong together (indicatorenset).',
  simpleResolvers: true,
})
export class IndicatorSetType {
  @Field(() => String, { description: 'Stable key: `basisset-jeugdhulp-2018`.' })
  readonly key!: string;

  @Field(() => Int, { description: 'Version, a whole number from 1.' })
  readonly version!: number;

  @Field(() => LocalisedTextType, { description: 'Name.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, { description: 'Where it is defined.' })
  readonly source!: string;

  @Field(() => [IndicatorType], { description: 'In the order of the source.' })
  readonly indicators!: readonly IndicatorType[];
}

export function toCaveatType({ code, kind, text }: Caveat): CaveatType {
  return { code, kind, text };
}

export function toIndicatorType(indicator: IndicatorDefinition): IndicatorType {
  const { key, number, label, question, unit, level, experimental, caveats, source } = indicator;
  return {
    key,
    number,
    label,
    question,
    unit,
    level,
    experimental,
    caveats: caveats.map(toCaveatType),
    source,
  };
}

export function toIndicatorSetType({
  key,
  version,
  label,
  source,
  indicators,
}: IndicatorSet): IndicatorSetType {
  return { key, version, label, source, indicators: indicators.map(toIndicatorType) };
}
