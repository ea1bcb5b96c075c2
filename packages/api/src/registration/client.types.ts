import type { PlainDate, Sex } from '@trefzeker/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { PageInfoType } from '../platform/graphql/page-info.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { Client } from './trajectory-repository.js';

export const SexEnum = registerEnum<Sex>('Sex', 'Sex as registered (geslacht).', {
  F: 'Female (vrouw).',
  M: 'Male (man).',
  X: 'Neither (X in the passport).',
  UNKNOWN: 'Not known (onbekend).',
});

const DatePrecisionEnum = registerEnum<Client['birthDatePrecision']>(
  'DatePrecision',
  'How exact a date is.',
  { DAY: 'The day is known.', YEAR: 'Only the year is known; month and day are filled in.' },
);

@ObjectType('Client', { description: 'A youth in care (jeugdige, cliënt).' })
export class ClientType {
  /** What the trajectories of this client are loaded by. */
  readonly client!: Client;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => String, { description: 'The organisation’s own number (cliëntnummer), unique there.' })
  readonly reference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Given and family name; null when neither was registered.',
  })
  readonly name!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of birth (geboortedatum); null when unknown.',
  })
  readonly birthDate!: PlainDate | null;

  @Field(() => DatePrecisionEnum, { description: 'How exact `birthDate` is.' })
  readonly birthDatePrecision!: Client['birthDatePrecision'];

  @Field(() => SexEnum, { description: 'Sex (geslacht).' })
  readonly sex!: Sex;

  @Field(() => String, {
    nullable: true,
    description:
      'Municipality that answers for the care (gemeente), by its CBS code as `GM0363`; null when unknown.',
  })
  readonly municipality!: string | null;

  @Field(() => Int, { description: 'Goes up with every change.' })
  readonly version!: number;
}

@ObjectType('ClientEdge', { description: 'One client of a page.', simpleResolvers: true })
export class ClientEdgeType {
  @Field(() => String, { description: 'Place of this client in the list.' })
  readonly cursor!: string;

  @Field(() => ClientType, { description: 'The client.' })
  readonly node!: ClientType;
}

@ObjectType('ClientConnection', { description: 'A page of clients, by reference.', simpleResolvers: true })
export class ClientConnectionType {
  readonly search!: string | undefined;

  @Field(() => [ClientEdgeType], { description: 'The clients of this page.' })
  readonly edges!: readonly ClientEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfoType;
}

@InputType('ClientFilter', { description: 'Which clients. All conditions must hold.' })
export class ClientFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Start of a reference or a name, or a date of birth (2012-03-01 or 1-3-2012).',
  })
  readonly search?: string | null;
}

export function toClientType(client: Client): ClientType {
  const { id, reference, givenName, familyName, birthDate, birthDatePrecision, sex, municipality, version } =
    client;
  const names = [givenName, familyName].filter((name) => name !== null);
  const name = names.length === 0 ? null : names.join(' ');
  return { client, id, reference, name, birthDate, birthDatePrecision, sex, municipality, version };
}
