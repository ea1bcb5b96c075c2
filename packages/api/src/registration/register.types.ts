import type { Frame, PlainDate, Sex } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { FindingType, InputRefusedType } from '../platform/graphql/problem.types.js';
import type { RegisterClientCommand, RegisterTrajectoryCommand } from '../use-cases.js';
import { ClientType, SexEnum } from './client.types.js';
import { FrameEnum, TrajectoryType } from './trajectory.types.js';

const FINDINGS = 'Worth knowing; nothing was refused for it.';

@InputType('RegisterClientInput', { description: 'A new client of the own organisation.' })
export class RegisterClientInput {
  @Field(() => String, {
    description:
      'The organisation’s own number (cliëntnummer), unique there. One line of at most 64 characters.',
  })
  readonly reference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Given name (voornaam). One line of at most 200 characters.',
  })
  readonly givenName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Family name (achternaam). One line of at most 200 characters.',
  })
  readonly familyName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth; leave it out when unknown.' })
  readonly birthDate?: PlainDate | null;

  @Field(() => SexEnum, { description: 'Sex as registered.' })
  readonly sex!: Sex;

  @Field(() => String, {
    nullable: true,
    description:
      'Municipality that answers for the care, by its CBS code: `GM` and four digits, as `GM0363`.',
  })
  readonly municipality?: string | null;
}

@InputType('RegisterTrajectoryInput', { description: 'A new trajectory, kept by the own organisation.' })
export class RegisterTrajectoryInput {
  @Field(() => ID, { description: 'The client.' })
  readonly clientId!: string;

  @Field(() => FrameEnum, { description: 'Frame on the first day.' })
  readonly frameAtStart!: Frame;

  @Field(() => DateScalar, { description: 'First day: acceptance, or start of the first measure.' })
  readonly start!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'Unit of the own organisation.' })
  readonly unitId?: string | null;
}

@ObjectType('ClientRegistered', { description: 'The client was stored.', simpleResolvers: true })
class ClientRegisteredType {
  readonly kind!: 'registered';

  @Field(() => ClientType, { description: 'As stored.' })
  readonly client!: ClientType;

  @Field(() => [FindingType], { description: FINDINGS })
  readonly findings!: readonly FindingType[];
}

@ObjectType('TrajectoryRegistered', { description: 'The trajectory was stored.', simpleResolvers: true })
class TrajectoryRegisteredType {
  readonly kind!: 'registered';

  @Field(() => TrajectoryType, { description: 'As stored.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: FINDINGS })
  readonly findings!: readonly FindingType[];
}

export const RegisterClientResultUnion = createUnionType({
  name: 'RegisterClientResult',
  description: 'What became of a client that was to be registered.',
  types: () => [ClientRegisteredType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'registered' ? ClientRegisteredType : InputRefusedType),
});

export const RegisterTrajectoryResultUnion = createUnionType({
  name: 'RegisterTrajectoryResult',
  description: 'What became of a trajectory that was to be registered.',
  types: () => [TrajectoryRegisteredType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'registered' ? TrajectoryRegisteredType : InputRefusedType),
});

export function toRegisterClientCommand(input: RegisterClientInput): RegisterClientCommand {
  const {
    reference,
    givenName = null,
    familyName = null,
    birthDate = null,
    sex,
    municipality = null,
  } = input;
  return { reference, givenName, familyName, birthDate, sex, municipality };
}

export function toRegisterTrajectoryCommand(input: RegisterTrajectoryInput): RegisterTrajectoryCommand {
  const { clientId, frameAtStart, start, unitId = null } = input;
  return { clientId, frameAtStart, start, unitId };
}
