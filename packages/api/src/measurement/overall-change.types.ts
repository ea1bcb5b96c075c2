import type { OverallChange } from '@trefzeker/shared';
import { overallChangeByCorc, reasonLabel } from '@trefzeker/shared';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { EffectReport } from './effect-reports.js';
import { NotClassifiableType } from './not-classifiable.types.js';

type OverallClass = Extract<OverallChange, { kind: 'classified' }>['class'];

const OverallClassEnum = registerEnum<OverallClass>(
  'OverallClass',
  'What several instruments say together, by the rule of the Child Outcomes Research Consortium.',
  {
    DETERIORATED: 'At least one reliably worse, whatever the others did (verslechterd).',
    UNCHANGED: 'None changed reliably (onveranderd).',
    IMPROVED: 'At least one reliably better and none worse (verbeterd).',
  },
);

@ObjectType('OverallChange', {
  description: 'One class over several instruments and informants.',
  simpleResolvers: true,
})
class OverallChangeType {
  readonly kind!: 'classified';

  @Field(() => OverallClassEnum, { description: 'There is no RECOVERED over several instruments.' })
  readonly class!: OverallClass;

  @Field(() => Int, { description: 'Results that have a class.' })
  readonly counted!: number;

  @Field(() => Int, { description: 'Results without one: what they would have said is not known.' })
  readonly leftOut!: number;
}

export const OverallChangeUnion = createUnionType({
  name: 'OverallChangeResult',
  description: 'One class over several instruments, or why there is none.',
  types: () => [OverallChangeType, NotClassifiableType] as const,
  resolveType: ({ kind }) => (kind === 'classified' ? OverallChangeType : NotClassifiableType),
});

/** Over the scales that judge the whole, of every instrument and informant. */
export function toOverallChange(reports: readonly EffectReport[]): typeof OverallChangeUnion {
  const outcomes = reports.flatMap(({ measurements: [{ edition }], changes }) =>
    changes
      .filter(({ change }) => edition.definition.outcomeScales.includes(change.scale))
      .map(({ change }) => change.outcome),
  );
  const overall = overallChangeByCorc(outcomes);
  return overall.kind === 'classified' ? overall : { ...overall, label: reasonLabel(overall.reason) };
}
