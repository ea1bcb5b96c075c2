import type { Actor } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';
import type { AccessEntry } from '../audit/access-log.js';
import type { Transaction } from '../platform/database/doors.js';
import type { ImportDependencies } from './work/import-dependencies.js';

type Dependencies = Pick<ImportDependencies, 'database' | 'writeAccessLine' | 'requestId'>;

/** A step of an import, by the name under which it stands in the access log. */
export type ImportStep =
  'saveUpload' | 'checkImport' | 'applyImport' | 'checkLoad' | 'runLoad' | 'discardLoad';

export interface ImportDeed extends Pick<AccessEntry, 'outcome' | 'objectIds'> {
  readonly operation: ImportStep;
  /** Clients that were looked up or changed; none when left out. */
  readonly clientIds?: Iterable<string>;
}

/** Into an open transaction: what happened and its line come or go together. */
export function writeImportLine(
  tx: Transaction,
  actor: Actor,
  { operation, outcome, clientIds = [], objectIds }: ImportDeed,
  { writeAccessLine, requestId }: Pick<Dependencies, 'writeAccessLine' | 'requestId'>,
): Promise<void> {
  const ids = { clientIds: [...clientIds], objectIds };
  return writeAccessLine(tx, actor, { action: 'import', outcome, operation, ...ids, requestId: requestId() });
}

/** In a transaction of its own. */
export function logImport(actor: Actor, deed: ImportDeed, dependencies: Dependencies): Promise<void> {
  return dependencies.database.write.transaction((tx) => writeImportLine(tx, actor, deed, dependencies));
}

/** Runs a step; when it throws there is a line: `refused` when that was foreseen, `failed` when it was not. */
export async function withImportLog<Result>(
  { actor, operation, objectIds }: Pick<ImportDeed, 'operation' | 'objectIds'> & { readonly actor: Actor },
  step: () => Promise<Result>,
  dependencies: Dependencies,
): Promise<Result> {
  try {
    return await step();
  } catch (thrown) {
    const outcome = thrown instanceof DomainError ? 'refused' : 'failed';
    await logImport(actor, { operation, outcome, objectIds: objectIds.filter(isId) }, dependencies);
    throw thrown;
  }
}

/** Ids that were typed may be anything, a name too: only what can be one of ours goes into the log. */
function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
