import type { CareAim, OpenPeriod, PlainDate, RespondentDraft, RespondentKind, Sex } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { InputRefused } from '../input-refused.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { ClientType, SexEnum, toClientType } from '../registration/client.types.js';
import type {
  ChangeClientCommand,
  ChangeRespondentCommand,
  ClientChanged,
  RegisterRespondentCommand,
  SetClientBsnCommand,
} from './client-commands.js';
import { CareAimEnum, RespondentKindEnum } from './client-life.types.js';

const CLIENT = 'The client.';
const VERSION = '`Client.version` as you read it: a change in between is refused.';
const REASON =
  'Why, on one line of at most 200 characters. Needed when something that was filled in changes.';

@InputType('ToldInput', { description: 'That the client was told how the data are used for quality.' })
class ToldInput {
  @Field(() => DateScalar, { description: 'On which day, today or earlier.' })
  readonly on!: PlainDate;

  @Field(() => String, { description: 'By whom. One line of at most 200 characters.' })
  readonly by!: string;
}

@InputType('ResidenceInput', { description: 'Which municipality answers for the care, from a day on.' })
class ResidenceInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day; left out in the first entry alone.' })
  readonly from?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'CBS code as `GM0363`; left out: not known.' })
  readonly municipality?: string | null;
}

@InputType('CareAimInput', { description: 'What care away from home aims at, from a day on.' })
class CareAimInput {
  @Field(() => DateScalar, { description: 'First day.' })
  readonly from!: PlainDate;

  @Field(() => CareAimEnum, { description: 'The aim.' })
  readonly aim!: CareAim['aim'];
}

@InputType('ChangeClientInput', {
  description: 'What to change of a client. What is left out stays; null empties.',
})
export class ChangeClientInput {
  @Field(() => ID, { description: CLIENT })
  readonly clientId!: string;

  @Field(() => Int, { description: VERSION })
  readonly clientVersion!: number;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation’s own number, unique there. One line of at most 64 characters.',
  })
  readonly reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name. One line of at most 200 characters.' })
  readonly givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name. One line of at most 200 characters.' })
  readonly familyName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth, to the day.' })
  readonly birthDate?: PlainDate | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex; null: not known.' })
  readonly sex?: Sex | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same for the children of one family. One line of at most 64 characters.',
  })
  readonly familyKey?: string | null;

  @Field(() => ToldInput, { nullable: true, description: 'That the client was told about the data.' })
  readonly told?: ToldInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of death, today or earlier.' })
  readonly diedOn?: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From this day on nothing is asked any more, since the data are erased. Within a year.',
  })
  readonly erasedOn?: PlainDate | null;

  @Field(() => [ResidenceInput], {
    nullable: true,
    description: 'Every municipality that answered for the care, oldest first: all of them together.',
  })
  readonly residences?: readonly ResidenceInput[] | null;

  @Field(() => [CareAimInput], {
    nullable: true,
    description: 'What care away from home aims at, oldest first: all of them together.',
  })
  readonly careAims?: readonly CareAimInput[] | null;
}

@InputType('CustodyInput', { description: 'When somebody has custody (gezag).' })
class CustodyInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day; left out: not known.' })
  readonly from?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; left out: until majority.' })
  readonly until?: PlainDate | null;
}

@InputType('RespondentInput', { description: 'Somebody around the client.' })
class RespondentInput {
  @Field(() => RespondentKindEnum, { description: 'Who it is.' })
  readonly kind!: RespondentKind;

  @Field(() => String, { nullable: true, description: 'Name. One line of at most 200 characters.' })
  readonly name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day with the client.' })
  readonly from?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day with the client.' })
  readonly until?: PlainDate | null;

  @Field(() => CustodyInput, {
    nullable: true,
    description: 'Custody; left out: none. Parents, foster parents and guardians alone.',
  })
  readonly custody?: CustodyInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Has a main task in the upbringing. Parents and foster parents alone.',
  })
  readonly raises!: boolean;
}

@InputType('RegisterRespondentInput', { description: 'Somebody around a client.' })
export class RegisterRespondentInput {
  @Field(() => ID, { description: CLIENT })
  readonly clientId!: string;

  @Field(() => Int, { description: VERSION })
  readonly clientVersion!: number;

  @Field(() => RespondentInput, { description: 'Who.' })
  readonly respondent!: RespondentInput;
}

@InputType('ChangeRespondentInput', { description: 'What to change of somebody around a client.' })
export class ChangeRespondentInput {
  @Field(() => ID, { description: CLIENT })
  readonly clientId!: string;

  @Field(() => Int, { description: VERSION })
  readonly clientVersion!: number;

  @Field(() => ID, { description: '`Respondent.id`.' })
  readonly respondentId!: string;

  @Field(() => RespondentInput, { description: 'As it should be, all of it.' })
  readonly respondent!: RespondentInput;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('SetClientBsnInput', { description: 'The citizen service number (BSN) of a client.' })
export class SetClientBsnInput {
  @Field(() => ID, { description: CLIENT })
  readonly clientId!: string;

  @Field(() => Int, { description: VERSION })
  readonly clientVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Nine digits that pass the eleven test; spaces and dots are left out. Null takes it out.',
  })
  readonly bsn?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@ObjectType('ClientChanged', { description: 'The change was stored.', simpleResolvers: true })
class ClientChangedType {
  readonly kind!: 'client-changed';

  @Field(() => ClientType, { description: 'The client with its next version.' })
  readonly client!: ClientType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const ChangeClientResultUnion = createUnionType({
  name: 'ChangeClientResult',
  description: 'What became of a change of a client.',
  types: () => [ClientChangedType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'client-changed' ? ClientChangedType : InputRefusedType),
});

export function toChangeClientCommand(input: ChangeClientInput): ChangeClientCommand {
  const { clientId, clientVersion, reason = null } = input;
  const { reference, sex, residences, careAims } = input;
  const { givenName, familyName, birthDate, familyKey, told, diedOn, erasedOn } = input;
  const change = {
    reference: reference === null ? '' : reference,
    sex: sex === null ? 'UNKNOWN' : sex,
    residences: residences === undefined ? undefined : toResidences(residences ?? []),
    careAims: careAims === undefined ? undefined : (careAims ?? []).map(({ from, aim }) => ({ from, aim })),
    told: told ? { on: told.on, by: told.by } : told,
    ...{ givenName, familyName, birthDate, familyKey, diedOn, erasedOn },
  };
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { clientId, clientVersion, reason, change: given };
}

function toResidences(residences: readonly ResidenceInput[]) {
  return residences.map(({ from = null, municipality = null }) => ({ from, municipality }));
}

export function toRegisterRespondentCommand(input: RegisterRespondentInput): RegisterRespondentCommand {
  const { clientId, clientVersion, respondent } = input;
  return { clientId, clientVersion, respondent: toDraft(respondent) };
}

export function toChangeRespondentCommand(input: ChangeRespondentInput): ChangeRespondentCommand {
  const { clientId, clientVersion, respondentId, respondent, reason = null } = input;
  return { clientId, clientVersion, respondentId, respondent: toDraft(respondent), reason };
}

function toDraft({
  kind,
  name = null,
  from = null,
  until = null,
  custody,
  raises,
}: RespondentInput): RespondentDraft {
  return { kind, name, from, until, custody: custody ? toPeriod(custody) : null, raises };
}

function toPeriod({ from = null, until = null }: CustodyInput): OpenPeriod {
  return { from, until };
}

export function toSetClientBsnCommand(input: SetClientBsnInput): SetClientBsnCommand {
  const { clientId, clientVersion, bsn = null, reason = null } = input;
  return { clientId, clientVersion, bsn, reason };
}

export function toChangeClientResult(result: ClientChanged | InputRefused): typeof ChangeClientResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { kind, client, findings } = result;
  return { kind, client: toClientType(client), findings: findings.map(toFindingType) };
}
