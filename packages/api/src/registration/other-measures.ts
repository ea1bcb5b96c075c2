import { carriersOf } from '@trefzeker/shared';
import type { Actor, OtherMeasures } from '@trefzeker/shared';
import type { StoredRecord, TrajectoryRepository } from './trajectory-repository.js';

/**
 * The client's other measures, in this trajectory and in those before it: two that cannot stand together
 * cannot do so across trajectories either. As for who may see them: the keeper of a trajectory all of it, others
 * only what they carry out.
 */
export async function otherMeasuresOf(
  trajectories: Pick<TrajectoryRepository, 'listByClients' | 'records'>,
  actor: Actor,
  { record, measureId }: { readonly record: StoredRecord; readonly measureId: string | null },
): Promise<OtherMeasures> {
  const headers = await trajectories.listByClients(actor, [record.client.id]);
  const otherIds = headers.map(({ id }) => id).filter((id) => id !== record.id);
  const others = otherIds.length === 0 ? [] : [...(await trajectories.records(actor, otherIds)).values()];
  const measures = [record, ...others.map((other) => other.record)].flatMap(({ keeperId, measures: own }) =>
    own
      .filter(({ id }) => id !== measureId)
      .map((measure) => ({
        measure,
        isVisible: [keeperId, ...carriersOf(measure)].includes(actor.organisationId),
      })),
  );
  return {
    otherMeasures: measures.filter(({ isVisible }) => isVisible).map(({ measure }) => measure),
    hiddenMeasures: measures.filter(({ isVisible }) => !isVisible).map(({ measure }) => measure),
  };
}
