// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { filesBelow } from './files-below.mjs';
import { inRoot } from './paths.mjs';

const notBuilt = /(\.test\.tsx?|\.test-d\.ts|\.md)$/;

/**
 * One hash of the names and contents of all inputs. By content and not by time stamp: a checkout of
 * another branch and back builds nothing, a file that came with an old date builds what it must.
 *
 * @param {readonly string[]} inputs files and folders, relative to the root; what is absent counts as absent
 */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(expand)) {
    const content = readFileSync(inRoot(path));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function expand(path) {
  if (!existsSync(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return filesBelow(inRoot(path))
    .filter((file) => !notBuilt.test(file))
    .map((file) => `${path}/${file}`);
}
