import type { PluginManifest } from '../sdk/json/manifest-schema.js';
import { readManifest } from '../sdk/json/read-json.js';
import { MANIFEST } from './manifest-name.js';
import type { ReadPluginFile } from './plugin-files.js';
import { parseJson } from './parse-json.js';
import type { Rejected } from './rejected.js';
import { loadProblem, rejected } from './rejected.js';
import { MOST_SCORER_BYTES, sizeProblem } from './size-problem.js';

/** A manifest with the texts of itself and of the files that it names. */
export interface PluginFolder {
  readonly kind: 'read';
  readonly manifest: PluginManifest;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a plug-in folder as data: the manifest, then each file that it names. Nothing is run. */
export async function readPluginFolder(
  folder: string,
  read: ReadPluginFile,
): Promise<PluginFolder | Rejected> {
  const text = await read(folder, MANIFEST);
  if (text === null) return rejected('manifest-missing', [loadProblem.missingFile(MANIFEST)]);
  const json = parseJson(text);
  if (json.kind === 'invalid') return rejected('manifest-unreadable', [loadProblem.notJson(MANIFEST)]);
  const manifest = readManifest(json.value);
  if (manifest.kind === 'invalid') return rejected('manifest-invalid', manifest.problems);
  return readListed(folder, { manifest: manifest.value, text, read });
}

/** Files that a manifest names, each once. */
function listedFiles(manifest: PluginManifest): readonly string[] {
  const { definition = [], norms, policies = [], imports = [], texts = {}, scorer = [] } = manifest;
  return [...new Set([definition, norms, policies, imports, Object.values(texts), scorer].flat())];
}

async function readListed(
  folder: string,
  {
    manifest,
    text,
    read,
  }: { readonly manifest: PluginManifest; readonly text: string; readonly read: ReadPluginFile },
): Promise<PluginFolder | Rejected> {
  const names = listedFiles(manifest);
  const texts = await Promise.all(names.map((name) => read(folder, name)));
  const files = new Map([[MANIFEST, text]]);
  const missing = names.filter((name, index) => {
    const found = texts[index] ?? null;
    if (found !== null) files.set(name, found);
    return found === null;
  });
  if (missing.length > 0) return rejected('file-missing', missing.map(loadProblem.missingFile));
  const { scorer = '' } = manifest;
  const tooLarge = sizeProblem(scorer, files.get(scorer) ?? '', MOST_SCORER_BYTES);
  if (tooLarge.length > 0) return rejected('file-too-large', tooLarge);
  return { kind: 'read', manifest, files };
}
