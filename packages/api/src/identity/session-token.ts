import type { Clock } from '@trefzeker/shared';
import { z } from 'zod';
import type { Signer } from '../platform/signer.js';

/** Eight hours: a working day. */
export const SESSION_SECONDS = 8 * 60 * 60;

/** What a session cookie holds: who, and until when. Nothing of it is kept by the server. */
export interface SessionTokens {
  issue(personId: string): string;
  /** Id of the person; null when the token is not ours, was changed, or has expired. */
  personIn(token: string): string | null;
}

const tokenSchema = z.object({ person: z.string(), until: z.number() });

export function createSessionTokens(signer: Signer, clock: Clock): SessionTokens {
  const nowSeconds = (): number => Math.floor(clock.now().getTime() / 1000);
  return {
    issue: (person) => signer.sign(JSON.stringify({ person, until: nowSeconds() + SESSION_SECONDS })),
    personIn(token) {
      const payload = signer.open(token);
      if (payload === null) return null;
      const { person, until } = tokenSchema.parse(JSON.parse(payload));
      return nowSeconds() < until ? person : null;
    },
  };
}
