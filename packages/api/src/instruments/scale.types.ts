import type { InstrumentEdition, ScaleDefinition } from '@trefzeker/instruments';
import type { Direction } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';

export const DirectionEnum = registerEnum<Direction>('Direction', 'Which way a scale points (richting).', {
  'higher-is-better': 'A higher score is better: prosocial behaviour.',
  'lower-is-better': 'A lower score is better: problems.',
});

export const ScaleLevelEnum = registerEnum<ScaleDefinition['level']>(
  'ScaleLevel',
  'Scale level (meetniveau).',
  {
    ordinal: 'Only the order means something: no means.',
    interval: 'Differences mean something: means are allowed.',
  },
);

export const ScalePurposeEnum = registerEnum<ScaleDefinition['purposes'][number]>(
  'ScalePurpose',
  'What a scale may be used for.',
  {
    severity: 'How bad it is at one moment (ernst).',
    change: 'To compare two moments (verandering).',
    context: 'Shown beside the figures, never counted (context).',
  },
);

@ObjectType('Scale', { description: 'A scale of an instrument (schaal).', simpleResolvers: true })
export class ScaleType {
  @Field(() => String, { description: 'Stable key within the instrument: `total`, `anxious-depressed`.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the scale.' })
  readonly label!: LocalisedTextType;

  @Field(() => [FiniteFloat], { description: 'Lowest and highest possible raw score, both inclusive.' })
  readonly range!: readonly number[];

  @Field(() => DirectionEnum, { description: 'Which way is better.' })
  readonly direction!: Direction;

  @Field(() => ScaleLevelEnum, { description: 'What may be calculated with it.' })
  readonly level!: ScaleDefinition['level'];

  @Field(() => [ScalePurposeEnum], { description: 'What it may be used for.' })
  readonly purposes!: readonly ScaleDefinition['purposes'][number][];

  @Field(() => Boolean, {
    description: 'It judges the whole: indicators such as problems reduced look at it.',
  })
  readonly isOutcome!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is judged: scales of two instruments are pooled within one domain only; null: never.',
  })
  readonly domain!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many decimals a raw score is shown with; null: as it is. Scores themselves are not rounded.',
  })
  readonly decimals!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of the scale that is shown in its place, under its own name, when this one has no score. The two are never joined.',
  })
  readonly fallback!: string | null;
}

/**
 * A scale as the form of one informant has it: the range may differ by form.
 *
 * @param form - Null: as it is in general.
 */
export function toScaleType(
  { definition }: InstrumentEdition,
  key: string,
  form: string | null = null,
): ScaleType {
  const scale = definition.scales[key];
  if (scale === undefined)
    throw new RangeError(`toScaleType needs a scale of ${definition.key}, not "${key}"`);
  const { label, direction, level, purposes, scoreByForm = {} } = scale;
  const { domain = null, decimals = null, fallback = null } = scale;
  const { range } = (form === null ? undefined : scoreByForm[form]) ?? scale;
  const isOutcome = definition.outcomeScales.includes(key);
  return { key, label, range, direction, level, purposes, isOutcome, domain, decimals, fallback };
}

export function toScaleTypes(edition: InstrumentEdition): readonly ScaleType[] {
  return Object.keys(edition.definition.scales).map((key) => toScaleType(edition, key));
}
