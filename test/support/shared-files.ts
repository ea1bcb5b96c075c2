import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/**
 * Real data and sources lie outside the repository, in `TREFZEKER_SHARED` or in `../shared`. A test that
 * needs a file of it is skipped where it is absent, and says so:
 * `describe.skipIf(isAbsent('data/claus-2020.csv'))`.
 */
export function sharedFile(path: string): string {
  return join(process.env.TREFZEKER_SHARED ?? join(root, '../shared'), path);
}

export function isAbsent(path: string): boolean {
  const file = sharedFile(path);
  if (existsSync(file)) return false;
  console.error(`Skipped: there is no ${file}. Set TREFZEKER_SHARED to the folder that holds ${path}.`);
  return true;
}
