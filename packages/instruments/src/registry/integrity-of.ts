import { DomainError } from '@trefzeker/shared';
import { integrityOfFiles } from './integrity-of-files.js';
import type { ReadPluginFile } from './plugin-files.js';
import { readFromDisk } from './plugin-files.js';
import { readPluginFolder } from './read-plugin-folder.js';

/**
 * Integrity of a plug-in folder, for the configuration: SHA-256 over the manifest and the files
 * that it names, by name.
 *
 * @returns `sha256-` and the hash in base64.
 * @throws DomainError when the folder holds no manifest that can be read, or a file is missing.
 */
export async function integrityOf(folder: string, read: ReadPluginFile = readFromDisk): Promise<string> {
  const result = await readPluginFolder(folder, read);
  if (result.kind === 'rejected') {
    throw new DomainError('INPUT_MALFORMED', `The plug-in folder cannot be read: ${result.reason}.`, {
      hint: result.problems.map(({ hint }) => hint.en).join(' '),
    });
  }
  return integrityOfFiles(result.files);
}
