import type { LoadedPlugin, PluginEntry } from '@trefzeker/instruments';
import { loadInstruments, PACKED_ENDING } from '@trefzeker/instruments';
import type { Problem } from '@trefzeker/shared';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Packed files that come from elsewhere are kept here, beside the configuration. */
const KEPT_IN = 'plugins';

export type InstallOutcome =
  | {
      readonly kind: 'installed';
      readonly plugin: LoadedPlugin;
      /** All entries of the configuration as they should be written. */
      readonly entries: readonly PluginEntry[];
      /** Sources that it took the place of. */
      readonly replaced: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** It brings what another entry brings already; nothing was changed. */
  | { readonly kind: 'already-there'; readonly by: readonly string[] };

interface Installation {
  readonly entries: readonly PluginEntry[];
  /** Folder of the configuration: sources are relative to it. */
  readonly baseDir: string;
  /** Takes the place of entries that bring the same instruments. */
  readonly replaces: boolean;
}

/**
 * Tries a plug-in beside all that is configured, and says what the configuration should be. Nothing of it is
 * written here but a copy of a packed file from elsewhere.
 *
 * @param source - A packed file or a folder, from the folder where the command was given; or a package.
 */
export async function installPlugin(source: string, installation: Installation): Promise<InstallOutcome> {
  const { baseDir, replaces } = installation;
  const place = path.resolve(source);
  const alone = await loadOne({ source: (await exists(place)) ? place : source }, baseDir);
  if (alone.state.kind === 'rejected') return { kind: 'refused', problems: alone.state.problems };

  const kept = await nameIn(baseDir, source, place);
  const others = installation.entries.filter((entry) => entry.source !== kept);
  const rivals = await rivalsOf(alone, others, baseDir);
  if (rivals.length > 0 && !replaces) return { kind: 'already-there', by: rivals };

  const remaining = others.filter((entry) => !rivals.includes(entry.source));
  await keepCopy(place, path.resolve(baseDir, kept));
  const entry = withIntegrity(kept, alone);
  const loaded = await loadInstruments({ plugins: [...remaining, entry], baseDir });
  await loaded.close();
  const plugin = loaded.plugins.find((each) => each.source === kept) ?? alone;
  if (plugin.state.kind === 'rejected') return { kind: 'refused', problems: plugin.state.problems };
  return { kind: 'installed', plugin, entries: [...remaining, entry], replaced: rivals };
}

function withIntegrity(source: string, { integrity }: LoadedPlugin): PluginEntry {
  return integrity === null ? { source, enabled: true } : { source, integrity, enabled: true };
}

async function loadOne(entry: PluginEntry, baseDir: string): Promise<LoadedPlugin> {
  const loaded = await loadInstruments({ plugins: [entry], baseDir });
  await loaded.close();
  const [, plugin] = loaded.plugins;
  if (plugin === undefined) throw new Error('loadInstruments tells of each entry');
  return plugin;
}

/** Entries that bring an edition which this plug-in brings too. */
async function rivalsOf(
  plugin: LoadedPlugin,
  entries: readonly PluginEntry[],
  baseDir: string,
): Promise<readonly string[]> {
  const nameOf = ({ ref }: LoadedPlugin['editions'][number]) => `${ref.key}@${ref.edition}`;
  const brought = new Set(plugin.editions.map(nameOf));
  const loaded = await loadInstruments({ plugins: entries, baseDir });
  await loaded.close();
  return loaded.plugins
    .filter(
      ({ source, editions }) => source !== 'built-in' && editions.some((one) => brought.has(nameOf(one))),
    )
    .map(({ source }) => source);
}

/** How the configuration names it: relative to itself; a packed file from elsewhere by its copy. */
async function nameIn(baseDir: string, source: string, place: string): Promise<string> {
  if (!(await exists(place))) return source;
  const relative = path.relative(baseDir, place);
  const isInside = !relative.startsWith('..') && !path.isAbsolute(relative);
  if (isInside) return relative;
  return place.endsWith(PACKED_ENDING) ? path.join(KEPT_IN, path.basename(place)) : place;
}

async function keepCopy(from: string, to: string): Promise<void> {
  if (!from.endsWith(PACKED_ENDING) || from === to) return;
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to);
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
