import { BUILT_INS } from '../registry/built-ins.js';
import { integrityOfFiles } from '../registry/integrity-of-files.js';
import { shelfProblems } from '../registry/merge-plugins.js';
import { parseJson } from '../registry/parse-json.js';
import type { ReadPluginFile } from '../registry/plugin-files.js';
import { readFromDisk } from '../registry/plugin-files.js';
import type { PluginContent } from '../registry/read-plugin.js';
import { readPlugin } from '../registry/read-plugin.js';
import type { PluginFolder } from '../registry/read-plugin-folder.js';
import { readPluginFolder } from '../registry/read-plugin-folder.js';
import { loadProblem } from '../registry/rejected.js';
import { SHIPPED_POLICIES } from '../registry/shipped-policies.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import type { AuthorFinding } from '@trefzeker/shared';
import { fromProblem } from './author-finding.js';
import type { BuiltPlugin } from './build-plugin.js';
import { buildPlugin, hasFailed, readBuilt } from './build-plugin.js';
import { checkContent } from './check-content.js';
import { faultOfJson } from './json-place.js';
import type { NormCoverage } from '@trefzeker/shared';
import { packageOf } from './package-of.js';
import { placeFinding } from './place-finding.js';
import { toFillIn } from './to-fill-in.js';
import type { ExampleReport } from '@trefzeker/shared';

/** A plug-in folder as its author should see it. */
export type PluginReport = UnreadablePlugin | CheckedPlugin;

/** Its files cannot be read: first these must be mended. */
export interface UnreadablePlugin {
  readonly kind: 'unreadable';
  readonly findings: readonly AuthorFinding[];
  /** What could be made of the sources, by name in the manifest. */
  readonly made: ReadonlyMap<string, string>;
}

export interface CheckedPlugin {
  readonly kind: 'checked';
  /** Name of the package, and its version. */
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly definitions: readonly InstrumentDefinition[];
  readonly findings: readonly AuthorFinding[];
  readonly examples: readonly ExampleReport[];
  readonly coverage: readonly NormCoverage[];
  /** The manifest and all that it names, built: what is packed and what a server reads. */
  readonly files: ReadonlyMap<string, string>;
  readonly made: ReadonlyMap<string, string>;
}

/**
 * Builds a plug-in folder in memory, reads it as a server would, and checks all that it promises. Nothing
 * is written, and a scorer runs in its box only.
 */
export async function reportOnPlugin(
  folder: string,
  read: ReadPluginFile = readFromDisk,
): Promise<PluginReport> {
  const built = await buildPlugin(folder, read);
  const plugin = await readPluginFolder(folder, readBuilt(built, read));
  if (plugin.kind === 'rejected') {
    const told = plugin.problems
      .filter(({ path: [file] }) => !hasFailed(built, String(file)))
      .map((one) => fromProblem(manifestFirst(one, plugin.reason), 'files'));
    return unreadable([...built.findings, ...told], built, new Map());
  }
  const content = readPlugin(plugin, undefined);
  if (content.kind === 'rejected' || built.findings.length > 0) {
    const problems = content.kind === 'rejected' ? content.problems : [];
    const told = problems.map((one) => fromProblem(manifestFirst(one, 'content'), 'contract'));
    const isNew = ({ file, code }: AuthorFinding) => code !== 'not-json' && !hasFailed(built, file);
    const faults = jsonFaults(plugin).filter(({ file }) => !hasFailed(built, file));
    return unreadable([...built.findings, ...faults, ...told.filter(isNew)], built, plugin.files);
  }
  return checked({ plugin, content, built }, await packageOf(folder, content, read));
}

interface Read {
  readonly plugin: PluginFolder;
  readonly content: PluginContent;
  readonly built: BuiltPlugin;
}

async function checked(
  { plugin: { files, manifest }, content, built }: Read,
  { name, findings: ofPackage }: Awaited<ReturnType<typeof packageOf>>,
): Promise<CheckedPlugin> {
  const { findings, examples, coverage } = await checkContent(content, manifest);
  const open = [...files]
    .filter(([file]) => file.endsWith('.json'))
    .flatMap(([file, text]) => toFillIn(file, jsonOf(text)));
  const unplaced = [...ofPackage, ...open, ...shelfFindings(content), ...findings];
  return {
    ...{ kind: 'checked', name, version: content.version, integrity: integrityOfFiles(files) },
    ...{ definitions: content.definitions, examples, coverage, files, made: built.made },
    findings: unplaced.map((finding) => placeFinding(finding, { texts: files, built })),
  };
}

function unreadable(
  findings: readonly AuthorFinding[],
  built: BuiltPlugin,
  texts: ReadonlyMap<string, string>,
): UnreadablePlugin {
  const placed = findings.map((finding) => placeFinding(finding, { texts, built }));
  return { kind: 'unreadable', findings: placed, made: built.made };
}

function jsonFaults({ files }: PluginFolder): readonly AuthorFinding[] {
  return [...files].flatMap(([file, text]) => {
    const line = file.endsWith('.json') ? faultOfJson(text) : null;
    return line === null ? [] : [{ ...fromProblem(loadProblem.notJson(file), 'files'), line }];
  });
}

function jsonOf(text: string): unknown {
  const json = parseJson(text);
  return json.kind === 'valid' ? json.value : null;
}

/** What is taken already, and norms and texts of what is not there. */
function shelfFindings(content: PluginContent): readonly AuthorFinding[] {
  const shelf = {
    definitions: BUILT_INS.map(({ definition }) => definition),
    normSets: BUILT_INS.flatMap(({ norms }) => norms),
    policies: SHIPPED_POLICIES,
  };
  // What norms say of scales and directions is found by the conformance kit as well.
  return shelfProblems(shelf, content)
    .filter(({ code }) => code === 'already-there' || code === 'instrument-unknown')
    .map((one) => fromProblem(manifestFirst(one, 'manifest'), 'files'));
}

/** Problems of the manifest itself do not name it. */
function manifestFirst<One extends Parameters<typeof fromProblem>[0]>(one: One, reason: string): One {
  const [first] = one.path;
  const namesFile = typeof first === 'string' && /\.(json|js|ts)$/.test(first);
  if (namesFile && reason !== 'manifest-invalid') return one;
  return { ...one, path: ['trefzeker.plugin.json', ...one.path] };
}
