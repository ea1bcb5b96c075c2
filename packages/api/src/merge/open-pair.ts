import { statedTwoProblems } from '@trefzeker/shared';
import type { Actor, MergePair, Problem } from '@trefzeker/shared';
import { staleClient } from '../registration/stale-version.js';
import { notFound } from '../identity/rights.js';
import type { ReadDoor, Transaction } from '../platform/database/doors.js';
import { createClientRepository, lockClient } from '../registration/client-repository.js';
import type { Client } from '../registration/trajectory-repository.js';
import { readSides } from './merge-side-repository.js';
import { areStatedTwo } from './not-double-repository.js';

/** Two clients of the actor's own organisation, laid beside each other. */
export interface OpenPair {
  readonly stays: Client;
  readonly goes: Client;
  readonly sides: MergePair;
  /** Both are kept by the actor's organisation. */
  readonly areOwn: boolean;
}

export interface PairIds {
  readonly staysId: string;
  readonly goesId: string;
}

/**
 * Reads both as they are now.
 *
 * @throws DomainError NOT_FOUND when one of them does not exist or is out of scope; STALE_VERSION when one was
 * merged since.
 */
export async function openPair(
  read: ReadDoor,
  actor: Actor,
  { staysId, goesId }: PairIds,
): Promise<OpenPair> {
  const ids = [staysId, goesId];
  const clients = await createClientRepository(read).byIds(actor, ids);
  const [stays, goes] = ids.map((id) => {
    const client = clients.get(id);
    if (client === undefined) throw notFound('client');
    if (client.id !== id) throw staleClient(id);
    return client;
  }) as [Client, Client];
  const { sides } = await sidesOf(read, { staysId, goesId });
  return { stays, goes, sides, areOwn: areOwn(actor, [stays, goes]) };
}

export async function sidesOf(
  read: ReadDoor,
  { staysId, goesId }: PairIds,
): Promise<{ readonly goes: Client; readonly sides: MergePair }> {
  const sides = await readSides(read, [staysId, goesId]);
  const [stays, goes] = [sides.get(staysId), sides.get(goesId)];
  if (stays === undefined || goes === undefined) throw notFound('client');
  return { goes: goes.client, sides: { stays: stays.side, goes: goes.side } };
}

/** Lets nobody else change one of them until the transaction ends; always in the same order. */
export async function lockPair(tx: Transaction, { staysId, goesId }: PairIds): Promise<void> {
  for (const id of [staysId, goesId].sort()) await lockClient(tx, id);
}

function areOwn({ organisationId }: Actor, clients: readonly Client[]): boolean {
  return clients.every((client) => client.organisationId === organisationId);
}

/** Why the two are not merged, whatever stands in them: somebody said that they are not the same. */
export async function statedProblems(
  read: ReadDoor,
  { staysId, goesId }: PairIds,
): Promise<readonly Problem[]> {
  return statedTwoProblems(await areStatedTwo(read, staysId, goesId));
}

/** The same client twice. */
export function sameClientProblems({ staysId, goesId }: PairIds): readonly Problem[] {
  return staysId === goesId ? [SAME_CLIENT] : [];
}

const SAME_CLIENT: Problem = {
  path: ['goesId'],
  code: 'same-client',
  message: { nl: 'Dit is twee keer dezelfde cliënt.', en: 'This is the same client twice.' },
  hint: { nl: 'Kies een andere cliënt.', en: 'Choose another client.' },
};
