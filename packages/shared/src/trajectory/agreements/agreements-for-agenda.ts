import type { AgendaFile, AgendaRegistration } from '../agenda/agenda-file.js';
import { occasionKey } from '../agenda/agenda-file.js';
import type { Agreements } from './agreements.js';

/** What the agenda of a trajectory takes from its decisions and plans. */
export function agreementsForAgenda(
  trajectoryId: string,
  { decisions, carePlans, measurePlans }: Agreements,
): Pick<AgendaFile, 'decisions' | 'carePlans' | 'measurePlans' | 'registrations'> {
  const atStart = occasionKey(`trajectory:${trajectoryId}`, 'START');
  const registered = (
    kind: AgendaRegistration['kind'],
    made: readonly Pick<Agreements['decisions'][number], 'id' | 'recordedOn'>[],
  ): readonly AgendaRegistration[] =>
    made.map(({ id, recordedOn }) => ({ id, kind, occasionKey: atStart, on: recordedOn }));
  return {
    decisions: decisions.map(({ decidedOn }) => decidedOn),
    carePlans,
    measurePlans: measurePlans.map(({ agreedOn }) => agreedOn),
    registrations: [...registered('decision', decisions), ...registered('measure-plan', measurePlans)],
  };
}
