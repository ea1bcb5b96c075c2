import type { CodebookNorm, CodebookNormSet, CodebookValue } from '@trefzeker/instruments';
import type { Sex } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { MetricEnum } from '../measurement/score.types.js';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { SexEnum } from '../registration/client.types.js';

const NormStatusEnum = registerEnum<CodebookNormSet['status']>(
  'NormStatus',
  'How far a norm set is. Only a published one is used.',
  {
    draft: 'Being written (concept).',
    reviewed: 'Read by somebody else than the writer (beoordeeld).',
    published: 'In use; it never changes (gepubliceerd).',
    retired: 'Replaced; old results still name it (vervallen).',
  },
);

@ObjectType('CodebookValue', {
  description: 'One number, range or table of a norm, with where it stands.',
  simpleResolvers: true,
})
class CodebookValueType {
  @Field(() => String, {
    description:
      'Stable: `functional-mean`, `clinical-sd`, `after-mean`, `correlation`, `reliability-alpha`, `reliability-after-alpha`, `minimal-difference`, `change-sd`, `cut-off-<name>`, `band-<key>`, `t-table`, `percentile-table`, `linear-t`.',
  })
  readonly kind!: string;

  @Field(() => LocalisedTextType, { description: 'What it is, in words.' })
  readonly label!: LocalisedTextType;

  @Field(() => FiniteFloat, { nullable: true, description: 'Null for a band or a table.' })
  readonly value!: number | null;

  @Field(() => FiniteFloat, { nullable: true, description: 'Lowest value of a band, inclusive.' })
  readonly from!: number | null;

  @Field(() => FiniteFloat, {
    nullable: true,
    description: 'Upper bound of a band, exclusive; null for the highest one.',
  })
  readonly upTo!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'On how many people it rests; null where the source does not say.',
  })
  readonly n!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it stands.' })
  readonly source!: string | null;
}

@ObjectType('CodebookNorm', {
  description: 'What a norm set knows of one scale for one group of people.',
  simpleResolvers: true,
})
class CodebookNormType {
  @Field(() => String, { description: 'Key of the scale.' })
  readonly scale!: string;

  @Field(() => String, { description: 'Form of the informant.' })
  readonly form!: string;

  @Field(() => [SexEnum], { description: 'Sexes that it speaks of.' })
  readonly sexes!: readonly Sex[];

  @Field(() => [Int], { description: 'Youngest and oldest age in whole years, both inclusive.' })
  readonly ageRange!: readonly number[];

  @Field(() => MetricEnum, { description: 'Which scores it speaks of.' })
  readonly metric!: CodebookNorm['metric'];

  @Field(() => [CodebookValueType], { description: 'What it holds; what it does not have is left out.' })
  readonly values!: readonly CodebookValueType[];
}

@ObjectType('CodebookNormSet', {
  description: 'A version of a norm set (normgroep).',
  simpleResolvers: true,
})
export class CodebookNormSetType {
  @Field(() => String, { description: 'Stable key.' })
  readonly key!: string;

  @Field(() => Int, { description: 'Version, a whole number from 1. A published version never changes.' })
  readonly version!: number;

  @Field(() => LocalisedTextType, { description: 'Name of the norm set.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, { description: 'Which people it describes, as its source says.' })
  readonly population!: string;

  @Field(() => String, { description: 'Under which licence it may be used.' })
  readonly licence!: string;

  @Field(() => NormStatusEnum, { description: 'How far it is.' })
  readonly status!: CodebookNormSet['status'];

  @Field(() => Boolean, {
    description: 'True for numbers that describe no population. Only a demonstration uses them.',
  })
  readonly synthetic!: boolean;

  @Field(() => String, { nullable: true, description: 'First day of use, `2026-01-01`; null: no bound.' })
  readonly validFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of use; null: no bound.' })
  readonly validTo!: string | null;

  @Field(() => [CodebookNormType], { description: 'One for each scale and group.' })
  readonly norms!: readonly CodebookNormType[];
}

export function toCodebookNormSetType(set: CodebookNormSet): CodebookNormSetType {
  return { ...set, norms: set.norms.map(toCodebookNormType) };
}

function toCodebookNormType({ scale, group, metric, values }: CodebookNorm): CodebookNormType {
  const { form, sex: sexes, age: ageRange } = group;
  return { scale, form, sexes, ageRange, metric, values: values.map(toCodebookValueType) };
}

function toCodebookValueType({ range, ...value }: CodebookValue): CodebookValueType {
  return { ...value, from: range?.from ?? null, upTo: range?.upTo ?? null };
}
