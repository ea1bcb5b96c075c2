import type { Actor, Role } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';

export const RIGHTS = [
  'READ_CLIENTS',
  'REGISTER',
  'READ_BSN',
  'MERGE_CLIENTS',
  'READ_FIGURES',
  'IMPORT',
  'EXPORT_LISTS',
  'READ_INSTRUMENTS',
  'MANAGE_PLUGINS',
] as const;
export type Right = (typeof RIGHTS)[number];

/** The one table of who may do what. Which clients somebody sees is the scope's business, not this table's. */
const RIGHTS_OF_ROLE: Readonly<Record<Role, readonly Right[]>> = {
  professional: ['READ_CLIENTS', 'REGISTER', 'READ_FIGURES', 'READ_INSTRUMENTS'],
  'team-leader': [
    'READ_CLIENTS',
    'REGISTER',
    'READ_BSN',
    'MERGE_CLIENTS',
    'READ_FIGURES',
    'IMPORT',
    'EXPORT_LISTS',
    'READ_INSTRUMENTS',
  ],
  'quality-officer': ['READ_CLIENTS', 'READ_FIGURES', 'IMPORT', 'EXPORT_LISTS', 'READ_INSTRUMENTS'],
  'figures-only': ['READ_FIGURES'],
  methodologist: ['READ_FIGURES', 'READ_INSTRUMENTS'],
  municipality: [],
  administrator: ['READ_INSTRUMENTS', 'MANAGE_PLUGINS'],
};

/** All rights of the actor's roles together, in the order of {@link RIGHTS}. */
export function rightsOf(roles: readonly Role[]): readonly Right[] {
  return RIGHTS.filter((right) => roles.some((role) => RIGHTS_OF_ROLE[role].includes(right)));
}

export function may(actor: Actor, right: Right): boolean {
  return rightsOf(actor.roles).includes(right);
}

/**
 * First statement of every list and command. A missing right is said plainly, since it tells nothing
 * about any client; for one object use the same NOT_FOUND as for an object that does not exist.
 *
 * @throws DomainError NOT_FOUND when none of the actor's roles gives the right.
 */
export function requireRight(actor: Actor, right: Right): void {
  if (may(actor, right)) return;
  throw new DomainError('NOT_FOUND', `Your role does not give the right ${right}.`, {
    hint: 'Ask `viewer { may }` what you may do, or ask the administrator of your organisation.',
    details: { right },
  });
}

/** The same words for what does not exist and for what is out of scope: nobody can tell them apart. */
export function notFound(what: string): DomainError {
  return new DomainError('NOT_FOUND', `There is no such ${what}, or it is not yours to see.`, {
    hint: 'Look it up in the list that you may see and take the id from there.',
  });
}

export function notSignedIn(): DomainError {
  return new DomainError('NOT_SIGNED_IN', 'You are not signed in.', {
    hint: 'Sign in first; `viewer` tells who is signed in.',
  });
}
