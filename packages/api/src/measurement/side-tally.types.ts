import { profileSides } from '@trefzeker/instruments';
import type { DomainTally } from '@trefzeker/shared';
import { domainTally } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import type { EffectReport } from './effect-reports.js';

@ObjectType('SideTally', {
  description:
    'In how many domains of one side of a profile the level decreased, stayed the same or increased.',
  simpleResolvers: true,
})
class SideTallyType {
  @Field(() => Int, { description: 'Level went down.' })
  readonly decreased!: number;

  @Field(() => Int, { description: 'No change that counts.' })
  readonly same!: number;

  @Field(() => Int, { description: 'Level went up.' })
  readonly increased!: number;

  @Field(() => Int, { description: 'Domains of which nothing can be said.' })
  readonly notClassifiable!: number;
}

@ObjectType('ProfileTally', {
  description: 'A profile of risk and protection counted by domain, the two sides apart.',
  simpleResolvers: true,
})
export class ProfileTallyType {
  @Field(() => SideTallyType, { description: 'Domains where a lower level is better.' })
  readonly risk!: DomainTally;

  @Field(() => SideTallyType, { description: 'Domains where a higher level is better.' })
  readonly protection!: DomainTally;
}

/**
 * Of a profile only: scales for change on both sides, none of which judges the whole. Else null: a total
 * and its parts, counted side by side, would count the same answers twice.
 */
export function toProfileTally({ measurements, changes }: EffectReport): ProfileTallyType | null {
  const [{ edition }] = measurements;
  const sides = profileSides(edition.definition);
  const isProfile = new Set(Object.values(sides)).size === 2 && edition.definition.outcomeScales.length === 0;
  return isProfile && changes.length > 0
    ? domainTally(
        changes.map(({ change }) => change),
        sides,
      )
    : null;
}
