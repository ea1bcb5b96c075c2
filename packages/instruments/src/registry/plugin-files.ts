import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** The text of one file in a folder; null when it is not there or leads out of the folder. */
export type ReadPluginFile = (folder: string, name: string) => Promise<string | null>;

/** Reads from disk. The only place of the package that does so for plug-ins. */
export const readFromDisk: ReadPluginFile = async (folder, name) => {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
    return file.startsWith(root + path.sep) ? await readFile(file, 'utf8') : null;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
};

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
