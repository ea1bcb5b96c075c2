import type { Actor, Measure } from '@trefzeker/shared';
import type { StoredRecord, TrajectoryRepository } from './trajectory-repository.js';

/**
 * The client's other measures, in this trajectory and in those before it: two that cannot stand together
 * cannot do so across trajectories either.
 */
export async function otherMeasuresOf(
  trajectories: Pick<TrajectoryRepository, 'listByClients' | 'records'>,
  actor: Actor,
  { record, measureId }: { readonly record: StoredRecord; readonly measureId: string | null },
): Promise<readonly Measure[]> {
  const headers = await trajectories.listByClients(actor, [record.client.id]);
  const otherIds = headers.map(({ id }) => id).filter((id) => id !== record.id);
  const others = otherIds.length === 0 ? [] : [...(await trajectories.records(actor, otherIds)).values()];
  return [record, ...others.map((other) => other.record)]
    .flatMap(({ measures }) => measures)
    .filter(({ id }) => id !== measureId);
}
