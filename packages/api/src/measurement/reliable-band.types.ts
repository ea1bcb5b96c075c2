import type { ReliableBand } from '@trefzeker/instruments';
import type { ScaleChange } from '@trefzeker/shared';
import { reasonLabel } from '@trefzeker/shared';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Catalogue } from '../instruments/catalogue.js';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { PolicyRefType, toPolicyRefType } from './change.types.js';
import { toNormSetRefType } from './score-mappers.types.js';
import { MetricEnum, NormSetRefType } from './score.types.js';

@ObjectType('ReliableBand', {
  description:
    'Where a later score is no reliable change from the start: the error of measurement (meetfout). A score within it has the class UNCHANGED, a score outside it has not: both come from one rule.',
  simpleResolvers: true,
})
class ReliableBandType {
  readonly kind!: 'band';

  @Field(() => MetricEnum, { description: 'Which scores `low` and `high` are.' })
  readonly metric!: ScaleChange['metric'];

  @Field(() => FiniteFloat, {
    nullable: true,
    description:
      'Lowest score that is no reliable change, inclusive; may lie below the range of the scale. Null: no score is low enough to be a change.',
  })
  readonly low!: number | null;

  @Field(() => FiniteFloat, {
    nullable: true,
    description:
      'Highest score that is no reliable change, inclusive; may lie above the range of the scale. Null: no score is high enough to be a change.',
  })
  readonly high!: number | null;

  @Field(() => PolicyRefType, { description: 'The policy that decides.' })
  readonly policy!: PolicyRefType;

  @Field(() => NormSetRefType, { nullable: true, description: 'The norm set whose numbers it rests on.' })
  readonly normSet!: NormSetRefType | null;
}

@ObjectType('NoReliableBand', {
  description: 'No band around the start, with the reason.',
  simpleResolvers: true,
})
class NoReliableBandType {
  readonly kind!: 'no-band';

  @Field(() => String, {
    description: 'Stable, kebab-case: as of `NotClassifiable`, and `rule-changed`, `instrument-not-loaded`.',
  })
  readonly reason!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: LocalisedTextType;
}

export const ReliableBandUnion = createUnionType({
  name: 'ReliableBandResult',
  description: 'A band around the start, or why there is none.',
  types: () => [ReliableBandType, NoReliableBandType] as const,
  resolveType: ({ kind }) => (kind === 'band' ? ReliableBandType : NoReliableBandType),
});

export function toReliableBandType(
  band: ReliableBand,
  catalogue: Catalogue,
): ReliableBandType | NoReliableBandType {
  if (band.kind === 'no-band') return { ...band, label: reasonLabel(band.reason) };
  const { kind, metric, low, high, policy, normSet } = band;
  return {
    kind,
    metric,
    low,
    high,
    policy: toPolicyRefType(policy, catalogue),
    normSet: normSet === null ? null : toNormSetRefType(normSet, catalogue),
  };
}
