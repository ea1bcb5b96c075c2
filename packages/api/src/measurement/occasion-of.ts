import type { Actor, Problem } from '@trefzeker/shared';
import { OCCASION_OF_OTHER_CARE, OCCASION_UNKNOWN } from '../agenda/agenda-problems.js';
import type { Agendas } from '../agenda/agendas.js';
import { dutiesSeenBy } from '../agenda/agendas.js';
import type { RecordMeasurementCommand } from './measurement-commands.js';

type Placed = Pick<RecordMeasurementCommand, 'trajectoryId' | 'moment' | 'careEpisodeId' | 'occasionKey'>;

/** The occasion that a measurement names, and the care that follows from it. */
export interface Occasion {
  readonly occasionKey: string | null;
  readonly careEpisodeId: string | null;
  readonly problems: readonly Problem[];
}

/**
 * A measurement that names an occasion belongs there and nowhere else: it has to be one of the agenda, of the
 * same moment, and the care is that of the occasion.
 */
export async function occasionOf(agendas: Agendas, actor: Actor, placed: Placed): Promise<Occasion> {
  const { trajectoryId, moment, careEpisodeId, occasionKey } = placed;
  if (occasionKey === undefined) return { occasionKey: null, careEpisodeId, problems: [] };
  const agenda = (await agendas.of(actor, [trajectoryId])).get(trajectoryId);
  const duties = agenda === undefined ? [] : dutiesSeenBy(actor, agenda);
  const duty = duties.find((each) => each.occasionKey === occasionKey && each.moment === moment);
  if (duty === undefined) return { occasionKey, careEpisodeId, problems: [OCCASION_UNKNOWN] };
  const { kind, memberIds } = duty.unit;
  const care = kind === 'CARE' || kind === 'DELIVERY_RECORD' ? memberIds : [];
  const isOther = careEpisodeId !== null && !care.includes(careEpisodeId);
  return {
    occasionKey,
    careEpisodeId: careEpisodeId ?? care[0] ?? null,
    problems: isOther ? [OCCASION_OF_OTHER_CARE] : [],
  };
}
