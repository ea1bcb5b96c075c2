// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever the working directory is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything here can be thrown away: build stamps, the report of the last test run. */
export const cache = join(root, '.cache');

/** @param {string} path relative to the root */
export function inRoot(path) {
  return join(root, path);
}
