import { createImportBatchRepository, dropRows, updateBatch } from './import-batch-repository.js';
import type { StoredBatch } from './import-batch.entity.js';
import type { ProcessOwner } from './process-owner.js';
import type { UploadStore } from './upload-store.js';
import type { ImportDependencies } from './work/import-dependencies.js';
import { EXPIRED, LEFT_BEHIND } from './work/import-interrupted.js';

interface RecoverDependencies extends Pick<ImportDependencies, 'database' | 'clock'> {
  readonly owner: ProcessOwner;
  readonly uploads: Pick<UploadStore, 'removeOlderThan'>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Staged rows hold answers of clients: what nobody applied in a week is thrown away. */
const CHECKED_KEPT_DAYS = 7;

/**
 * Cleans up after processes that died: their imports become FAILED, in words, since none of them stored
 * anything. Uploads and checks that nobody came back for go too.
 *
 * @returns How many imports were ended.
 */
export async function recoverImports({
  database,
  clock,
  owner,
  uploads,
}: RecoverDependencies): Promise<number> {
  const now = clock.now();
  await uploads.removeOlderThan(new Date(now.getTime() - DAY_MS));
  return database.write.transaction(async (tx) => {
    const open = await createImportBatchRepository(tx).listInState(['CHECKING', 'APPLYING', 'CHECKED']);
    const ended = open.filter((batch) => isLeft(batch, { now, owner }));
    for (const batch of ended) {
      const failure = batch.state === 'CHECKED' ? EXPIRED : LEFT_BEHIND;
      await dropRows(tx, batch.id);
      await updateBatch(tx, { ...batch, state: 'FAILED', failure, owner: null }, { from: batch.state });
    }
    return ended.length;
  });
}

function isLeft(
  batch: StoredBatch,
  { now, owner }: { readonly now: Date; readonly owner: ProcessOwner },
): boolean {
  const days = (now.getTime() - batch.createdAt.getTime()) / DAY_MS;
  if (batch.state === 'CHECKED') return days > CHECKED_KEPT_DAYS;
  const state = batch.owner === null ? 'dead' : owner.stateOf(batch.owner);
  // Of a process on another machine nothing is known: a day is longer than any import takes.
  return state === 'dead' || (state === 'unknown' && days > 1);
}
