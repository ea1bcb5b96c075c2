import type { Actor, Purpose, Role } from '@trefzeker/shared';
import type { Person } from '../organisation/person-repository.js';

/** Why each role looks. Who has several roles looks for the reason nearest to the client. */
const PURPOSE_OF_ROLE: Readonly<Record<Role, Purpose>> = {
  professional: 'care',
  'team-leader': 'care',
  'quality-officer': 'quality',
  'figures-only': 'quality',
  municipality: 'quality',
  methodologist: 'research',
  administrator: 'administration',
};
const NEAREST_FIRST: readonly Purpose[] = ['care', 'quality', 'research', 'administration'];

export function actorOf({ id, organisationId, roles }: Person): Actor {
  const purposes = roles.map((role) => PURPOSE_OF_ROLE[role]);
  const purpose = NEAREST_FIRST.find((each) => purposes.includes(each)) ?? 'administration';
  return { personId: id, organisationId, roles, purpose };
}
