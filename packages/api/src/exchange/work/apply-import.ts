import { setImmediate as breathe } from 'node:timers/promises';
import { insertActs } from '../../corrections/history-change-repository.js';
import type { StoredAct } from '../../corrections/history-repository.js';
import type { Transaction } from '../../platform/database/doors.js';
import { createImportBatchRepository, dropRows, updateBatch } from '../import-batch-repository.js';
import type { StoredBatch } from '../import-batch.entity.js';
import { writeImportLine } from '../import-log.js';
import { importedActs, rowWords } from '../imported-acts.js';
import type { ClientPlan } from '../plan/plan-client.js';
import type { ClientRows } from '../plan/staged-row.js';
import { ProblemBook } from '../problem-book.js';
import type { ImportDependencies, ImportWork } from './import-dependencies.js';
import { ImportOutdated, takenOver } from './import-interrupted.js';
import { oneImportAtATime } from './one-import-at-a-time.js';
import { planClients } from './plan-clients.js';
import { PlanTotals } from './plan-totals.js';
import { stagedClients } from './staged-clients.js';

const APPLIED = { operation: 'applyImport', outcome: 'success' } as const;

/**
 * Stores a checked import in one transaction: everything, or nothing. Each client is planned again against
 * what is stored at that moment, so an import that was applied in between is taken into account.
 *
 * @throws ImportOutdated when what is stored by now contradicts the file.
 */
export async function applyImport(work: ImportWork, dependencies: ImportDependencies): Promise<void> {
  const { clock, database } = dependencies;
  await database.write.transaction(async (tx) => {
    await oneImportAtATime(tx, work.batch.organisationId);
    const totals = await storeAll(tx, work, dependencies);
    const rows = work.batch.progress.rowsRead;
    const applied: StoredBatch = { ...work.batch, state: 'APPLIED', owner: null, plan: totals.toPlan(rows) };
    const { actor, batch } = work;
    const objectIds = [batch.id, `sha256:${batch.fileHash ?? ''}`, `rows:${rows}`];
    await writeImportLine(tx, actor, { ...APPLIED, objectIds }, dependencies);
    await dropRows(tx, batch.id);
    if (!(await updateBatch(tx, applied, { from: 'APPLYING', appliedAt: clock.now() }))) throw takenOver();
  });
}

async function storeAll(
  tx: Transaction,
  work: ImportWork,
  dependencies: ImportDependencies,
): Promise<PlanTotals> {
  const { actor, batch, signal, seenClients } = work;
  const { clock } = dependencies;
  const book = new ProblemBook();
  const totals = new PlanTotals(book);
  const batches = createImportBatchRepository(tx);
  for await (const clients of stagedClients((position, limit) => batches.rows(batch.id, position, limit))) {
    signal.throwIfAborted();
    const plans = await planClients({ door: tx, actor, columns: {}, seenClients }, clients, dependencies);
    for (const plan of plans) totals.add(plan);
    const changes = plans.flatMap((plan) => plan.changes);
    if (book.problemCount === 0 && changes.length > 0) {
      await dependencies.storeTrajectories(tx, changes);
      await insertActs(tx, actsOf(work, { clients, plans }, clock.now()));
      const clientIds = clientIdsOf(plans);
      await writeImportLine(tx, actor, { ...APPLIED, clientIds, objectIds: [batch.id] }, dependencies);
    }
    // The driver of SQLite never lets go by itself: readers get their turn here.
    await breathe();
  }
  if (book.problemCount > 0) throw new ImportOutdated(book.problems, book.problemCount);
  return totals;
}

/** What is planned stands in the order of the clients. */
function actsOf(
  { actor, batch: { fileName: file } }: ImportWork,
  { clients, plans }: { readonly clients: readonly ClientRows[]; readonly plans: readonly ClientPlan[] },
  at: Date,
): readonly StoredAct[] {
  return plans.flatMap(({ changes }, place) => {
    const rows = rowWords((clients[place]?.rows ?? []).map(({ row }) => row));
    return importedActs(changes, { actor, file, rows, at });
  });
}

function clientIdsOf(plans: readonly ClientPlan[]): readonly string[] {
  return [...new Set(plans.flatMap(({ changes }) => changes.map(({ client }) => client.id)))];
}
