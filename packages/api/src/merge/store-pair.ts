import type { Actor, MergeableFacts, MergeMoves, PlainDate, TrajectoryHead } from '@trefzeker/shared';
import { municipalityOn } from '@trefzeker/shared';
import { staleClient, staleVersion } from '../registration/stale-version.js';
import {
  dropUnsentReminders,
  insertClientChange,
  writeLife,
} from '../clients/client-life-change-repository.js';
import type { StoredClientChange } from '../clients/client-life-repository.js';
import type { Transaction } from '../platform/database/doors.js';
import { updateClient } from '../registration/client-repository.js';
import { removeDerived } from '../registration/derived-repository.js';
import { createTrajectoryRepository } from '../registration/sql-trajectory-repository.js';
import type { StoreTrajectories } from '../registration/store-trajectories.js';
import type { Client, VersionedRecord } from '../registration/trajectory-repository.js';
import { moveParts, moveTrajectories, takeVersion } from './merge-change-repository.js';

/** Both clients with their next versions. */
export interface NextPair {
  readonly stays: Client;
  readonly goes: Client;
}

/** The client that stays as it is known afterwards, and the other as it was. */
export function nextPair({ stays, goes }: NextPair, after: MergeableFacts, today: PlainDate): NextPair {
  const { givenName, familyName, birthDate, birthDatePrecision, sex, residences } = after;
  const municipality = municipalityOn({ municipality: after.municipality, residences }, today);
  return {
    stays: {
      ...{ ...stays, givenName, familyName, birthDate, birthDatePrecision, sex, municipality },
      version: stays.version + 1,
    },
    goes: { ...goes, version: goes.version + 1 },
  };
}

/** Stores who both are, with the guard against two who change one of them. */
export async function storeFacts(
  tx: Transaction,
  { stays, goes }: NextPair,
  { familyKey, told, diedOn, erasedOn, residences, careAims }: MergeableFacts,
): Promise<void> {
  for (const client of [stays, goes]) {
    if (!(await updateClient(tx, client, client.version - 1))) throw staleClient(client.id);
  }
  await writeLife(tx, stays.id, { familyKey, told, diedOn, erasedOn, residences, careAims });
}

export async function storeMoves(
  tx: Transaction,
  { stays, goes }: NextPair,
  { toStays, toGoes }: MergeMoves,
): Promise<void> {
  await moveParts(tx, stays.id, toStays);
  await moveParts(tx, goes.id, toGoes);
  await moveTrajectories(tx, [
    { trajectoryIds: toStays.trajectoryIds, clientId: stays.id },
    { trajectoryIds: toGoes.trajectoryIds, clientId: goes.id },
  ]);
}

/** The files of trajectories, as far as they are not put away. */
export function readFiles(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VersionedRecord>> {
  return createTrajectoryRepository(tx).records(actor, ids);
}

/** Derives everything of these files anew, with the client that they are of now, and what they say now. */
export async function storeFiles(
  tx: Transaction,
  client: Client,
  files: readonly VersionedRecord[],
  {
    storeTrajectories,
    heads = new Map(),
  }: {
    readonly storeTrajectories: StoreTrajectories;
    readonly heads?: ReadonlyMap<string, TrajectoryHead>;
  },
): Promise<void> {
  const { id, birthDate, birthDatePrecision, sex, municipality } = client;
  await storeTrajectories(
    tx,
    files.map((before) => ({
      ...{ before, client, isNewClient: false, newGoals: [] },
      after: {
        ...{ ...before.record, ...heads.get(before.record.id) },
        client: { id, birthDate, birthDatePrecision, sex, municipality },
      },
    })),
  );
}

/**
 * Trajectories that drop out: they are in no list and no figure, and nobody is reminded of them. Not when somebody
 * registers something in one of them at this moment.
 */
export async function putAway(
  tx: Transaction,
  { id }: Pick<Client, 'id'>,
  files: readonly VersionedRecord[],
): Promise<void> {
  for (const { record, version } of files) {
    if (!(await takeVersion(tx, record.id, version))) throw staleVersion(record.id);
  }
  await removeDerived(
    tx,
    files.map(({ record }) => record.id),
  );
  await dropUnsentReminders(tx, id);
}

/** Both clients with nothing changed but what the history of each tells of the other. */
export async function storeBothChanged(
  tx: Transaction,
  { stays, goes }: NextPair,
  {
    common,
    newId,
    fieldFor,
  }: {
    readonly common: Pick<StoredClientChange, 'at' | 'personId' | 'operation' | 'reason'>;
    readonly newId: () => string;
    readonly fieldFor: (counterpart: Client) => StoredClientChange['fields'][number];
  },
): Promise<readonly [stays: Client, goes: Client]> {
  const next: NextPair = {
    stays: { ...stays, version: stays.version + 1 },
    goes: { ...goes, version: goes.version + 1 },
  };
  for (const client of [next.stays, next.goes]) {
    if (!(await updateClient(tx, client, client.version - 1))) throw staleClient(client.id);
  }
  await insertLines(tx, next, {
    common,
    ofStays: { id: newId(), fields: [fieldFor(goes)] },
    ofGoes: { id: newId(), fields: [fieldFor(stays)] },
  });
  return [next.stays, next.goes];
}

/** One line in the history of each of the two. */
export async function insertLines(
  tx: Transaction,
  { stays, goes }: NextPair,
  lines: {
    readonly common: Pick<StoredClientChange, 'at' | 'personId' | 'operation' | 'reason'>;
    readonly ofStays: Pick<StoredClientChange, 'id' | 'fields'>;
    readonly ofGoes: Pick<StoredClientChange, 'id' | 'fields'>;
  },
): Promise<void> {
  const written = [
    { client: stays, line: lines.ofStays },
    { client: goes, line: lines.ofGoes },
  ];
  for (const { client, line } of written) {
    await insertClientChange(
      tx,
      { clientId: client.id, clientVersion: client.version },
      { ...lines.common, ...line, respondentId: null },
    );
  }
}
