import { fieldChanges, importFields, trajectoryFields } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import type { StoredAct } from '../corrections/history-repository.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import { COMMAND_LINE } from './command-line-actor.js';

interface Source {
  readonly actor: Actor;
  readonly file: string;
  /** Of everything about one client, as people count them in the file. */
  readonly rows: string;
  readonly at: Date;
}

/** One act for each trajectory that an import stored: for its keeper and for who brought it in. */
export function importedActs(
  changes: readonly TrajectoryChange[],
  { actor, file, rows, at }: Source,
): readonly StoredAct[] {
  const { organisationId, personId } = actor;
  return changes.map(({ before, after }) => ({
    ...({ act: 'IMPORTED', partKind: 'TRAJECTORY', partId: after.id, trajectoryId: after.id } as const),
    ...{ ownerId: organisationId, version: (before?.version ?? 0) + 1, position: 0, reason: null, at },
    subject: trajectoryFields(after),
    changes: fieldChanges({}, importFields(file, rows)),
    recordedBy: { organisationId, personId: personId === COMMAND_LINE ? null : personId },
  }));
}

/** `2, 3, 8` of numbers in any order; after many it says how many more there are. */
export function rowWords(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const shown = sorted.slice(0, MOST_ROWS).join(', ');
  return sorted.length > MOST_ROWS ? `${shown} … (${sorted.length})` : shown;
}

const MOST_ROWS = 20;
