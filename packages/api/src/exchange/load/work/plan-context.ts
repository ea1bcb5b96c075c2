import { COMMAND_LINE } from '../../command-line-actor.js';
import type { FilePlanContext } from '../plan/client-file.js';
import type { LoadDependencies, LoadWork } from './load-dependencies.js';

/** @param columns - For findings to point at; a load that is being stored points at none. */
export async function createPlanContext(
  { actor, load }: Pick<LoadWork, 'actor' | 'load'>,
  { organisations, goalCodes, clock, newId }: LoadDependencies,
  columns: FilePlanContext['columns'],
): Promise<FilePlanContext> {
  const known = await organisations.list();
  return {
    keeperId: actor.organisationId,
    organisations: new Map(known.map((organisation) => [organisation.id, organisation])),
    goalCodes,
    today: clock.today(),
    newId,
    takesChanges: load.changeReason !== null,
    recordedBy: {
      organisationId: actor.organisationId,
      personId: actor.personId === COMMAND_LINE ? null : actor.personId,
    },
    columns,
  };
}
