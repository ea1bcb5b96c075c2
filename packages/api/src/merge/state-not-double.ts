import { notDoubleProblems } from '@trefzeker/shared';
import type { Actor, Problem } from '@trefzeker/shared';
import { CLIENT_KEEPER_ONLY } from '../clients/client-file.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { InputRefused } from '../input-refused.js';
import type { Transaction } from '../platform/database/doors.js';
import { staleClient } from '../registration/stale-version.js';
import type { MergeDependencies } from './merge-dependencies.js';
import { notDoubleReasonProblems } from './merge-reason.js';
import type { NotDoubleCommands, NotDoubleStated, WithdrawNotDoubleCommand } from './not-double-commands.js';
import {
  areStatedTwo,
  closeNotDouble,
  createNotDoubleRepository,
  insertNotDouble,
} from './not-double-repository.js';
import type { NotDouble } from './not-double-repository.js';
import type { OpenPair, PairIds } from './open-pair.js';
import { lockPair, openPair } from './open-pair.js';
import { storeBothChanged } from './store-pair.js';

/** That two clients are not the same, and taking that back: each in one transaction, in the history of both. */
export function createNotDoubleCommands(dependencies: MergeDependencies): NotDoubleCommands {
  const { clock, newId } = dependencies;
  const inPair = createInPair(dependencies);
  return {
    stateNotDouble: async (actor, command) => {
      requireRight(actor, 'MERGE_CLIENTS');
      const { clientId, otherId, clientVersion, otherVersion } = command;
      const id = newId();
      return inPair(actor, 'stateNotDouble', id, async (tx, open) => {
        const pair = await open({ staysId: clientId, goesId: otherId });
        if (pair.stays.version !== clientVersion) throw staleClient(clientId);
        if (pair.goes.version !== otherVersion) throw staleClient(otherId);
        const problems = [
          ...notDoubleProblems(command, await areStatedTwo(tx, clientId, otherId)),
          ...notDoubleReasonProblems(command.reason),
        ];
        if (!pair.areOwn) return [CLIENT_KEEPER_ONLY];
        if (problems.length > 0) return problems;
        const [at, reason, { personId }] = [clock.now(), command.reason.trim(), actor];
        await insertNotDouble(tx, actor, { id, clientId, otherId, reason, at });
        const [client, other] = await storeBothChanged(tx, pair, {
          ...{ common: { at, personId, operation: 'stateNotDouble', reason }, newId },
          fieldFor: ({ reference }) => ({ field: 'notDouble', from: null, to: reference }),
        });
        return { kind: 'not-double-stated', client, other };
      });
    },
    withdrawNotDouble: async (actor, command) => {
      requireRight(actor, 'MERGE_CLIENTS');
      const { clientId, clientVersion, notDoubleId } = command;
      return inPair(actor, 'withdrawNotDouble', notDoubleId, async (tx, open) => {
        const { other: known } = await findStated(tx, actor, command);
        const pair = await open({ staysId: clientId, goesId: known.id });
        if (pair.stays.version !== clientVersion) throw staleClient(clientId);
        const problems = notDoubleReasonProblems(command.reason);
        if (problems.length > 0) return problems;
        const [at, reason, { personId }] = [clock.now(), command.reason.trim(), actor];
        await closeNotDouble(tx, notDoubleId, { at, personId, reason });
        const [client, other] = await storeBothChanged(tx, pair, {
          ...{ common: { at, personId, operation: 'withdrawNotDouble', reason }, newId },
          fieldFor: ({ reference }) => ({ field: 'notDouble', from: reference, to: null }),
        });
        return { kind: 'not-double-withdrawn', client, other };
      });
    },
  };
}

/** @throws DomainError NOT_FOUND when the client has no such statement, or not any more. */
async function findStated(
  tx: Transaction,
  actor: Actor,
  { clientId, notDoubleId }: WithdrawNotDoubleCommand,
): Promise<NotDouble> {
  const stated = await createNotDoubleRepository(tx).ofClients(actor, [clientId]);
  const found = stated.get(clientId)?.find(({ id }) => id === notDoubleId);
  if (found === undefined) throw notFound('not-double');
  return found;
}

/** What is done to two clients, once they are open. */
type Work = (
  tx: Transaction,
  open: (ids: PairIds) => Promise<OpenPair>,
) => Promise<NotDoubleStated | readonly Problem[]>;

/** Runs work on two clients that nobody else changes meanwhile, with a line in the access log about both. */
function createInPair({ write, accessLog, writeAccessLine, requestId }: MergeDependencies) {
  return async (
    actor: Actor,
    operation: keyof NotDoubleCommands,
    objectId: string,
    work: Work,
  ): Promise<NotDoubleStated | InputRefused> => {
    const line = { action: 'change' as const, operation, requestId: requestId() };
    let clientIds: readonly string[] = [];
    const outcome = await write.transaction(async (tx) => {
      const done = await work(tx, async (ids) => {
        clientIds = [ids.staysId, ids.goesId];
        await lockPair(tx, ids);
        return openPair(tx, actor, ids);
      });
      if ('kind' in done)
        await writeAccessLine(tx, actor, { ...line, clientIds, outcome: 'success', objectIds: [objectId] });
      return done;
    });
    if ('kind' in outcome) return outcome;
    await accessLog.write(actor, { ...line, clientIds, outcome: 'refused', objectIds: [] });
    return { kind: 'input-refused', problems: outcome };
  };
}
