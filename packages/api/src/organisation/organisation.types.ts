import { Field, ID, ObjectType } from 'type-graphql';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { Organisation, OrganisationKind, OrganisationUnit } from './organisation-repository.js';

const OrganisationKindEnum = registerEnum<OrganisationKind>(
  'OrganisationKind',
  'What an organisation does in youth care (soort organisatie).',
  {
    ACCESS_AUTHORITY: 'Gives access to care: a municipality’s access team (toegang, bureau jeugdzorg).',
    CERTIFIED_INSTITUTION: 'Carries out protection and probation (gecertificeerde instelling, GI).',
    CARE_PROVIDER: 'Gives care (jeugdhulpaanbieder).',
    MUNICIPALITY: 'Answers for youth care in its area (gemeente).',
    REGION: 'Municipalities that work together (regio).',
    KNOWLEDGE_INSTITUTE: 'Keeps knowledge of the field (kennisinstituut).',
    STATISTICS_OFFICE: 'Receives the legal delivery (CBS).',
  },
);

@ObjectType('Unit', {
  description: 'A location or team of an organisation (vestiging, team).',
  simpleResolvers: true,
})
export class UnitType {
  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the unit.' })
  readonly name!: string;

  @Field(() => ID, { nullable: true, description: 'The unit it belongs to; null for a unit at the top.' })
  readonly parentId!: string | null;
}

@ObjectType('Organisation', {
  description: 'An organisation in youth care (organisatie).',
  simpleResolvers: true,
})
export class OrganisationType {
  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the organisation.' })
  readonly name!: string;

  @Field(() => OrganisationKindEnum, { description: 'What it does.' })
  readonly kind!: OrganisationKind;

  @Field(() => [UnitType], { description: 'Locations and teams, by name.' })
  readonly units!: readonly UnitType[];
}

export function toUnitType({ id, name, parentId }: OrganisationUnit): UnitType {
  return { id, name, parentId };
}

export function toOrganisationType({ id, name, kind, units }: Organisation): OrganisationType {
  return { id, name, kind, units: units.map(toUnitType) };
}
