import { setImmediate as breathe } from 'node:timers/promises';
import { FileRefused } from '../csv/file-refused.js';
import { createImportBatchRepository, dropRows, updateBatch } from '../import-batch-repository.js';
import type { StoredBatch } from '../import-batch.entity.js';
import type { ImportDeed } from '../import-log.js';
import { writeImportLine } from '../import-log.js';
import type { UsableMapping } from '../mapping-catalogue.js';
import { fieldColumnsOf } from '../plan/field-columns.js';
import { ProblemBook } from '../problem-book.js';
import type { Upload } from '../upload-store.js';
import type { ImportDependencies, ImportWork } from './import-dependencies.js';
import { takenOver } from './import-interrupted.js';
import { planClients } from './plan-clients.js';
import { PlanTotals } from './plan-totals.js';
import { stagedClients } from './staged-clients.js';
import { stageFile } from './stage-file.js';

interface Check extends ImportWork {
  readonly upload: Upload;
  readonly usable: UsableMapping;
}

/** Reads and checks a file to its end; what it says of clients is only staged. Ends CHECKED or INVALID. */
export async function checkImport(check: Check, dependencies: ImportDependencies): Promise<void> {
  const book = new ProblemBook();
  const totals = new PlanTotals(book);
  const staged = await stageOrRefuse({ ...check, book }, dependencies);
  if (staged.rows > 0) await planAll(check, totals, dependencies);
  const isValid = book.problemCount === 0;
  const checked: StoredBatch = {
    ...check.batch,
    state: isValid ? 'CHECKED' : 'INVALID',
    owner: null,
    fileHash: staged.fileHash,
    progress: { rowsRead: staged.rows, rowsExpected: staged.rows },
    plan: isValid ? totals.toPlan(staged.rows) : null,
    problems: book.problems,
    problemCount: book.problemCount,
    findings: book.listFindings(),
  };
  // A file that is refused was looked up all the same.
  const deed: ImportDeed = {
    operation: 'checkImport',
    outcome: isValid ? 'success' : 'refused',
    clientIds: check.seenClients,
    objectIds: [checked.id],
  };
  await dependencies.database.write.transaction(async (tx) => {
    if (!isValid) await dropRows(tx, checked.id);
    await writeImportLine(tx, check.actor, deed, dependencies);
    if (!(await updateBatch(tx, checked, { from: 'CHECKING' }))) throw takenOver();
  });
}

async function stageOrRefuse(
  staging: Check & { readonly book: ProblemBook },
  dependencies: ImportDependencies,
): Promise<{ readonly rows: number; readonly fileHash: string | null }> {
  try {
    return await stageFile(staging, dependencies);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { row, code, text, hint } = error;
    staging.book.add([{ row, column: null, code, message: text, hint }]);
    return { rows: 0, fileHash: null };
  }
}

async function planAll(
  { actor, batch, signal, usable, seenClients }: Check,
  totals: PlanTotals,
  dependencies: ImportDependencies,
): Promise<void> {
  const columns = fieldColumnsOf(usable.mapping);
  const { read, write } = dependencies.database;
  // By the write door: a replica may not have the rows yet.
  const rows = stagedClients((position, limit) =>
    write.transaction((tx) => createImportBatchRepository(tx).rows(batch.id, position, limit)),
  );
  for await (const clients of rows) {
    signal.throwIfAborted();
    const plans = await planClients({ door: read, actor, columns, seenClients }, clients, dependencies);
    for (const plan of plans) totals.add(plan);
    await breathe();
  }
}
