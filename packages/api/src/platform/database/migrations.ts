import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Dialect } from './sql.js';

export interface Migration {
  /** Name of its folder: `0001-initial`. */
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
}

/** The same folder from the sources and from the build: both stand three folders below the package. */
const FOLDER = new URL('../../../migrations/', import.meta.url);

/** All migrations of one dialect, in order. */
export async function loadMigrations(dialect: Dialect): Promise<readonly Migration[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    ids.sort().map(async (id) => {
      const text = await readFile(new URL(`${id}/${dialect}.sql`, FOLDER), 'utf8');
      // A checkout on Windows may have turned the line ends; that is not another migration.
      const hash = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
      return { id, text, hash };
    }),
  );
}
