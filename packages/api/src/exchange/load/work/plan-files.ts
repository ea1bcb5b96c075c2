import type { Actor } from '@trefzeker/shared';
import { tidyText } from '@trefzeker/shared';
import type { ReadDoor } from '../../../platform/database/doors.js';
import { createClientRepository } from '../../../registration/client-repository.js';
import { createTrajectoryRepository } from '../../../registration/sql-trajectory-repository.js';
import type { Client, VersionedRecord } from '../../../registration/trajectory-repository.js';
import { createLoadRepository } from '../load-repository.js';
import type { KnownSource, SourceOwner } from '../load-repository.js';
import type { ClientFile, FileBasis, FilePlan, FilePlanContext } from '../plan/client-file.js';
import { planClientFile } from '../plan/plan-client-file.js';
import { rowsOf } from '../plan/rows-of.js';

export interface Planning {
  /** What is stored is read here: the load's own transaction when it is stored. */
  readonly door: ReadDoor;
  readonly actor: Actor;
  readonly owner: SourceOwner;
  readonly context: FilePlanContext;
  /** Gets every stored client that was looked up. */
  readonly seenClients: Set<string>;
}

/** Plans some clients against what is stored now: a fixed number of statements, whatever their number. */
export async function planFiles(
  planning: Planning,
  files: readonly ClientFile[],
): Promise<readonly FilePlan[]> {
  const basisOf = await loadBases(planning, files);
  return files.map((file) => planClientFile(file, basisOf(file), planning.context));
}

async function loadBases(
  planning: Planning,
  files: readonly ClientFile[],
): Promise<(file: ClientFile) => FileBasis> {
  const known = await knownRows(planning, files);
  const clients = await storedClients(planning, known, files);
  const { trajectories, goals } = await storedFiles(planning, [...clients.values()]);
  const isTaken = await takenReferences(planning, known, files);
  return ({ clientKey }) => {
    const client = clients.get(known.get(clientKey)?.objectId ?? '') ?? null;
    return {
      knownRow: (_kind, key) => known.get(key),
      client,
      isReferenceTaken: isTaken,
      trajectories: client === null ? [] : (trajectories.get(client.id) ?? []),
      goals,
    };
  };
}

/** The kind is part of a key's hash, so one map holds all of them. */
async function knownRows(
  { door, owner }: Planning,
  files: readonly ClientFile[],
): Promise<ReadonlyMap<string, KnownSource>> {
  const keys = files.flatMap(({ clientKey, rows }) => [
    clientKey,
    ...rows.flatMap(({ key, parentKey }) => [key ?? [], parentKey ?? []].flat()),
  ]);
  const found = await createLoadRepository(door).known(owner, [...new Set(keys)]);
  return new Map(found.map((row) => [row.key, row]));
}

async function storedClients(
  { door, actor, seenClients }: Planning,
  known: ReadonlyMap<string, KnownSource>,
  files: readonly ClientFile[],
): Promise<ReadonlyMap<string, Client>> {
  const ids = files.flatMap(({ clientKey }) => known.get(clientKey)?.objectId ?? []);
  const clients = await createClientRepository(door).byIds(actor, ids);
  for (const { id } of clients.values()) seenClients.add(id);
  return clients;
}

async function storedFiles({ door, actor }: Planning, clients: readonly Client[]) {
  const byClient = new Map<string, VersionedRecord[]>(clients.map(({ id }) => [id, []]));
  if (clients.length === 0) return { trajectories: byClient, goals: new Map() };
  const repository = createTrajectoryRepository(door);
  const headers = await repository.listByClients(actor, [...byClient.keys()]);
  const ids = headers.map(({ id }) => id);
  if (ids.length === 0) return { trajectories: byClient, goals: new Map() };
  const records = await repository.records(actor, ids);
  for (const stored of records.values()) byClient.get(stored.client.id)?.push(stored);
  return { trajectories: byClient, goals: await repository.goals(actor, ids) };
}

/** Only clients that no earlier load made can take the reference of another. */
async function takenReferences(
  { door, actor, seenClients }: Planning,
  known: ReadonlyMap<string, KnownSource>,
  files: readonly ClientFile[],
): Promise<(reference: string) => boolean> {
  const isNew = files.filter(({ clientKey }) => !known.has(clientKey));
  const references = isNew.flatMap((file) =>
    rowsOf(file, 'clients').flatMap(({ content }) =>
      content === null ? [] : [tidyText(content.draft.reference)],
    ),
  );
  const taken = await createClientRepository(door).byReferences(actor, references);
  for (const { id } of taken.values()) seenClients.add(id);
  return (reference) => taken.has(reference);
}
