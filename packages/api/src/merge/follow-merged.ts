import type { Actor } from '@trefzeker/shared';
import type { Client, ClientRepository } from '../registration/trajectory-repository.js';

/** An answer that was kept, as far as it names who it was about. */
interface Answer {
  readonly client?: Client;
  readonly trajectory?: { readonly id: string; readonly client: Client };
}

/**
 * Brings an answer that was kept up to date with merges since: the client that went in it becomes the one that
 * stays. What it says of anything else stays as it was said.
 */
export type FollowMerged = (actor: Actor, answer: unknown) => Promise<unknown>;

export function createFollowMerged(clients: Pick<ClientRepository, 'byIds'>): FollowMerged {
  return async (actor, answer) => {
    const { client, trajectory } = (answer ?? {}) as Answer;
    const about = client ?? trajectory?.client;
    if (about === undefined) return answer;
    const now = (await clients.byIds(actor, [about.id])).get(about.id);
    if (now === undefined || now.id === about.id) return answer;
    return {
      ...(answer as object),
      ...(client === undefined ? {} : { client: now }),
      ...(trajectory === undefined ? {} : { trajectory: { ...trajectory, client: now } }),
    };
  };
}
