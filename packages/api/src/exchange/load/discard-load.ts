import type { Actor, Problem } from '@trefzeker/shared';
import type { Database } from '../../platform/database/doors.js';
import { writeImportLine } from '../import-log.js';
import { createLoadRepository, removeLoad } from './load-repository.js';
import type { DiscardLoadOutcome, LoadState } from './load-service.js';
import type { StoredLoad } from './load.entity.js';
import { STILL_BUSY } from './not-loaded.js';
import type { LoadDependencies } from './work/load-dependencies.js';

type Dependencies = Pick<LoadDependencies, 'writeAccessLine' | 'requestId'> & { readonly database: Database };

/** Nobody works on it, and nothing of it is stored. */
const REMOVABLE: readonly LoadState[] = ['CHECKED', 'INVALID', 'FAILED'];

/** Removes a load that was not stored; the access log keeps that it was there. */
export async function discardLoad(
  actor: Actor,
  load: StoredLoad,
  dependencies: Dependencies,
): Promise<DiscardLoadOutcome> {
  const { id, organisationId } = load;
  return dependencies.database.write.transaction(async (tx) => {
    const removed = await removeLoad(tx, id, REMOVABLE);
    const outcome = removed === null ? 'refused' : 'success';
    await writeImportLine(tx, actor, { operation: 'discardLoad', outcome, objectIds: [id] }, dependencies);
    if (removed !== null) return { kind: 'discarded', id, ...removed };
    const now = (await createLoadRepository(tx).find(organisationId, id)) ?? load;
    return { kind: 'not-discarded', load: now, problem: now.state === 'LOADED' ? LOADED : STILL_BUSY };
  });
}

const LOADED: Problem = {
  path: ['id'],
  code: 'loaded-already',
  message: { nl: 'Deze vulling is geladen.', en: 'This load was stored.' },
  hint: {
    nl: 'Wat erin staat, verbetert u of maakt u ongeldig in het dossier zelf.',
    en: 'Correct or void what is in it in the file itself.',
  },
};
