import type { Role } from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Person } from '../organisation/person-repository.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { Right } from './rights.js';
import { rightsOf } from './rights.js';

const RoleEnum = registerEnum<Role>('Role', 'What a person may be in an organisation (rol).', {
  professional: 'Works with clients (professional).',
  'team-leader': 'Leads a team of professionals (teamleider).',
  'quality-officer': 'Looks after quality for the whole organisation (kwaliteitsmedewerker).',
  'figures-only': 'Sees figures of the organisation and no client (alleen cijfers).',
  methodologist: 'Looks after instruments, norms and policies; sees no client (methodoloog).',
  municipality: 'Works for a municipality; sees only figures that were shared with it (gemeente).',
  administrator: 'Looks after the installation; sees no client (beheerder).',
});

const RightEnum = registerEnum<Right>('Right', 'What a role lets somebody do (recht).', {
  READ_CLIENTS: 'See clients, trajectories and measurements within the own scope.',
  REGISTER: 'Register clients, trajectories, care and measures, and record measurements.',
  READ_BSN: 'See and register citizen service numbers (BSN); every look is logged.',
  MERGE_CLIENTS: 'Make one of two clients of the own organisation that are the same, and two again.',
  READ_FIGURES: 'See figures of the own organisation.',
  IMPORT: 'Import measurements from a file.',
  EXPORT_LISTS: 'Take lists of trajectories and of work out as a file; every file is logged.',
  READ_INSTRUMENTS: 'See the definitions of instruments and the state of plug-ins.',
  MANAGE_PLUGINS: 'Have plug-ins read again.',
});

@ObjectType('Person', { description: 'Somebody who works with the system (medewerker).' })
export class PersonType {
  readonly organisationId!: string;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name, as colleagues know it.' })
  readonly name!: string;

  @Field(() => [RoleEnum], { description: 'All roles of this person in the organisation.' })
  readonly roles!: readonly Role[];
}

@ObjectType('Viewer', { description: 'Who is signed in (ingelogde gebruiker).' })
export class ViewerType {
  @Field(() => PersonType, { description: 'The person.' })
  readonly person!: PersonType;

  @Field(() => [RoleEnum], { description: 'Roles in which the person is signed in.' })
  readonly roles!: readonly Role[];

  @Field(() => [RightEnum], { description: 'What these roles allow: show only what is in this list.' })
  readonly may!: readonly Right[];
}

export function toPersonType({ id, name, organisationId, roles }: Person): PersonType {
  return { id, name, organisationId, roles };
}

export function toViewerType(person: Person): ViewerType {
  return { person: toPersonType(person), roles: person.roles, may: rightsOf(person.roles) };
}
