import { basename } from 'node:path';
import { MANIFEST } from '../registry/manifest-name.js';
import { parseJson } from '../registry/parse-json.js';
import type { ReadPluginFile } from '../registry/plugin-files.js';
import { readFromDisk } from '../registry/plugin-files.js';
import { loadProblem } from '../registry/rejected.js';
import type { AuthorFinding } from '@trefzeker/shared';
import { fromProblem } from './author-finding.js';
import { buildNorms } from './build-norms.js';
import type { BuiltScorer } from './build-scorer.js';
import { buildScorer } from './build-scorer.js';

/** Where the manifest looks for what is built: `dist/scorer.js` is made of `scorer.ts`. */
const BUILT = 'dist/';

/** What is made of the sources of a plug-in, by the name in the manifest. Nothing is written. */
export interface BuiltPlugin {
  /** Texts to be written into the folder, for whoever reads it as it is. */
  readonly made: ReadonlyMap<string, string>;
  /** Of a made file: where its parts come from. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly findings: readonly AuthorFinding[];
}

export interface Origin {
  /** The source that the author wrote. */
  readonly file: string;
  /** Of norms out of tables: table and line of each row. */
  readonly rows: readonly { readonly table: string; readonly line: number }[];
}

interface Made {
  readonly name: string;
  readonly text: string | null;
  readonly origin: Origin;
  readonly findings: readonly AuthorFinding[];
}

/**
 * Builds what the manifest names below `dist/`: the scorer out of TypeScript, norms out of their head and
 * tables. Whatever else is wrong with the folder is told by its reader.
 */
export async function buildPlugin(folder: string, read: ReadPluginFile = readFromDisk): Promise<BuiltPlugin> {
  const { scorer, norms } = await namesIn(folder, read);
  const made = await Promise.all([
    ...scorer.filter(isBuilt).map((name) => makeScorer(folder, name, read)),
    ...norms.filter(isBuilt).map((name) => makeNorms(folder, name, read)),
  ]);
  return {
    made: new Map(made.flatMap(({ name, text }) => (text === null ? [] : [[name, text] as const]))),
    origins: new Map(made.map(({ name, origin }) => [name, origin])),
    findings: made.flatMap(({ findings }) => findings),
  };
}

/** Reads what was built before what lies in the folder; what could not be built is empty, never an older one. */
export function readBuilt(built: BuiltPlugin, read: ReadPluginFile = readFromDisk): ReadPluginFile {
  return (folder, name) => {
    const text = hasFailed(built, name) ? '' : built.made.get(name);
    return text === undefined ? read(folder, name) : Promise.resolve(text);
  };
}

/** Whether a file should have been made and was not: why is told by the findings. */
export function hasFailed({ origins, made }: BuiltPlugin, name: string): boolean {
  return origins.has(name) && !made.has(name);
}

function isBuilt(name: string): boolean {
  return name.startsWith(BUILT);
}

async function makeScorer(folder: string, name: string, read: ReadPluginFile): Promise<Made> {
  const file = name.slice(BUILT.length).replace(/\.js$/, '.ts');
  const isThere = (await read(folder, file)) !== null;
  const built: BuiltScorer = isThere
    ? await buildScorer(folder, file)
    : { kind: 'failed', findings: [fromProblem(loadProblem.missingFile(file), 'files')] };
  return {
    name,
    origin: { file, rows: [] },
    text: built.kind === 'built' ? built.code : null,
    findings: built.kind === 'built' ? [] : built.findings,
  };
}

async function makeNorms(folder: string, name: string, read: ReadPluginFile): Promise<Made> {
  const file = name.slice(BUILT.length);
  const built = await buildNorms(file, (wanted) => read(folder, wanted));
  return { name, origin: { file, rows: built.rows }, text: built.text, findings: built.findings };
}

/** Names in the manifest, as far as they can be read. */
async function namesIn(
  folder: string,
  read: ReadPluginFile,
): Promise<{ readonly scorer: readonly string[]; readonly norms: readonly string[] }> {
  const json = parseJson((await read(folder, MANIFEST)) ?? '');
  const manifest: object = json.kind === 'valid' && typeof json.value === 'object' ? (json.value ?? {}) : {};
  const texts = (value: unknown) => [value].flat().filter((one): one is string => typeof one === 'string');
  return {
    scorer: texts('scorer' in manifest ? manifest.scorer : []).filter((name) => name.endsWith('.js')),
    norms: texts('norms' in manifest ? manifest.norms : []).filter((name) =>
      basename(name).endsWith('.json'),
    ),
  };
}
