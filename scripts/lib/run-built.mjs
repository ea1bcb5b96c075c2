// @ts-check
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/**
 * Becomes the built program, in this process: its signals, exit code and streams are the program's own,
 * with nothing in between that has to pass them on.
 *
 * @param {string} file relative to the root
 * @param {readonly string[]} args
 */
export async function runBuilt(file, args) {
  process.argv = [process.execPath, inRoot(file), ...args];
  await import(pathToFileURL(inRoot(file)).href);
}
