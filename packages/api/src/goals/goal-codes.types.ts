import type { FoundGoalCode, GoalCodeList, GoalDomain, Localised, PlainDate } from '@trefzeker/shared';
import { findGoalCode } from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { GoalDomainEnum } from '../registration/goal.types.js';

@ObjectType('OwnGoalCode', {
  description: 'A deeper code of goals. It leads back to exactly one national domain.',
  simpleResolvers: true,
})
export class OwnGoalCodeType {
  @Field(() => ID, { description: 'As goals name it: `list/code`.' })
  readonly ref!: string;

  @Field(() => String, { description: 'The code in its list.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, {
    description: 'In words; of a code that is no longer there the code itself.',
  })
  readonly label!: Localised;

  @Field(() => GoalDomainEnum, {
    nullable: true,
    description: 'The domain that it leads back to; null: its list is no longer in use.',
  })
  readonly domain!: GoalDomain | null;

  @Field(() => String, { nullable: true, description: 'Rubric `1.3` that it stands under; null: a domain.' })
  readonly rubric!: string | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Group that it is looked at in; null: none.',
  })
  readonly group!: Localised | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which goals may be set with it.' })
  readonly validFrom!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which goals may be set with it.' })
  readonly validTo!: PlainDate | null;
}

@ObjectType('GoalCodeList', {
  description: 'Own codes of goals, below the national rubrics. Figures over organisations use domains only.',
  simpleResolvers: true,
})
export class GoalCodeListType {
  @Field(() => ID, { description: 'Stable.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'In words.' })
  readonly label!: Localised;

  @Field(() => ID, { nullable: true, description: 'Organisation whose own it is; null: of everybody.' })
  readonly organisationId!: string | null;

  @Field(() => [OwnGoalCodeType], { description: 'In their order.' })
  readonly codes!: readonly OwnGoalCodeType[];
}

export function toGoalCodeListType(list: GoalCodeList): GoalCodeListType {
  const { key, label, organisationId } = list;
  const codes = list.codes.flatMap((each) => {
    const found = findGoalCode([list], `${key}/${each.code}`);
    return found === null ? [] : [toCodeType(found)];
  });
  return { key, label, organisationId, codes };
}

/** @param ref - As the goal names it, also when its list is no longer in use. */
export function toOwnGoalCodeType(lists: readonly GoalCodeList[], ref: string): OwnGoalCodeType {
  const found = findGoalCode(lists, ref);
  if (found !== null) return toCodeType(found);
  const code = ref.slice(ref.indexOf('/') + 1);
  const unknown = { domain: null, rubric: null, group: null, validFrom: null, validTo: null };
  return { ref, code, label: { nl: code, en: code }, ...unknown };
}

function toCodeType({ list, code: own, domain }: FoundGoalCode): OwnGoalCodeType {
  const { code, label, under, validFrom, validTo } = own;
  const group = list.groups.find(({ codes }) => codes.includes(code))?.label ?? null;
  const rubric = under.includes('.') ? under : null;
  return { ref: `${list.key}/${code}`, code, label, domain, rubric, group, validFrom, validTo };
}
