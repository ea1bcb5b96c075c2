// @ts-check
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.mjs';

const compiled = /\.(js|d\.ts)(\.map)?$/;
const notShipped = /(\.tsx?|\.md)$/;

/**
 * Whether a file of `src` travels to `dist` as it is: migrations in SQL, tables in JSON.
 *
 * @param {string} path
 */
export function isAsset(path) {
  return !notShipped.test(path);
}

/** @param {string} folder of the package */
export async function copyAssets(folder) {
  for (const path of filesBelow(join(folder, 'src')).filter(isAsset)) await copyAsset(folder, path);
}

/**
 * @param {string} folder of the package
 * @param {string} path relative to its `src`
 */
export async function copyAsset(folder, path) {
  const target = join(folder, 'dist', path);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(folder, 'src', path), target);
}

/**
 * Removes what has no source any more, so that a deleted migration or plug-in does not live on.
 *
 * @param {string} folder of the package
 */
export async function removeOrphans(folder) {
  for (const path of filesBelow(join(folder, 'dist'))) {
    if (!hasSource(join(folder, 'src'), path)) await rm(join(folder, 'dist', path));
  }
}

/**
 * @param {string} src
 * @param {string} path relative to `dist`
 */
function hasSource(src, path) {
  if (path === '.tsbuildinfo') return true;
  if (existsSync(join(src, path))) return true;
  const stem = path.replace(compiled, '');
  return stem !== path && ['.ts', '.tsx'].some((extension) => existsSync(join(src, stem + extension)));
}
