import type { Problem } from '@trefzeker/shared';
import type { FailedScoring } from '../box/scorer-desk.js';
import { createScorerDesk } from '../box/scorer-desk.js';
import type { ScorerPool } from '../box/scorer-pool.js';
import { createScorerPool } from '../box/scorer-pool.js';
import type { NormSet, PolicyAssignment } from '../sdk/index.js';
import { BUILT_INS } from './built-ins.js';
import { createInstrumentHost } from './create-instrument-host.js';
import { HOST_VERSION } from './host-version.js';
import type { InstrumentHost, LoadedPlugin } from './instrument-host.js';
import type { Shelf } from './merge-plugins.js';
import { shelfProblems, withPlugin } from './merge-plugins.js';
import type { ReadPluginFile } from './plugin-files.js';
import { readFromDisk } from './plugin-files.js';
import { assignmentProblems, createPolicySource } from './policy-source.js';
import type { PluginContent, Wording } from './read-plugin.js';
import { readPlugin } from './read-plugin.js';
import { readPluginSource } from './read-plugin-source.js';
import type { Rejected } from './rejected.js';
import { loadProblem, rejected } from './rejected.js';
import { SHIPPED_ASSIGNMENTS, SHIPPED_POLICIES } from './shipped-policies.js';
import { toEdition, withWording } from './to-edition.js';
import { tryPlugin } from './try-plugin.js';

/** One line of the configuration. */
export interface PluginEntry {
  /** A folder or a packed file, relative to `baseDir`; or the name of a package. */
  readonly source: string;
  /** As `integrityOf` gives it; without one the files are taken as they are. */
  readonly integrity?: string;
  /** Default true. */
  readonly enabled?: boolean;
}

export interface LoadOptions {
  readonly plugins: readonly PluginEntry[];
  /** Go before those that are shipped. */
  readonly policyAssignments?: readonly PolicyAssignment[];
  readonly baseDir: string;
  /**
   * Whether norm sets that are invented or composed may be used. Only for a demonstration and for tests:
   * without it nobody gets a class from them. Default false.
   */
  readonly syntheticNorms?: boolean;
  /** Default: from disk. */
  readonly readFile?: ReadPluginFile;
  /** Hears of each time that a plug-in's own scorer gives nothing usable. */
  readonly onScorerFailure?: (failed: FailedScoring) => void;
  /**
   * Takes plug-ins whose worked examples do not come true, for their author to see why. Never where somebody
   * is measured. Default false.
   */
  readonly isTrialLeftOut?: boolean;
  /** Threads for scorers, where somebody else owns them; without it there are some of our own. */
  readonly pool?: ScorerPool;
}

export interface LoadedInstruments extends InstrumentHost {
  /** Import mappings of the plug-ins that are active, as they were read. */
  readonly importMappings: readonly { readonly origin: string; readonly value: unknown }[];
  /** What is wrong with the configuration besides the plug-ins: an assignment of a policy that is not there. */
  readonly problems: readonly Problem[];
  /** Ends the threads in which scorers run, where they are of our own. */
  close(): Promise<void>;
}

/**
 * Loads the built-in instruments and the configured plug-ins, in order. Plug-ins are read as data; a
 * scorer runs in its box only. Never throws: a plug-in that cannot be taken is rejected with its reason,
 * and the rest goes on.
 */
export async function loadInstruments(options: LoadOptions): Promise<LoadedInstruments> {
  const read = options.readFile ?? readFromDisk;
  const pool = options.pool ?? createScorerPool();
  const isTried = options.isTrialLeftOut !== true;
  const close = async () => (options.pool === undefined ? pool.close() : undefined);
  const contents = await Promise.all(
    options.plugins.map((entry) => readEntry(entry, { baseDir: options.baseDir, read, pool, isTried })),
  );
  const shelves = stack(options.plugins, contents);
  const policies = [...SHIPPED_POLICIES, ...shelves.added.policies] as const;
  const assignments = [...(options.policyAssignments ?? []), ...SHIPPED_ASSIGNMENTS];
  const host = createInstrumentHost({
    plugins: [builtIn(), ...shelves.plugins].map((plugin) => worded(plugin, shelves.wordings)),
    normSets: [...shelves.added.normSets, ...BUILT_IN_NORMS].filter(
      ({ synthetic }) => !synthetic || options.syntheticNorms === true,
    ),
    policies,
    policySource: createPolicySource(policies, assignments),
    desk: createScorerDesk(pool, options.onScorerFailure ?? (() => undefined)),
  });
  const problems = assignmentProblems(policies, options.policyAssignments ?? []);
  return { ...host, importMappings: shelves.importMappings, problems, close };
}

type EntryContent = PluginContent | Rejected | { readonly kind: 'disabled' };

interface Means {
  readonly baseDir: string;
  readonly read: ReadPluginFile;
  readonly pool: ScorerPool;
  readonly isTried: boolean;
}

async function readEntry(entry: PluginEntry, { baseDir, read, pool, isTried }: Means): Promise<EntryContent> {
  if (entry.enabled === false) return { kind: 'disabled' };
  try {
    const folder = await readPluginSource(entry.source, baseDir, read);
    if (folder.kind === 'rejected') return folder;
    const content = readPlugin(folder, entry.integrity);
    return content.kind === 'rejected' || !isTried ? content : await tryPlugin(content, pool);
  } catch {
    return rejected('unreadable', [loadProblem.unreadable(entry.source)]);
  }
}

const BUILT_IN_NORMS: readonly NormSet[] = BUILT_INS.flatMap(({ norms }) => norms);

const EMPTY: Shelf = { definitions: [], normSets: [], policies: [] };

function builtIn(): LoadedPlugin {
  const editions = BUILT_INS.map(({ definition }) =>
    toEdition(definition, { origin: 'built-in', packageVersion: HOST_VERSION }),
  );
  return {
    source: 'built-in',
    packageVersion: HOST_VERSION,
    integrity: null,
    state: { kind: 'active' },
    editions,
  };
}

interface Stacked {
  readonly plugins: readonly LoadedPlugin[];
  /** All that the plug-ins brought. */
  readonly added: Shelf;
  readonly importMappings: LoadedInstruments['importMappings'];
  readonly wordings: readonly Wording[];
}

/** Puts the plug-ins on the shelf one by one: what comes first keeps its place. */
function stack(entries: readonly PluginEntry[], contents: readonly EntryContent[]): Stacked {
  const plugins: LoadedPlugin[] = [];
  const importMappings: { origin: string; value: unknown }[] = [];
  const wordings: Wording[] = [];
  let added = EMPTY;
  entries.forEach(({ source }, index) => {
    const content = fitted(contents[index] ?? { kind: 'disabled' }, added);
    if (content.kind === 'read') {
      added = withPlugin(added, content);
      wordings.push(...content.texts);
      importMappings.push(...content.imports.map((value) => ({ origin: source, value })));
    }
    plugins.push(toLoaded(source, content));
  });
  return { plugins, added, importMappings, wordings };
}

function worded(plugin: LoadedPlugin, wordings: readonly Wording[]): LoadedPlugin {
  return { ...plugin, editions: plugin.editions.map((edition) => withWording(edition, wordings)) };
}

function fitted(content: EntryContent, added: Shelf): EntryContent {
  if (content.kind !== 'read') return content;
  const problems = shelfProblems(
    {
      definitions: [...BUILT_INS.map(({ definition }) => definition), ...added.definitions],
      normSets: [...BUILT_IN_NORMS, ...added.normSets],
      policies: [...SHIPPED_POLICIES, ...added.policies],
    },
    content,
  );
  return problems.length === 0 ? content : rejected('does-not-fit', problems);
}

function toLoaded(source: string, content: EntryContent): LoadedPlugin {
  const unread = { source, packageVersion: null, integrity: null, editions: [] };
  switch (content.kind) {
    case 'disabled':
      return { ...unread, state: { kind: 'disabled' } };
    case 'rejected':
      return { ...unread, state: content };
    case 'read': {
      const { version: packageVersion, scorer } = content;
      const from = { origin: source, packageVersion, scorer };
      return {
        source,
        packageVersion,
        integrity: content.integrity,
        state: { kind: 'active' },
        editions: content.definitions.map((one) => toEdition(one, from)),
      };
    }
  }
}
