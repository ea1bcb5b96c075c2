import {
  agreementsForAgenda,
  goalRegistrations,
  natureRegistrations,
  overallScoreRegistrations,
  repetitionRegistrations,
} from '@trefzeker/shared';
import type { AgendaFile, AgendaGoal, AgendaOverallScore } from '@trefzeker/shared';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { AgendaEntries } from './agenda-repository.js';

/** A trajectory with all that its agenda depends on. */
export function agendaFileOf(
  record: StoredRecord,
  { agreements, nature, excuses, handOvers, situations, before, ended }: AgendaEntries,
  {
    goals,
    overall,
  }: { readonly goals: readonly AgendaGoal[]; readonly overall: readonly AgendaOverallScore[] },
): AgendaFile {
  const { decisions, carePlans, measurePlans, registrations } = agreementsForAgenda(record.id, agreements);
  const observed = situations.map(({ id, kind, occasionKey, observedOn }) => {
    const last = situations.findLast((each) => each.kind === kind && each.occasionKey === occasionKey);
    return { ...{ id, kind, occasionKey }, on: observedOn, ...(last && { answer: last.answer }) };
  });
  return {
    record,
    decisions,
    carePlans,
    measurePlans,
    registrations: [
      ...registrations,
      ...observed,
      ...repetitionRegistrations(record, before),
      ...natureRegistrations(record.id, nature),
      ...goalRegistrations(record.careEpisodes, goals),
      ...overallScoreRegistrations(record.careEpisodes, overall),
    ],
    excuses,
    handOvers,
    ...ended,
  };
}
