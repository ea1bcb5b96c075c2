import type { LoadedPlugin } from '@trefzeker/instruments';
import type { Clock } from '@trefzeker/shared';
import type { Database, Transaction } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import type { RowOf } from '../platform/database/table.js';
import { columnsOf, insertRows } from '../platform/database/table.js';
import { pluginStateTable } from './plugin-state.entity.js';
import type { PluginStatus } from './plugin-status.js';

type Row = RowOf<typeof pluginStateTable>;

/**
 * Stores what became of each plug-in, and answers with since when: of one that is as it was, since then.
 * One that left the configuration is told as removed.
 */
export async function recordPluginStates(
  { write }: Pick<Database, 'write'>,
  plugins: readonly LoadedPlugin[],
  clock: Clock,
): Promise<readonly PluginStatus[]> {
  const now = clock.now().toISOString();
  return write.transaction(async (tx) => {
    const before = await tx.query<Row>(
      sql`SELECT ${columnsOf(pluginStateTable, 'p')} FROM plugin_state AS p`,
    );
    const after = [...plugins.map((plugin) => toRow(plugin, now)), ...removedOf(before, plugins, now)];
    const standing = after.map((row) => before.find((old) => isSame(old, row)) ?? row);
    await replaceRows(
      tx,
      standing.filter((row) => !before.includes(row)),
    );
    return [...plugins, ...removedOf(before, plugins, now).map(toRemoved)].map((plugin, index) => ({
      ...plugin,
      since: new Date(standing[index]?.since ?? now),
    }));
  });
}

async function replaceRows(tx: Transaction, rows: readonly Row[]): Promise<void> {
  for (const { source } of rows) await tx.execute(sql`DELETE FROM plugin_state WHERE source = ${source}`);
  await insertRows(tx, pluginStateTable, rows);
}

function toRow({ source, state, packageVersion }: LoadedPlugin, since: string): Row {
  const reason = state.kind === 'rejected' ? state.reason : null;
  return { source, state: state.kind, reason, package_version: packageVersion, since };
}

/** Known from an earlier start, and not in the configuration any more. */
function removedOf(before: readonly Row[], plugins: readonly LoadedPlugin[], since: string): readonly Row[] {
  return before
    .filter((row) => !plugins.some(({ source }) => source === row.source))
    .map((row) => ({ ...row, state: 'removed', reason: null, since }));
}

function toRemoved({ source, package_version: packageVersion }: Row): Omit<PluginStatus, 'since'> {
  return { source, packageVersion, integrity: null, editions: [], state: { kind: 'removed' } };
}

function isSame(old: Row, row: Row): boolean {
  return (
    old.source === row.source &&
    old.state === row.state &&
    old.reason === row.reason &&
    old.package_version === row.package_version
  );
}
