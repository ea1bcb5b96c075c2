/** The part of a better-sqlite3 connection that opening needs. */
export interface SqliteConnection {
  pragma(source: string, options?: { readonly simple?: boolean }): unknown;
  prepare(source: string): { pluck(): { get(): unknown } };
}

type Settings = Readonly<Record<string, string | number>>;

/** Kept with the file or with each connection: all of them are set on each connection, and read back. */
const SETTINGS: Settings = {
  journal_mode: 'wal',
  // 2 = FULL. The driver's default with WAL is NORMAL, which may lose the last commits at a power cut.
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  wal_autocheckpoint: 1000,
};

// Waiting inside the driver stops the whole process, so the write door waits by itself (sqlite-begin.ts).
export const WRITER_SETTINGS: Settings = { ...SETTINGS, busy_timeout: 0, query_only: 0 };
export const READER_SETTINGS: Settings = { ...SETTINGS, busy_timeout: 5000, query_only: 1 };

export function applySettings(connection: SqliteConnection, settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) connection.pragma(`${name} = ${value}`);
}

/**
 * SQLite ignores a setting that it cannot follow, in silence: on a network share, on a build without it.
 *
 * @throws Error that names each setting that did not take.
 */
export async function assertSettings(
  readSetting: (name: string) => Promise<unknown>,
  settings: Settings,
): Promise<void> {
  const wrong: string[] = [];
  for (const [name, expected] of Object.entries(settings)) {
    const actual = await readSetting(name);
    if (actual !== expected) wrong.push(`${name} is ${String(actual)}, not ${expected}`);
  }
  if (wrong.length === 0) return;
  throw new Error(
    `SQLite did not take its settings: ${wrong.join('; ')}. Put the database on a local disk, not on a network share.`,
  );
}
