import { setImmediate as breathe } from 'node:timers/promises';
import {
  insertCarePlans,
  insertDecisions,
  insertMeasurePlans,
} from '../../../agreements/agreement-change-repository.js';
import { insertRespondents } from '../../../clients/client-life-change-repository.js';
import { insertGoalScores } from '../../../goals/goal-change-repository.js';
import { insertActs } from '../../../corrections/history-change-repository.js';
import type { StoredAct } from '../../../corrections/history-repository.js';
import type { Transaction } from '../../../platform/database/doors.js';
import { insertClients } from '../../../registration/client-repository.js';
import { writeImportLine } from '../../import-log.js';
import { importedActs, rowWords } from '../../imported-acts.js';
import { oneImportAtATime } from '../../work/one-import-at-a-time.js';
import { ImportInterrupted, takenOver } from '../../work/import-interrupted.js';
import { createLoadRepository, dropRows, insertLinks, updateLoad } from '../load-repository.js';
import type { StoredLoad } from '../load.entity.js';
import type { ClientFile, FileChanges, FilePlan } from '../plan/client-file.js';
import type { LoadDependencies, LoadWork } from './load-dependencies.js';
import { LOAD_OUTDATED } from './load-outdated.js';
import { LoadTotals } from './load-totals.js';
import { storeCorrections } from './store-corrections.js';
import { createPlanContext } from './plan-context.js';
import { planFiles } from './plan-files.js';
import { stagedFiles } from './staged-files.js';

const LOADED = { operation: 'runLoad', outcome: 'success' } as const;

/**
 * Stores a checked load in one transaction. Each client is planned again against what is stored at that
 * moment; when that gives something else than the check said, nothing is stored.
 */
export async function runLoad(work: LoadWork, dependencies: LoadDependencies): Promise<void> {
  const { actor, load } = work;
  await dependencies.database.write.transaction(async (tx) => {
    await oneImportAtATime(tx, load.organisationId);
    const totals = await storeAll(tx, work, dependencies);
    const counts = totals.withStrays(load.strayCounts);
    if (JSON.stringify(counts) !== JSON.stringify(load.counts)) throw new ImportInterrupted(LOAD_OUTDATED);
    const loadedAt = dependencies.clock.now();
    const loaded: StoredLoad = { ...load, state: 'LOADED', owner: null, loadedAt };
    const hashes = load.files.map(({ hash }) => `sha256:${hash ?? ''}`);
    const objectIds = [load.id, ...hashes, `rows:${load.rowsRead}`];
    await writeImportLine(tx, actor, { ...LOADED, objectIds }, dependencies);
    await dropRows(tx, load.id);
    if (!(await updateLoad(tx, loaded, { from: 'LOADING' }))) throw takenOver();
  });
}

async function storeAll(
  tx: Transaction,
  { actor, load, signal, seenClients }: LoadWork,
  dependencies: LoadDependencies,
): Promise<LoadTotals> {
  const totals = new LoadTotals();
  const repository = createLoadRepository(tx);
  const context = await createPlanContext({ actor, load }, dependencies, {});
  for await (const files of stagedFiles((position, limit) => repository.rows(load.id, position, limit))) {
    signal.throwIfAborted();
    const plans = await planFiles({ door: tx, actor, owner: load, context, seenClients }, files);
    for (const plan of plans) totals.add(plan);
    await store(tx, { actor, load, plans }, dependencies);
    await insertActs(tx, actsOf({ actor, load }, { files, plans }, dependencies.clock.now()));
    const clientIds = plans.flatMap(({ changes, clientId }) => (isEmpty(changes) ? [] : (clientId ?? [])));
    if (clientIds.length > 0) {
      await writeImportLine(tx, actor, { ...LOADED, clientIds, objectIds: [load.id] }, dependencies);
    }
    // The driver of SQLite never lets go by itself: readers get their turn here.
    await breathe();
  }
  return totals;
}

async function store(
  tx: Transaction,
  { actor, load, plans }: Pick<LoadWork, 'actor' | 'load'> & { readonly plans: readonly FilePlan[] },
  { storeTrajectories, clock }: LoadDependencies,
): Promise<void> {
  const all = plans.flatMap(({ changes }) => changes ?? []);
  await insertClients(
    tx,
    all.flatMap(({ newClient }) => newClient ?? []),
  );
  await storeTrajectories(
    tx,
    all.flatMap(({ trajectories }) => trajectories),
  );
  await insertDecisions(
    tx,
    all.flatMap(({ decisions }) => decisions),
  );
  await storeBeside(tx, all);
  const owner = { organisationId: load.organisationId, source: load.source, loadId: load.id };
  await insertLinks(
    tx,
    owner,
    all.flatMap(({ links }) => links),
  );
  const { changeReason } = load;
  if (changeReason !== null) await storeCorrections(tx, all, { actor, owner, changeReason, at: clock.now() });
}

/** What is planned stands in the order of the clients; rows are counted by file, and files named by what is in them. */
function actsOf(
  { actor, load }: Pick<LoadWork, 'actor' | 'load'>,
  { files, plans }: { readonly files: readonly ClientFile[]; readonly plans: readonly FilePlan[] },
  at: Date,
): readonly StoredAct[] {
  return plans.flatMap(({ changes }, place) => {
    const own = files[place]?.rows ?? [];
    const named = load.files.flatMap(({ kind, name }) => {
      const numbers = own.filter((row) => row.kind === kind).map(({ row }) => row);
      return numbers.length === 0 ? [] : [{ name, rows: `${name}: ${rowWords(numbers)}` }];
    });
    const file = named.map(({ name }) => name).join(', ');
    const rows = named.map((each) => each.rows).join('; ');
    // What the same rows corrected has acts of its own, which go first.
    const corrected = (trajectoryId: string): number =>
      (changes?.corrections.acts ?? [])
        .filter((each) => each.trajectoryId === trajectoryId)
        .reduce((sum, { acts }) => sum + acts.length, 0);
    return importedActs(changes?.trajectories ?? [], { actor, file, rows, at }).map((act) => ({
      ...act,
      position: corrected(act.trajectoryId),
    }));
  });
}

/** People, plans and scores: after the trajectories and goals that they belong to. */
async function storeBeside(tx: Transaction, all: readonly FileChanges[]): Promise<void> {
  const known = all.filter(({ newClient, respondents }) => newClient === null && respondents.length > 0);
  await insertRespondents(
    tx,
    all.flatMap(({ respondents }) => respondents),
    { knownClientIds: known.flatMap(({ respondents }) => respondents.slice(0, 1).map(clientOf)) },
  );
  await insertCarePlans(
    tx,
    all.flatMap(({ carePlans }) => carePlans),
  );
  await insertMeasurePlans(
    tx,
    all.flatMap(({ measurePlans }) => measurePlans),
  );
  await insertGoalScores(
    tx,
    all.flatMap(({ goalScores }) => goalScores),
  );
}

function clientOf({ clientId }: FileChanges['respondents'][number]): string {
  return clientId;
}

function isEmpty(changes: FileChanges | null): boolean {
  return changes === null || (changes.links.length === 0 && changes.corrections.links.length === 0);
}
