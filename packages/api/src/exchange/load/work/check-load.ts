import { setImmediate as breathe } from 'node:timers/promises';
import { writeImportLine } from '../../import-log.js';
import { takenOver } from '../../work/import-interrupted.js';
import { LOAD_KINDS } from '../load-kinds.js';
import type { LoadKind } from '../load-kinds.js';
import { createLoadRepository, dropRows, insertFindings, updateLoad } from '../load-repository.js';
import type { StoredLoad } from '../load.entity.js';
import { fieldColumnsOf } from '../mapping/file-columns.js';
import type { FieldColumns } from '../mapping/file-columns.js';
import type { LoadMapping } from '../mapping/load-mapping.js';
import { FindingBook } from './finding-book.js';
import type { LoadDependencies } from './load-dependencies.js';
import { createPlanContext } from './plan-context.js';
import { planFiles } from './plan-files.js';
import { LoadTotals } from './load-totals.js';
import { stageLoad } from './stage-load.js';
import type { Staging } from './stage-load.js';
import { stagedFiles } from './staged-files.js';

/** Reads and checks all files to their end; what they say of clients is only staged. Ends CHECKED or INVALID. */
export async function checkLoad(staging: Staging, dependencies: LoadDependencies): Promise<void> {
  const { actor, load, seenClients } = staging;
  const staged = await stageLoad(staging, dependencies);
  const totals = new LoadTotals();
  const book = new FindingBook(200);
  if (staged.isReadable) await planAll(staging, { totals, book }, dependencies);
  const found = book.totals();
  const checked: StoredLoad = {
    ...load,
    state: staged.isReadable ? 'CHECKED' : 'INVALID',
    owner: null,
    files: staged.files,
    rowsRead: staged.rowsRead,
    counts: totals.withStrays(staged.strayCounts),
    strayCounts: staged.strayCounts,
    clients: totals.clients(),
    findingCounts: {
      REFUSED: staged.findings.REFUSED + found.REFUSED,
      CHANGED: staged.findings.CHANGED + found.CHANGED,
      NOTE: staged.findings.NOTE + found.NOTE,
    },
  };
  await dependencies.database.write.transaction(async (tx) => {
    if (!staged.isReadable) await dropRows(tx, load.id);
    const outcome = staged.isReadable ? 'success' : 'refused';
    const deed = { operation: 'checkLoad', outcome, clientIds: seenClients, objectIds: [load.id] } as const;
    await writeImportLine(tx, actor, deed, dependencies);
    if (!(await updateLoad(tx, checked, { from: 'CHECKING' }))) throw takenOver();
  });
}

interface Books {
  readonly totals: LoadTotals;
  readonly book: FindingBook;
}

async function planAll(
  { actor, load, signal, seenClients, mapping }: Staging,
  { totals, book }: Books,
  dependencies: LoadDependencies,
): Promise<void> {
  const { read, write } = dependencies.database;
  const context = await createPlanContext({ actor, load }, dependencies, columnsOf(mapping));
  // By the write door: a replica may not have the rows yet.
  const pages = stagedFiles((position, limit) =>
    write.transaction((tx) => createLoadRepository(tx).rows(load.id, position, limit)),
  );
  for await (const files of pages) {
    signal.throwIfAborted();
    const plans = await planFiles({ door: read, actor, owner: load, context, seenClients }, files);
    for (const plan of plans) {
      totals.add(plan);
      book.add(plan.findings);
    }
    const findings = book.take();
    if (findings.length > 0) await write.transaction((tx) => insertFindings(tx, load.id, findings));
    await breathe();
  }
}

function columnsOf(mapping: LoadMapping): Partial<Record<LoadKind, FieldColumns>> {
  const named = LOAD_KINDS.flatMap((kind) => {
    const ofKind = mapping[kind];
    return ofKind === undefined ? [] : [[kind, fieldColumnsOf(ofKind)] as const];
  });
  return Object.fromEntries(named);
}
