import { goalRegistrations } from '@trefzeker/shared';
import type { AgendaFile, AgendaGoal } from '@trefzeker/shared';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { AgendaEntries } from './agenda-repository.js';

/** A trajectory with all that its agenda depends on. */
export function agendaFileOf(
  record: StoredRecord,
  { excuses, handOvers, situations }: AgendaEntries,
  goals: readonly AgendaGoal[],
): AgendaFile {
  return {
    record,
    decisions: [],
    measurePlans: [],
    registrations: [
      ...situations.map(({ id, kind, occasionKey, observedOn }) => ({
        ...{ id, kind, occasionKey },
        on: observedOn,
      })),
      ...goalRegistrations(record.careEpisodes, goals),
    ],
    excuses,
    handOvers,
    diedOn: null,
    erasedOn: null,
  };
}
