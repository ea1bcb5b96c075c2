import { ASKED_ANSWER_LABELS, WHY_ASKED_LABELS } from '@trefzeker/shared';
import type {
  AskedAnswer,
  AssumedAsked,
  Assumption,
  AskedInformant,
  CareAim,
  Informant,
  InformantRule,
  OpenPeriod,
  PlainDate,
  Respondent,
  RespondentKind,
} from '@trefzeker/shared';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InformantEnum } from '../measurement/measurement.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { ReadClientChange } from './client-life-repository.js';

export const RespondentKindEnum = registerEnum<RespondentKind>(
  'RespondentKind',
  'Who somebody around the client is.',
  {
    mother: 'The mother (moeder).',
    father: 'The father (vader).',
    parent: 'Another parent (ouder).',
    'foster-parent': 'A foster parent (pleegouder).',
    teacher: 'A teacher (leerkracht).',
    'group-worker': 'A worker of the living group (groepsleider).',
    professional: 'The professional who gives the care (hulpverlener).',
    guardian: 'The guardian (gezinsvoogd, voogd).',
    'probation-officer': 'The probation officer (jeugdreclasseerder).',
  },
);

export const CareAimEnum = registerEnum<CareAim['aim']>(
  'CareAim',
  'What care away from home aims at: it decides which parents are asked.',
  { RETURN: 'Back home (terug naar huis).', STAY: 'Staying there (daar opgroeien).' },
);

const AskedAnswerEnum = registerEnum<AskedAnswer>('AskedAnswer', 'Whether somebody is asked.', {
  ASKED: 'The rule asks for it.',
  MAY: 'Allowed, for the reason that is told with it.',
  NOT: 'Not asked.',
});

@ObjectType('Custody', { description: 'When somebody has custody (gezag).', simpleResolvers: true })
export class CustodyType {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null: not known.' })
  readonly from!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day; null: until the youth comes of age.',
  })
  readonly until!: PlainDate | null;
}

@ObjectType('Respondent', {
  description: 'Somebody around the client who can be asked (betrokkene).',
  simpleResolvers: true,
})
export class RespondentType {
  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => RespondentKindEnum, { description: 'Who it is.' })
  readonly kind!: RespondentKind;

  @Field(() => String, { nullable: true, description: 'Name; null when none was registered.' })
  readonly name!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day with the client; null: not known.' })
  readonly from!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day with the client; null: still there.' })
  readonly until!: PlainDate | null;

  @Field(() => CustodyType, { nullable: true, description: 'Custody as registered; null: none.' })
  readonly custody!: CustodyType | null;

  @Field(() => Boolean, { description: 'Has a main task in the upbringing, with or without custody.' })
  readonly raises!: boolean;
}

@ObjectType('Told', {
  description: 'That the client was told how the data are used for quality.',
  simpleResolvers: true,
})
export class ToldType {
  @Field(() => DateScalar, { description: 'On which day.' })
  readonly on!: PlainDate;

  @Field(() => String, { description: 'By whom.' })
  readonly by!: string;
}

@ObjectType('Residence', {
  description: 'Which municipality answers for the care, from a day on.',
  simpleResolvers: true,
})
export class ResidenceType {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null: from the beginning.' })
  readonly from!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'CBS code as `GM0363`; null: not known.' })
  readonly municipality!: string | null;
}

@ObjectType('CareAimSince', {
  description: 'What care away from home aims at, from a day on.',
  simpleResolvers: true,
})
export class CareAimSinceType {
  @Field(() => DateScalar, { description: 'First day.' })
  readonly from!: PlainDate;

  @Field(() => CareAimEnum, { description: 'The aim.' })
  readonly aim!: CareAim['aim'];
}

@ObjectType('InformantRule', {
  description: 'Who is asked, as one indicator set has it.',
  simpleResolvers: true,
})
class InformantRuleType {
  @Field(() => String, { description: 'Key of the set or framework.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'Its name.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, { description: 'Where the rule stands.' })
  readonly source!: string;

  @Field(() => Int, { description: 'Youngest age in whole years at which the youth is asked.' })
  readonly youthFrom!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Oldest age in whole years at which parents are asked; null: until the youth is of age.',
  })
  readonly parentsUpTo!: number | null;

  @Field(() => Boolean, {
    description: 'In compulsory care the guardian or probation officer goes before the others.',
  })
  readonly officerGoesBefore!: boolean;

  @Field(() => Boolean, { description: 'Answers of two parents become one by their mean.' })
  readonly parentsAreAveraged!: boolean;
}

@ObjectType('AskedInformant', {
  description: 'The youth or somebody around it, and whether this person is asked.',
  simpleResolvers: true,
})
class AskedInformantType {
  @Field(() => InformantEnum, { description: 'As which informant.' })
  readonly informant!: Informant;

  @Field(() => RespondentType, { nullable: true, description: 'Who; null: the youth.' })
  readonly respondent!: RespondentType | null;

  @Field(() => AskedAnswerEnum, { description: 'Whether this person is asked.' })
  readonly answer!: AskedAnswer;

  @Field(() => LocalisedTextType, { description: 'The same in a word.' })
  readonly answerLabel!: LocalisedTextType;

  @Field(() => String, { description: 'Why, as a stable code: `by-age`.' })
  readonly why!: string;

  @Field(() => LocalisedTextType, { description: 'Why, in a sentence.' })
  readonly whyLabel!: LocalisedTextType;
}

@ObjectType('WhoIsAsked', {
  description: 'Who is asked on a day, by one rule.',
  simpleResolvers: true,
})
export class WhoIsAskedType {
  @Field(() => InformantRuleType, { description: 'The rule.' })
  readonly rule!: InformantRuleType;

  @Field(() => Int, { nullable: true, description: 'Age on that day in whole years; null: not known.' })
  readonly ageYears!: number | null;

  @Field(() => [AskedInformantType], { description: 'The youth first, then everybody around it.' })
  readonly informants!: readonly AskedInformantType[];
}

const AssumptionEnum = registerEnum<Assumption>(
  'AskedAssumption',
  'What is assumed of somebody who is not registered with the client.',
  {
    WITH_CUSTODY: 'A parent with custody (gezag) and a main task in the upbringing.',
    WITHOUT_CUSTODY: 'A parent with neither.',
    AROUND: 'Only that this person is there: more makes no difference.',
  },
);

@ObjectType('AssumedAsked', {
  description: 'Whether somebody who is not registered with the client would be asked, by one rule.',
  simpleResolvers: true,
})
export class AssumedAskedType {
  @Field(() => InformantRuleType, { description: 'The rule.' })
  readonly rule!: InformantRuleType;

  @Field(() => AssumptionEnum, { description: 'What is assumed.' })
  readonly assumption!: Assumption;

  @Field(() => AskedAnswerEnum, { description: 'Whether this person would be asked.' })
  readonly answer!: AskedAnswer;

  @Field(() => LocalisedTextType, { description: 'The same in a word.' })
  readonly answerLabel!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'Why, in a sentence.' })
  readonly whyLabel!: LocalisedTextType;
}

@ObjectType('ChangedFact', { description: 'One fact that was changed.', simpleResolvers: true })
class ChangedFactType {
  @Field(() => String, { description: 'Name of the field.' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'As it was, on one line; null: empty.' })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: 'As it became, on one line; null: empty.' })
  readonly to!: string | null;
}

@ObjectType('ClientChange', { description: 'A change of a client, or of somebody around it.' })
export class ClientChangeType {
  readonly personId!: string;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  readonly at!: Date;

  @Field(() => String, { description: 'The command: `changeClient`.' })
  readonly operation!: string;

  @Field(() => ID, { nullable: true, description: 'About whom around the client; null: the client.' })
  readonly respondentId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null when nothing that was there changed.' })
  readonly reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of a client that was merged into this one, when it was about that one.',
  })
  readonly formerReference!: string | null;

  @Field(() => [ChangedFactType], { description: 'What changed.' })
  readonly fields!: readonly ChangedFactType[];
}

export function toRespondentType(respondent: Respondent): RespondentType {
  const { id, kind, name, from, until, custody, raises } = respondent;
  return { id, kind, name, from, until, custody: custody === null ? null : toCustody(custody), raises };
}

function toCustody({ from, until }: OpenPeriod): CustodyType {
  return { from, until };
}

export function toWhoIsAskedType(
  rule: InformantRule,
  ageYears: number | null,
  informants: readonly AskedInformant[],
): WhoIsAskedType {
  return {
    rule,
    ageYears,
    informants: informants.map(({ informant, respondent, answer, why }) => ({
      informant,
      respondent: respondent === null ? null : toRespondentType(respondent),
      answer,
      answerLabel: ASKED_ANSWER_LABELS[answer],
      why,
      whyLabel: WHY_ASKED_LABELS[why],
    })),
  };
}

export function toAssumedAskedTypes(
  rule: InformantRule,
  assumed: readonly AssumedAsked[],
): readonly AssumedAskedType[] {
  return assumed.map(({ assumption, answer, why }) => ({
    ...{ rule, assumption, answer },
    answerLabel: ASKED_ANSWER_LABELS[answer],
    whyLabel: WHY_ASKED_LABELS[why],
  }));
}

export function toClientChangeType(change: ReadClientChange): ClientChangeType {
  const { id, at, personId, operation, respondentId, reason, fields, formerReference } = change;
  return { id, at, personId, operation, respondentId, reason, fields, formerReference };
}
