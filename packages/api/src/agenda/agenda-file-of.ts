import {
  agreementsForAgenda,
  goalRegistrations,
  natureRegistrations,
  overallScoreRegistrations,
} from '@trefzeker/shared';
import type { AgendaFile, AgendaGoal, AgendaOverallScore } from '@trefzeker/shared';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { AgendaEntries } from './agenda-repository.js';

/** A trajectory with all that its agenda depends on. */
export function agendaFileOf(
  record: StoredRecord,
  { agreements, nature, excuses, handOvers, situations, ended }: AgendaEntries,
  {
    goals,
    overall,
  }: { readonly goals: readonly AgendaGoal[]; readonly overall: readonly AgendaOverallScore[] },
): AgendaFile {
  const { decisions, measurePlans, registrations } = agreementsForAgenda(record.id, agreements);
  const observed = situations.map(({ id, kind, occasionKey, observedOn }) => ({
    ...{ id, kind, occasionKey },
    on: observedOn,
  }));
  return {
    record,
    decisions,
    measurePlans,
    registrations: [
      ...registrations,
      ...observed,
      ...natureRegistrations(record.id, nature),
      ...goalRegistrations(record.careEpisodes, goals),
      ...overallScoreRegistrations(record.careEpisodes, overall),
    ],
    excuses,
    handOvers,
    ...ended,
  };
}
