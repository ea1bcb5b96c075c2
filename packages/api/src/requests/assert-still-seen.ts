import type { Actor } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { Right } from '../identity/rights.js';
import type { MeasurementRepository } from '../measurement/measurement-repository.js';
import type {
  Client,
  ClientRepository,
  StoredRecord,
  TrajectoryRepository,
} from '../registration/trajectory-repository.js';
import type { Commands } from '../use-cases.js';

/** An answer that was kept, as far as it is about somebody. */
interface Answer {
  readonly client?: Client;
  readonly separated?: Client;
  readonly other?: Client;
  readonly trajectory?: { readonly id: string };
  readonly draft?: { readonly trajectoryId: string } | null;
  readonly careEpisode?: Part;
  readonly measure?: Part;
  readonly measurement?: Part;
}

interface Part {
  readonly id: string;
}

/**
 * Looks whether the actor may do now what was done then, and may see now what was answered then.
 *
 * @throws DomainError NOT_FOUND, as the command itself would have it: a right or a part of the file was lost since.
 */
export type AssertStillSeen = (actor: Actor, operation: keyof Commands, answer: unknown) => Promise<void>;

/** Commands that ask another right than to register. */
const OTHER_RIGHTS: Partial<Record<keyof Commands, Right>> = {
  setClientBsn: 'READ_BSN',
  mergeClients: 'MERGE_CLIENTS',
  undoClientMerge: 'MERGE_CLIENTS',
  stateNotDouble: 'MERGE_CLIENTS',
  withdrawNotDouble: 'MERGE_CLIENTS',
};

interface Dependencies {
  readonly clients: Pick<ClientRepository, 'byIds'>;
  readonly trajectories: Pick<TrajectoryRepository, 'record' | 'careEpisodes' | 'measures'>;
  readonly measurements: Pick<MeasurementRepository, 'listByTrajectories'>;
}

export function createAssertStillSeen(dependencies: Dependencies): AssertStillSeen {
  return async (actor, operation, answer) => {
    requireRight(actor, OTHER_RIGHTS[operation] ?? 'REGISTER');
    const about = (answer ?? {}) as Answer;
    await assertClientsSeen(dependencies, actor, about);
    const trajectoryId = about.trajectory?.id ?? about.draft?.trajectoryId;
    if (trajectoryId !== undefined) await assertFileSeen(dependencies, actor, { trajectoryId, about });
  };
}

async function assertClientsSeen(
  { clients }: Dependencies,
  actor: Actor,
  { client, separated, other }: Answer,
): Promise<void> {
  const ids = [client, separated, other].flatMap((each) => (each === undefined ? [] : [each.id]));
  if (ids.length === 0) return;
  const seen = await clients.byIds(actor, ids);
  if (!ids.every((id) => seen.has(id))) throw notFound('client');
}

async function assertFileSeen(
  { trajectories, measurements }: Dependencies,
  actor: Actor,
  { trajectoryId, about }: { readonly trajectoryId: string; readonly about: Answer },
): Promise<void> {
  const file = await trajectories.record(actor, trajectoryId);
  if (file === null) throw notFound('trajectory');
  const { careEpisode, measure, measurement } = about;
  const parts = [careEpisode, measure, measurement].flatMap((part) => (part === undefined ? [] : [part.id]));
  if (parts.length === 0) return;
  const ids = [trajectoryId];
  const seen = [
    ...((await trajectories.careEpisodes(actor, ids)).get(trajectoryId) ?? []),
    ...((await trajectories.measures(actor, ids)).get(trajectoryId)?.visible ?? []),
    ...((await measurements.listByTrajectories(actor, ids)).get(trajectoryId) ?? []),
  ].map(({ id }) => id);
  // A part that was voided since is nobody's: the answer still tells that it was stored.
  const hidden = partsOf(file.record).filter((id) => !seen.includes(id));
  if (parts.some((id) => hidden.includes(id))) throw notFound('part');
}

function partsOf({ careEpisodes, measures, measurements }: StoredRecord): readonly string[] {
  return [...careEpisodes, ...measures, ...measurements].map(({ id }) => id);
}
