import { canonicalHash } from '@trefzeker/instruments';
import type { InstrumentHost } from '@trefzeker/instruments';
import type { Clock } from '@trefzeker/shared';
import type { WriteDoor } from '../platform/database/doors.js';
import { insertNewRows } from '../platform/database/table.js';
import { changePolicyTable, instrumentEditionTable, normSetTable } from './definition.entity.js';

type Loaded = Pick<InstrumentHost, 'editions' | 'normSets' | 'policies'>;

/**
 * Keeps every definition that was ever in use, by its hash, so that a stored score can be explained after
 * its plug-in is gone. Runs at each start; what is known already stays as it was first seen.
 */
export async function rememberDefinitions(write: WriteDoor, loaded: Loaded, clock: Clock): Promise<void> {
  const firstSeen = clock.now().toISOString();
  await write.transaction(async (tx) => {
    await insertNewRows(
      tx,
      instrumentEditionTable,
      loaded.editions.map(({ ref, packageVersion, hash, definition }) => ({
        key: ref.key,
        edition: ref.edition,
        package_version: packageVersion,
        hash,
        definition: JSON.stringify(definition),
        first_seen: firstSeen,
      })),
    );
    await insertNewRows(tx, normSetTable, loaded.normSets.map(toVersionedRow(firstSeen)));
    await insertNewRows(tx, changePolicyTable, loaded.policies.map(toVersionedRow(firstSeen)));
  });
}

function toVersionedRow(firstSeen: string) {
  return (content: { readonly key: string; readonly version: number }) => {
    const { key, version } = content;
    return {
      key,
      version,
      hash: canonicalHash(content),
      definition: JSON.stringify(content),
      first_seen: firstSeen,
    };
  };
}
