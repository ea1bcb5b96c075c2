import type { Actor, Agreements, ClientLife } from '@trefzeker/shared';
import { tidyText } from '@trefzeker/shared';
import { createAgreementRepository } from '../../../agreements/agreement-repository.js';
import { createClientLifeRepository } from '../../../clients/client-life-repository.js';
import type { StoredGoalScore } from '../../../goals/goal-score-repository.js';
import { createGoalScoreRepository } from '../../../goals/sql-goal-score-repository.js';
import type { ReadDoor } from '../../../platform/database/doors.js';
import { createClientRepository } from '../../../registration/client-repository.js';
import { createTrajectoryRepository } from '../../../registration/sql-trajectory-repository.js';
import type { Client, VersionedRecord } from '../../../registration/trajectory-repository.js';
import type { LoadKind } from '../load-kinds.js';
import { createLoadRepository } from '../load-repository.js';
import type { KnownSource, SourceOwner } from '../load-repository.js';
import type { ClientFile, FileBasis, FilePlan, FilePlanContext } from '../plan/client-file.js';
import { planClientFile } from '../plan/plan-client-file.js';
import { rowsOf } from '../plan/rows-of.js';
import type { LoadDrafts } from '../row/load-draft.js';

type StagedDraft = LoadDrafts[LoadKind];

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
  const stored = await storedFiles(planning, [...clients.values()]);
  const beside = await storedBeside(planning, files, {
    clientIds: [...clients.values()].map(({ id }) => id),
    trajectoryIds: [...stored.trajectories.values()].flat().map(({ record }) => record.id),
  });
  const isTaken = await takenReferences(planning, known, files);
  return ({ clientKey }) => {
    const client = clients.get(known.get(clientKey)?.objectId ?? '') ?? null;
    return {
      knownRow: (_kind, key) => known.get(key),
      client,
      isReferenceTaken: isTaken,
      trajectories: client === null ? [] : (stored.trajectories.get(client.id) ?? []),
      goals: stored.goals,
      respondents: beside.respondents.get(client?.id ?? '') ?? [],
      decisions: beside.decisions,
      goalScores: beside.goalScores,
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
    ...rows.flatMap(({ key, parentKey, content }) =>
      [key ?? [], parentKey ?? [], decisionKeyOf(content?.draft) ?? []].flat(),
    ),
  ]);
  const found = await createLoadRepository(door).known(owner, [...new Set(keys)]);
  return new Map(found.map((row) => [row.key, row]));
}

function decisionKeyOf(draft: StagedDraft | undefined): string | null {
  return draft !== undefined && 'decisionKey' in draft ? draft.decisionKey : null;
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

/** What only some kinds of rows need: no row of it, no statement for it. */
async function storedBeside(
  { door, actor, context }: Planning,
  files: readonly ClientFile[],
  { clientIds, trajectoryIds }: Record<'clientIds' | 'trajectoryIds', readonly string[]>,
) {
  const has = (kind: LoadKind) => files.some(({ rows }) => rows.some((row) => row.kind === kind));
  const lives =
    clientIds.length > 0 && has('respondents')
      ? await createClientLifeRepository(door).listByClients(actor, clientIds)
      : new Map<string, ClientLife>();
  const agreements =
    trajectoryIds.length > 0 && has('carePlans')
      ? await createAgreementRepository(door).listByTrajectories(actor, trajectoryIds)
      : new Map<string, Agreements>();
  // A goal that is corrected is laid beside what was said of it.
  const needsScores = has('goalScores') || (context.takesChanges && has('goals'));
  const goalScores =
    trajectoryIds.length > 0 && needsScores
      ? await createGoalScoreRepository(door).listByTrajectories(actor, trajectoryIds)
      : new Map<string, readonly StoredGoalScore[]>();
  return {
    respondents: new Map([...lives].map(([id, { respondents }]) => [id, respondents])),
    decisions: new Map([...agreements].map(([id, { decisions }]) => [id, decisions])),
    goalScores,
  };
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
