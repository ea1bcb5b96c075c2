import type { PlainAnswer, PlainDate, Repetition, UseElsewhere } from '@trefzeker/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SituationAnswerEnum } from '../agenda/agenda-inputs.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { StateUseElsewhereCommand } from './client-commands.js';

const UseKindEnum = registerEnum<UseElsewhere['kind']>('UseKind', 'What somebody used elsewhere.', {
  CARE: 'Youth care (jeugdhulp).',
  PROTECTION: 'A protection measure (jeugdbescherming).',
});

const RepetitionEnum = registerEnum<Repetition['answer']>('Repetition', 'Whether something came again.', {
  NEW: 'Nothing earlier is known.',
  REPEAT: 'An earlier one had ended, here or elsewhere.',
});

const ASKED =
  'What was answered on the agenda to whether there was an earlier one, here or elsewhere; null: nobody answered, or you may not see it.';

@ObjectType('UseElsewhere', {
  description: 'Care or a measure elsewhere, that a worker was told of.',
  simpleResolvers: true,
})
export class UseElsewhereType {
  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => UseKindEnum, { description: 'What it was.' })
  readonly kind!: UseElsewhere['kind'];

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: not known.' })
  readonly endedOn!: PlainDate | null;

  @Field(() => String, { description: 'Who or what told it.' })
  readonly source!: string;

  @Field(() => DateScalar, { description: 'Day on which it was put down.' })
  readonly statedOn!: PlainDate;
}

@ObjectType('RepeatUse', {
  description: 'Whether one trajectory is repeat use (herhaald beroep), as far as you may see.',
  simpleResolvers: true,
})
export class RepeatUseType {
  @Field(() => ID, { description: 'The trajectory.' })
  readonly trajectoryId!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly start!: PlainDate;

  @Field(() => RepetitionEnum, { description: 'For the child.' })
  readonly forClient!: Repetition['answer'];

  @Field(() => RepetitionEnum, {
    nullable: true,
    description: 'For the family; null without a family key, or when you do not keep the client.',
  })
  readonly forFamily!: Repetition['answer'] | null;

  @Field(() => SituationAnswerEnum, { nullable: true, description: ASKED })
  readonly asked!: PlainAnswer | null;
}

@ObjectType('RepeatedProtection', {
  description: 'Whether one period of protection is a repeated one, as far as you may see.',
  simpleResolvers: true,
})
export class RepeatedProtectionType {
  @Field(() => ID, { description: 'The sub-trajectory.' })
  readonly subTrajectoryId!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly start!: PlainDate;

  @Field(() => RepetitionEnum, { description: 'For the child.' })
  readonly forClient!: Repetition['answer'];

  @Field(() => SituationAnswerEnum, { nullable: true, description: ASKED })
  readonly asked!: PlainAnswer | null;
}

@InputType('StateUseElsewhereInput', { description: 'Care or a measure elsewhere.' })
export class StateUseElsewhereInput {
  @Field(() => ID, { description: 'The client.' })
  readonly clientId!: string;

  @Field(() => Int, { description: '`Client.version` as you read it: a change in between is refused.' })
  readonly clientVersion!: number;

  @Field(() => UseKindEnum, { description: 'What it was.' })
  readonly kind!: UseElsewhere['kind'];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day, today or earlier; left out: not known.',
  })
  readonly endedOn?: PlainDate | null;

  @Field(() => String, { description: 'Who or what told it. One line of at most 200 characters.' })
  readonly source!: string;
}

export function toStateUseElsewhereCommand(input: StateUseElsewhereInput): StateUseElsewhereCommand {
  const { clientId, clientVersion, kind, endedOn = null, source } = input;
  return { clientId, clientVersion, use: { kind, endedOn, source } };
}
