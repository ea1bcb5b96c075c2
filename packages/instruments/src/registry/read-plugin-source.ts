import path from 'node:path';
import { MANIFEST } from './manifest-name.js';
import { PACKED_ENDING, readPackedFile } from './packed-file.js';
import type { ReadPluginFile } from './plugin-files.js';
import type { PluginFolder } from './read-plugin-folder.js';
import { readPluginFolder } from './read-plugin-folder.js';
import type { Rejected } from './rejected.js';
import { loadProblem, rejected } from './rejected.js';
import { MOST_PACKED_BYTES, sizeProblem } from './size-problem.js';

/** Name of an npm package, with or without a scope. */
const PACKAGE_NAME = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/;

/**
 * Reads a plug-in from where the configuration says it is: a packed file, a folder, or a package that
 * was installed beside the configuration or above it. A package is read as data: none of its code runs.
 */
export async function readPluginSource(
  source: string,
  baseDir: string,
  read: ReadPluginFile,
): Promise<PluginFolder | Rejected> {
  const place = path.resolve(baseDir, source);
  if (source.endsWith(PACKED_ENDING)) return readPacked(place, read);
  for (const folder of [place, ...packageFolders(source, baseDir)]) {
    if ((await read(folder, MANIFEST)) !== null) return readPluginFolder(folder, read);
  }
  return rejected('manifest-missing', [loadProblem.notFound(source)]);
}

async function readPacked(file: string, read: ReadPluginFile): Promise<PluginFolder | Rejected> {
  const name = path.basename(file);
  const text = await read(path.dirname(file), name);
  if (text === null) return rejected('file-missing', [loadProblem.missingFile(name)]);
  const tooLarge = sizeProblem(name, text, MOST_PACKED_BYTES);
  if (tooLarge.length > 0) return rejected('file-too-large', tooLarge);
  const files = readPackedFile(text);
  if (files === null) return rejected('not-packed', [loadProblem.notPacked(name)]);
  return readPluginFolder('', (_, inside) => Promise.resolve(files.get(inside) ?? null));
}

/** Where Node would look for the package, nearest first. */
function packageFolders(name: string, baseDir: string): readonly string[] {
  if (!PACKAGE_NAME.test(name)) return [];
  const folders: string[] = [];
  for (let at = path.resolve(baseDir); ; at = path.dirname(at)) {
    folders.push(path.join(at, 'node_modules', name));
    if (at === path.dirname(at)) return folders;
  }
}
