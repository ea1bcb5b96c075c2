import { parseJson } from '../registry/parse-json.js';
import type { ReadPluginFile } from '../registry/plugin-files.js';
import type { PluginContent } from '../registry/read-plugin.js';
import type { AuthorFinding } from '@trefzeker/shared';

/** Name of the package that a folder is, and what `package.json` says differently. */
export interface PackageName {
  readonly name: string;
  readonly findings: readonly AuthorFinding[];
}

/** By `package.json`; a folder without one is called after its first instrument. */
export async function packageOf(
  folder: string,
  { definitions, normSets, version }: PluginContent,
  read: ReadPluginFile,
): Promise<PackageName> {
  const json = parseJson((await read(folder, 'package.json')) ?? 'null');
  const said: object = json.kind === 'valid' && typeof json.value === 'object' ? (json.value ?? {}) : {};
  const key = definitions[0]?.key ?? normSets[0]?.key ?? 'plugin';
  const name = 'name' in said && typeof said.name === 'string' ? said.name : `trefzeker-instrument-${key}`;
  const differs = 'version' in said && said.version !== version;
  return { name, findings: differs ? [OTHER_VERSION] : [] };
}

const OTHER_VERSION: AuthorFinding = {
  ...{ file: 'package.json', line: null, where: 'version', check: 'files', code: 'versions-differ' },
  message: {
    nl: 'package.json noemt een andere versie dan trefzeker.plugin.json.',
    en: 'package.json names another version than trefzeker.plugin.json.',
  },
  hint: { nl: 'Schrijf in beide dezelfde versie.', en: 'Write the same version in both.' },
  severity: 'error',
};
