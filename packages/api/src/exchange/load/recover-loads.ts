import type { ProcessOwner } from '../process-owner.js';
import { EXPIRED, LEFT_BEHIND } from '../work/import-interrupted.js';
import { createLoadRepository, dropRows, updateLoad } from './load-repository.js';
import type { StoredLoad } from './load.entity.js';
import type { LoadDependencies } from './work/load-dependencies.js';

interface RecoverDependencies extends Pick<LoadDependencies, 'database' | 'clock'> {
  readonly owner: ProcessOwner;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Staged rows are about clients: what nobody loaded in a week is thrown away. */
const CHECKED_KEPT_DAYS = 7;

/**
 * Cleans up after processes that died: their loads become FAILED, in words, since none of them stored anything.
 *
 * @returns How many loads were ended.
 */
export async function recoverLoads({ database, clock, owner }: RecoverDependencies): Promise<number> {
  const now = clock.now();
  return database.write.transaction(async (tx) => {
    const open = await createLoadRepository(tx).listInState(['CHECKING', 'LOADING', 'CHECKED']);
    const ended = open.filter((load) => isLeft(load, { now, owner }));
    for (const load of ended) {
      const failure = load.state === 'CHECKED' ? EXPIRED : LEFT_BEHIND;
      await dropRows(tx, load.id);
      await updateLoad(tx, { ...load, state: 'FAILED', failure, owner: null }, { from: load.state });
    }
    return ended.length;
  });
}

function isLeft(
  { state, owner: holder, createdAt }: StoredLoad,
  { now, owner }: { readonly now: Date; readonly owner: ProcessOwner },
): boolean {
  const days = (now.getTime() - createdAt.getTime()) / DAY_MS;
  if (state === 'CHECKED') return days > CHECKED_KEPT_DAYS;
  const process = holder === null ? 'dead' : owner.stateOf(holder);
  // Of a process on another machine nothing is known: a day is longer than any load takes.
  return process === 'dead' || (process === 'unknown' && days > 1);
}
