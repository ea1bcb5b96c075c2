import { doubleReasons } from '@trefzeker/shared';
import type { Actor, DoubleReason } from '@trefzeker/shared';
import { may } from '../identity/rights.js';
import type { Client } from '../registration/trajectory-repository.js';
import type { DoubleRepository, NumberedClient } from './double-repository.js';

/** Another client that may be the same, and why. */
export interface SuspectedDouble {
  readonly client: Client;
  readonly reasons: readonly DoubleReason[];
}

/**
 * Clients of the same organisation, in the scope of the actor, that may be this one; also of one that is not
 * registered yet. Nothing is told of others, also not that they are there.
 */
export async function findSuspects(
  doubles: DoubleRepository,
  actor: Actor,
  client: Client,
): Promise<readonly SuspectedDouble[]> {
  const known = await doubles.candidates(actor, client);
  // Who may not see numbers is not told that two are the same either.
  const weighed = (each: NumberedClient) => ({
    ...each.client,
    bsn: may(actor, 'READ_BSN') ? each.bsn : null,
  });
  const own = weighed(known.find((each) => each.client.id === client.id) ?? { client, bsn: null });
  return known
    .filter((each) => each.client.id !== client.id)
    .map((each) => ({ client: each.client, reasons: doubleReasons(own, weighed(each)) }))
    .filter(({ reasons }) => reasons.length > 0);
}
