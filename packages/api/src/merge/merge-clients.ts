import { changedFields, planMerge } from '@trefzeker/shared';
import type { Actor, MergePlan, Problem } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import { changedFacts } from '../clients/changed-facts.js';
import { writeBsn } from '../clients/client-bsn-repository.js';
import { CLIENT_KEEPER_ONLY } from '../clients/client-file.js';
import { staleClient } from '../registration/stale-version.js';
import { requireRight } from '../identity/rights.js';
import type { Transaction } from '../platform/database/doors.js';
import type { ClientsMerged, MergeClientsCommand, MergeCommands } from './merge-commands.js';
import { insertHeadActs, joinTrajectories } from './join-trajectories.js';
import { insertMerge } from './merge-change-repository.js';
import type { MergeDependencies } from './merge-dependencies.js';
import { mergeReasonProblems } from './merge-reason.js';
import { lockPair, openPair, sameClientProblems, statedProblems } from './open-pair.js';
import type { OpenPair } from './open-pair.js';
import {
  insertLines,
  nextPair,
  putAway,
  readFiles,
  storeFacts,
  storeFiles,
  storeMoves,
} from './store-pair.js';

/** Makes one client of two: all in one transaction, against what is stored at that moment. */
export function createMergeClients(dependencies: MergeDependencies): MergeCommands['mergeClients'] {
  const { write, accessLog, newId, requestId } = dependencies;
  return async (actor, command) => {
    requireRight(actor, 'MERGE_CLIENTS');
    const { staysId, goesId } = command;
    const line = {
      ...{ action: 'change' as const, operation: 'mergeClients', requestId: requestId() },
      clientIds: [staysId, goesId],
    };
    const refuse = async (problems: readonly Problem[]): Promise<InputRefused> => {
      await accessLog.write(actor, { ...line, outcome: 'refused', objectIds: [] });
      return { kind: 'input-refused', problems };
    };
    const same = sameClientProblems(command);
    if (same.length > 0) return refuse(same);

    const mergeId = newId();
    const outcome = await write.transaction(async (tx): Promise<ClientsMerged | readonly Problem[]> => {
      await lockPair(tx, command);
      const pair = await openPair(tx, actor, command);
      for (const [client, version] of [
        [pair.stays, command.staysVersion],
        [pair.goes, command.goesVersion],
      ] as const) {
        if (client.version !== version) throw staleClient(client.id);
      }
      const plan = planMerge(pair.sides, command.choices);
      const problems = pair.areOwn
        ? [
            ...(await statedProblems(tx, command)),
            ...plan.refusals,
            ...plan.choicesNeeded,
            ...mergeReasonProblems(command.reason),
          ]
        : [CLIENT_KEEPER_ONLY];
      if (problems.length > 0) return problems;
      const merged = await store(tx, { actor, command, mergeId, pair, plan }, dependencies);
      const objectIds = [mergeId, ...plan.moves.toStays.trajectoryIds];
      await dependencies.writeAccessLine(tx, actor, { ...line, outcome: 'success', objectIds });
      return merged;
    });
    return 'kind' in outcome ? outcome : refuse(outcome);
  };
}

interface Work {
  readonly actor: Actor;
  readonly command: MergeClientsCommand;
  readonly mergeId: string;
  readonly pair: OpenPair;
  readonly plan: MergePlan;
}

async function store(
  tx: Transaction,
  { actor, command, mergeId, pair, plan }: Work,
  { storeTrajectories, clock, newId }: MergeDependencies,
): Promise<ClientsMerged> {
  const { sides } = pair;
  const { after, moves, joins } = plan;
  const next = nextPair(pair, after, clock.today());
  const ids = [...sides.stays.trajectories, ...sides.goes.trajectories].map(({ id }) => id);
  const files = [...(await readFiles(tx, actor, ids)).values()];
  const dropped = [
    ...moves.toGoes.trajectoryIds,
    ...sides.goes.trajectories.map(({ id }) => id).filter((id) => !moves.toStays.trajectoryIds.includes(id)),
  ];
  const isBsnTaken = sides.stays.bsn === null && sides.goes.bsn !== null;
  const at = clock.now();
  const { personId } = actor;
  const reason = command.reason.trim();

  await storeFacts(tx, next, after);
  await storeMoves(tx, next, moves);
  const stored = await joinTrajectories(tx, joins, files);
  const dropping = files.filter(({ record }) => dropped.includes(record.id));
  await putAway(tx, next.goes, dropping);
  const kept = ids.filter((id) => !dropped.includes(id));
  const staying = [...(await readFiles(tx, actor, kept)).values()];
  const heads = new Map(joins.map((join) => [join.intoId, join.after]));
  await storeFiles(tx, next.stays, staying, { storeTrajectories, heads });
  await insertHeadActs(tx, actor, { files: staying, heads, at, words: reason });
  if (isBsnTaken) await writeBsn(tx, next.stays.id, { bsn: sides.goes.bsn, recordedOn: clock.today() });
  await insertMerge(tx, actor, {
    ...{ id: mergeId, staysId: next.stays.id, staysVersion: next.stays.version, goesId: next.goes.id },
    ...{ reason, mergedAt: at, personId, isBsnTaken },
    done: { before: sides.stays.facts, after, moves, joins: stored },
  });
  const names = changedFields(sides.stays.facts, after);
  await insertLines(tx, next, {
    common: { at, personId, operation: 'mergeClients', reason },
    ofStays: {
      id: newId(),
      fields: [
        { field: 'merged', from: null, to: next.goes.reference },
        ...joins.map(({ fromIds }) => ({
          field: 'joinedTrajectories',
          from: null,
          to: String(fromIds.length + 1),
        })),
        ...changedFacts(sides.stays.facts, after, names),
        ...(isBsnTaken ? [{ field: 'bsn', from: null, to: null }] : []),
      ],
    },
    ofGoes: { id: newId(), fields: [{ field: 'mergedInto', from: null, to: next.stays.reference }] },
  });
  return { kind: 'clients-merged', client: next.stays, findings: [] };
}
