import type { Actor } from '@trefzeker/shared';

/** Stands in the access log where the operator imported by command line: no person of the installation. */
export const COMMAND_LINE = 'command-line';

/** The operator, for one organisation. */
export function commandLineActor(organisationId: string): Actor {
  return { personId: COMMAND_LINE, organisationId, roles: ['quality-officer'], purpose: 'administration' };
}
