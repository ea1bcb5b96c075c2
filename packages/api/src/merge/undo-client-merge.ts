import { changedFields, planUndo } from '@trefzeker/shared';
import type { Actor, Problem, UndoPlan } from '@trefzeker/shared';
import { changedFacts } from '../clients/changed-facts.js';
import { writeBsn } from '../clients/client-bsn-repository.js';
import { staleClient } from '../registration/stale-version.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { InputRefused } from '../input-refused.js';
import type { Transaction } from '../platform/database/doors.js';
import { createClientRepository, lockClient } from '../registration/client-repository.js';
import { createTrajectoryRepository } from '../registration/sql-trajectory-repository.js';
import type { Client } from '../registration/trajectory-repository.js';
import { insertHeadActs } from './join-trajectories.js';
import { partParts } from './joined-parts-repository.js';
import { closeMerge, findMerge, isLaterMerged, showAgain } from './merge-change-repository.js';
import type { MergeCommands, MergeUndone, UndoClientMergeCommand } from './merge-commands.js';
import type { MergeDependencies } from './merge-dependencies.js';
import { mergeReasonProblems } from './merge-reason.js';
import type { StoredMerge } from './stored-merge.js';
import { lockPair, sidesOf } from './open-pair.js';
import { insertLines, nextPair, storeFacts, storeFiles, storeMoves } from './store-pair.js';

/** Makes two clients of one again: all in one transaction, against what is stored at that moment. */
export function createUndoClientMerge(dependencies: MergeDependencies): MergeCommands['undoClientMerge'] {
  const { write, accessLog, requestId } = dependencies;
  return async (actor, command) => {
    requireRight(actor, 'MERGE_CLIENTS');
    const line = {
      ...{ action: 'change' as const, operation: 'undoClientMerge', requestId: requestId() },
    };
    const outcome = await write.transaction(async (tx): Promise<MergeUndone | Refusal> => {
      const { stays, merge } = await open(tx, actor, command);
      const { goes, sides } = await sidesOf(tx, merge);
      const plan = planUndo(merge.done, sides);
      const clientIds = [stays.id, goes.id];
      const problems = [
        ...((await isLaterMerged(tx, merge)) ? [LATER_FIRST] : []),
        ...plan.refusals,
        ...mergeReasonProblems(command.reason),
      ];
      if (problems.length > 0) return { problems, clientIds };
      const undone = await store(
        tx,
        { actor, command, merge, pair: { stays, goes, sides }, plan },
        dependencies,
      );
      const objectIds = [merge.id, ...plan.moves.toGoes.trajectoryIds];
      await dependencies.writeAccessLine(tx, actor, { ...line, clientIds, outcome: 'success', objectIds });
      return undone;
    });
    if ('kind' in outcome) return outcome;
    const { problems, clientIds } = outcome;
    await accessLog.write(actor, { ...line, clientIds, outcome: 'refused', objectIds: [command.mergeId] });
    return { kind: 'input-refused', problems } satisfies InputRefused;
  };
}

interface Refusal {
  readonly problems: readonly Problem[];
  readonly clientIds: readonly string[];
}

async function open(
  tx: Transaction,
  actor: Actor,
  command: UndoClientMergeCommand,
): Promise<{ readonly stays: Client; readonly merge: StoredMerge }> {
  const { clientId, clientVersion } = command;
  await lockClient(tx, clientId);
  const stays = (await createClientRepository(tx).byIds(actor, [clientId])).get(clientId);
  if (stays?.organisationId !== actor.organisationId) throw notFound('client');
  if (stays.id !== clientId || stays.version !== clientVersion) throw staleClient(clientId);
  const merge = await findMerge(tx, actor, command);
  if (merge === null) throw notFound('merge');
  await lockPair(tx, merge);
  return { stays, merge };
}

interface Work {
  readonly actor: Actor;
  readonly command: UndoClientMergeCommand;
  readonly merge: StoredMerge;
  readonly pair: Awaited<ReturnType<typeof sidesOf>> & { readonly stays: Client };
  readonly plan: UndoPlan;
}

async function store(
  tx: Transaction,
  { actor, command, merge, pair, plan }: Work,
  { storeTrajectories, clock, newId }: MergeDependencies,
): Promise<MergeUndone> {
  const { sides } = pair;
  const { after, moves, heads, findings } = plan;
  const next = nextPair(pair, after, clock.today());
  const at = clock.now();
  const { personId } = actor;
  const reason = command.reason.trim();
  const isBsnReturned = merge.isBsnTaken && sides.stays.bsn === sides.goes.bsn;

  await closeMerge(tx, merge, { at, personId, reason });
  for (const join of merge.done.joins) await partParts(tx, join);
  await storeFacts(tx, next, after);
  await storeMoves(tx, next, moves);
  await showAgain(
    tx,
    sides.goes.trajectories.map(({ id }) => id),
  );
  for (const client of [next.stays, next.goes]) {
    const repository = createTrajectoryRepository(tx);
    const headers = await repository.listByClients(actor, [client.id]);
    const files = await repository.records(
      actor,
      headers.map(({ id }) => id),
    );
    await storeFiles(tx, client, [...files.values()], { storeTrajectories, heads });
    await insertHeadActs(tx, actor, { files: [...files.values()], heads, at, words: reason });
  }
  if (isBsnReturned) await writeBsn(tx, next.stays.id, { bsn: null, recordedOn: clock.today() });
  const names = changedFields(sides.stays.facts, after);
  await insertLines(tx, next, {
    common: { at, personId, operation: 'undoClientMerge', reason },
    ofStays: {
      id: newId(),
      fields: [
        { field: 'separated', from: null, to: next.goes.reference },
        ...changedFacts(sides.stays.facts, after, names),
        ...(isBsnReturned ? [{ field: 'bsn', from: null, to: null }] : []),
      ],
    },
    ofGoes: { id: newId(), fields: [{ field: 'separatedFrom', from: null, to: next.stays.reference }] },
  });
  return { kind: 'merge-undone', client: next.stays, separated: next.goes, findings };
}

const LATER_FIRST: Problem = {
  path: ['mergeId'],
  code: 'later-merge-first',
  message: {
    nl: 'Daarna is nog een cliënt met deze samengevoegd.',
    en: 'Another client was merged into this one after that.',
  },
  hint: {
    nl: 'Maak eerst de laatste samenvoeging ongedaan.',
    en: 'First undo the last merge.',
  },
};
