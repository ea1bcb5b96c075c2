import type { ScaleChange } from '@trefzeker/shared';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { ScaleType } from '../instruments/scale.types.js';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';

export const MetricEnum = registerEnum<ScaleChange['metric']>('Metric', 'Which score is meant.', {
  raw: 'Raw score in points of the scale (ruwe score).',
  t: 'T score: mean 50, SD 10 in the norm group.',
});

@ObjectType('Scored', { description: 'A scale that could be scored.', simpleResolvers: true })
export class ScoredType {
  readonly kind!: 'scored';

  @Field(() => FiniteFloat, {
    description: 'Raw score in points, within `scale.range` (ruwe score). 0 is a score.',
  })
  readonly raw!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many items were answered; null when the score came in ready.',
  })
  readonly answered!: number | null;

  @Field(() => Boolean, { description: 'Missing items were filled in by the scale’s own rule.' })
  readonly prorated!: boolean;
}

@ObjectType('NotScorable', {
  description: 'A scale that could not be scored, with the reason.',
  simpleResolvers: true,
})
export class NotScorableType {
  readonly kind!: 'not-scorable';

  @Field(() => String, { description: 'Stable, kebab-case: `too-few-answers`, `not-asked`, `part-missing`.' })
  readonly reason!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: LocalisedTextType;

  @Field(() => [String], { description: 'Keys of the items or scales that are missing.' })
  readonly missing!: readonly string[];
}

const ScaleResultUnion = createUnionType({
  name: 'ScaleResult',
  description: 'A raw score, or why there is none.',
  types: () => [ScoredType, NotScorableType] as const,
  resolveType: ({ kind }) => (kind === 'scored' ? ScoredType : NotScorableType),
});

@ObjectType('Band', {
  description: 'A range of scores with a name (band): normal, borderline, clinical.',
  simpleResolvers: true,
})
export class BandType {
  @Field(() => String, { description: '`normal`, `borderline`, `clinical`.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the band.' })
  readonly label!: LocalisedTextType;

  @Field(() => MetricEnum, { description: 'Which scores `from` and `upTo` are.' })
  readonly metric!: ScaleChange['metric'];

  @Field(() => FiniteFloat, { description: 'Lowest score, inclusive.' })
  readonly from!: number;

  @Field(() => FiniteFloat, {
    nullable: true,
    description: 'Upper bound, exclusive; null for the highest band.',
  })
  readonly upTo!: number | null;
}

@ObjectType('NormSetRef', {
  description: 'The version of a norm set that made a result (normgroep).',
  simpleResolvers: true,
})
export class NormSetRefType {
  @Field(() => String, { description: 'Stable key.' })
  readonly key!: string;

  @Field(() => Int, { description: 'Version, a whole number from 1. A published version never changes.' })
  readonly version!: number;

  @Field(() => LocalisedTextType, { description: 'Name of the norm set.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, { description: 'Which people it describes, as its source says.' })
  readonly population!: string;

  @Field(() => Boolean, {
    description:
      'True for numbers that describe no population: invented, or composed of several. Only a demonstration uses them.',
  })
  readonly synthetic!: boolean;
}

@ObjectType('NormScore', { description: 'What a norm set says of a raw score.', simpleResolvers: true })
export class NormScoreType {
  readonly kind!: 'norm-score';

  @Field(() => FiniteFloat, {
    nullable: true,
    description: 'T score: mean 50, SD 10; null when the set gives none.',
  })
  readonly t!: number | null;

  @Field(() => FiniteFloat, {
    nullable: true,
    description: '0-100, by the table or by the normal curve from T; null when there is no T score.',
  })
  readonly percentile!: number | null;

  @Field(() => BandType, {
    nullable: true,
    description: 'Band of the score; null when the set has no bands.',
  })
  readonly band!: BandType | null;

  @Field(() => NormSetRefType, { nullable: true, description: 'Null when the T score came in ready.' })
  readonly normSet!: NormSetRefType | null;
}

@ObjectType('NoNorm', { description: 'No norm for this score, with the reason.', simpleResolvers: true })
export class NoNormType {
  readonly kind!: 'no-norm';

  @Field(() => String, {
    description:
      'Stable, kebab-case: `no-norm-set`, `norm-set-not-published`, `age-not-covered`, `age-unknown`.',
  })
  readonly reason!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: LocalisedTextType;
}

const NormResultUnion = createUnionType({
  name: 'NormResult',
  description: 'A norm score, or why there is none.',
  types: () => [NormScoreType, NoNormType] as const,
  resolveType: ({ kind }) => (kind === 'norm-score' ? NormScoreType : NoNormType),
});

@ObjectType('ScaleScore', { description: 'One scale of one measurement.', simpleResolvers: true })
export class ScaleScoreType {
  @Field(() => ScaleType, { description: 'The scale, as the form of this informant has it.' })
  readonly scale!: ScaleType;

  @Field(() => ScaleResultUnion, { description: 'Raw score, or why there is none.' })
  readonly result!: ScoredType | NotScorableType;

  @Field(() => NormResultUnion, { description: 'Norm score, or why there is none.' })
  readonly norm!: NormScoreType | NoNormType;
}
