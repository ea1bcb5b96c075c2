// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below a folder, as sorted paths relative to it, with forward slashes. A folder that is not
 * there has none.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  try {
    return walk(folder, '').sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {string} prefix
 * @returns {string[]}
 */
function walk(folder, prefix) {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(folder, `${prefix}${entry.name}/`) : [prefix + entry.name],
  );
}
