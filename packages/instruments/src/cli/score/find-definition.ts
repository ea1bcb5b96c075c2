import type { Problem } from '@trefzeker/shared';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { InstrumentHost, LoadedPlugin } from '../../registry/instrument-host.js';
import { loadInstruments, type PluginEntry } from '../../registry/load-instruments.js';
import type { InstrumentDefinition } from '../../sdk/definition.js';
import { withReason, WrongUse } from '../failure.js';

/** What scoring needs of a configuration; the server reads the rest of it. */
const configSchema = z.object({
  plugins: z
    .array(
      z.object({
        source: z.string().min(1),
        integrity: z.string().exactOptional(),
        enabled: z.boolean().exactOptional(),
      }),
    )
    .default([]),
});

/** The instrument with this key, which must have answers to score. */
export async function findDefinition(key: string, config: string | null): Promise<InstrumentDefinition> {
  const host = await loadInstruments({
    plugins: config === null ? [] : readPlugins(config),
    baseDir: config === null ? '.' : dirname(config),
  });
  const found = host.find(key)?.definition;
  if (found !== undefined && isScorable(found)) return found;
  const what =
    found === undefined
      ? `There is no instrument "${key}".`
      : `${key} is known by its scores only, so there are no answers to score.`;
  throw new WrongUse(
    [what, `Choose one of: ${scorableKeys(host).join(', ')}.`, ...rejections(host)].join(' '),
  );
}

function readPlugins(path: string): readonly PluginEntry[] {
  const parsed = configSchema.safeParse(readJson(path));
  if (parsed.success) return parsed.data.plugins;
  throw new WrongUse(`--config ${path}: it is no configuration. ${z.prettifyError(parsed.error)}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new WrongUse(`--config ${path}: it is not JSON. Check commas and quotes.`);
    throw withReason(`--config ${path} cannot be read`, error);
  }
}

function isScorable({ items }: InstrumentDefinition): boolean {
  return Object.keys(items).length > 0;
}

function scorableKeys({ editions }: InstrumentHost): readonly string[] {
  return [...new Set(editions.filter(({ definition }) => isScorable(definition)).map(({ ref }) => ref.key))];
}

/** A plug-in that was refused may be why an instrument is not there. */
function rejections({ plugins }: InstrumentHost): readonly string[] {
  return plugins.flatMap(({ source, state }: LoadedPlugin) =>
    state.kind === 'rejected'
      ? [`The plug-in ${source} was refused:`, ...state.problems.map(inOneLine)].join('\n  ')
      : [],
  );
}

/** Where, what, and what is allowed. */
function inOneLine({ path, message, hint }: Problem): string {
  return `${path.join('.')}: ${message.en} ${hint.en}`;
}
