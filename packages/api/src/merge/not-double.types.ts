import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { InputRefused } from '../input-refused.js';
import { InputRefusedType, toInputRefusedType } from '../platform/graphql/problem.types.js';
import { RegistrationCheckType, toCheckType } from '../registration/check.types.js';
import { ClientType, toClientType } from '../registration/client.types.js';
import { SuspectedDoubleType, toSuspectedDoubleType } from './merge.types.js';
import type {
  NotDoubleStated,
  StateNotDoubleCommand,
  WithdrawNotDoubleCommand,
} from './not-double-commands.js';
import type { NotDouble } from './not-double-repository.js';
import type { ClientCheck } from './read-merges.js';

const VERSION = '`Client.version` as you read it: a change in between is refused.';
const REASON = 'Why, on one line of at most 200 characters.';

@InputType('StateNotDoubleInput', { description: 'Two clients that look alike and are not the same.' })
export class StateNotDoubleInput {
  @Field(() => ID, { description: 'One client.' })
  readonly clientId!: string;

  @Field(() => Int, { description: VERSION })
  readonly clientVersion!: number;

  @Field(() => ID, { description: 'The other.' })
  readonly otherId!: string;

  @Field(() => Int, { description: VERSION })
  readonly otherVersion!: number;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}

@InputType('WithdrawNotDoubleInput', { description: 'Two clients that may be the same after all.' })
export class WithdrawNotDoubleInput {
  @Field(() => ID, { description: 'One of the two.' })
  readonly clientId!: string;

  @Field(() => Int, { description: VERSION })
  readonly clientVersion!: number;

  @Field(() => ID, { description: '`NotDouble.id`.' })
  readonly notDoubleId!: string;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}

@ObjectType('NotDouble', {
  description: 'Another client of which somebody said that it is not the same as this one.',
  simpleResolvers: true,
})
export class NotDoubleType {
  readonly personId!: string;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => ClientType, { description: 'The other client.' })
  readonly other!: ClientType;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was said.' })
  readonly statedAt!: Date;
}

@ObjectType('NotDoubleStated', {
  description: 'It was put down that the two are not the same, or that was taken back.',
  simpleResolvers: true,
})
class NotDoubleStatedType {
  readonly kind!: NotDoubleStated['kind'];

  @Field(() => ClientType, { description: 'The one client, with its next version.' })
  readonly client!: ClientType;

  @Field(() => ClientType, { description: 'The other, with its next version.' })
  readonly other!: ClientType;
}

export const NotDoubleResultUnion = createUnionType({
  name: 'NotDoubleResult',
  description: 'What became of the statement that two clients are not the same.',
  types: () => [NotDoubleStatedType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'input-refused' ? InputRefusedType : NotDoubleStatedType),
});

@ObjectType('ClientCheck', {
  description: 'What would become of a new client; nothing is stored.',
  simpleResolvers: true,
})
export class ClientCheckType extends RegistrationCheckType {
  @Field(() => [SuspectedDoubleType], {
    description: 'Clients of the own organisation that may be the same one: look at them first.',
  })
  readonly alike!: readonly SuspectedDoubleType[];
}

export function toStateNotDoubleCommand(input: StateNotDoubleInput): StateNotDoubleCommand {
  const { clientId, clientVersion, otherId, otherVersion, reason } = input;
  return { clientId, clientVersion, otherId, otherVersion, reason };
}

export function toWithdrawNotDoubleCommand(input: WithdrawNotDoubleInput): WithdrawNotDoubleCommand {
  const { clientId, clientVersion, notDoubleId, reason } = input;
  return { clientId, clientVersion, notDoubleId, reason };
}

export function toNotDoubleType({ id, other, reason, statedAt, personId }: NotDouble): NotDoubleType {
  return { id, other: toClientType(other), reason, statedAt, personId };
}

export function toNotDoubleResult(result: NotDoubleStated | InputRefused): typeof NotDoubleResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { kind, client, other } = result;
  return { kind, client: toClientType(client), other: toClientType(other) };
}

export function toClientCheckType({ alike, ...check }: ClientCheck): ClientCheckType {
  const { problems, findings } = toCheckType(check);
  return { problems, findings, alike: alike.map(toSuspectedDoubleType) };
}
