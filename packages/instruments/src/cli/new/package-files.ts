import { API_NUMBER, HOST_VERSION } from '../../registry/host-version.js';
import { MANIFEST } from '../../registry/manifest-name.js';
import { definitionOf } from './definition-of.js';
import type { NewInstrument } from './new-options.js';
import { normHead, normTable } from './norms-of.js';
import { readmeOf } from './readme-of.js';
import { scorerText, TSCONFIG } from './scorer-of.js';

const VERSION = '0.1.0';
const SCHEMAS = './node_modules/@trefzeker/instruments/schemas';

/** The files of a new plug-in, by name. */
export function packageFiles(wanted: NewInstrument): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', json(packageJson(wanted))],
    [MANIFEST, json(manifestOf(wanted))],
    ['instrument.json', json({ $schema: `${SCHEMAS}/instrument.schema.json`, ...definitionOf(wanted) })],
    ['norms/reference.json', json(normHead(wanted))],
    ['norms/reference.csv', normTable(wanted)],
    ['README.md', readmeOf(wanted)],
    ['.gitignore', 'node_modules/\ndist/\n'],
    ...(wanted.hasScorer
      ? ([
          ['scorer.ts', scorerText(wanted)],
          ['tsconfig.json', json(TSCONFIG)],
        ] as const)
      : []),
  ]);
}

function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // Short lists of words and numbers on one line, as people write them.
  return `${text.replaceAll(/\[\s+((?:"[\w-]+"|-?\d+)(?:,\s+(?:"[\w-]+"|-?\d+))*)\s+\]/g, (_, inner: string) => `[${inner.replaceAll(/,\s+/g, ', ')}]`)}\n`;
}

function packageJson({ key }: NewInstrument): object {
  return {
    name: `trefzeker-instrument-${key}`,
    version: VERSION,
    private: true,
    type: 'module',
    files: [MANIFEST, 'instrument.json', 'dist'],
    scripts: { check: 'trefzeker check', pack: 'trefzeker pack' },
    devDependencies: { '@trefzeker/instruments': `^${HOST_VERSION}` },
  };
}

function manifestOf({ hasScorer }: NewInstrument): object {
  return {
    $schema: `${SCHEMAS}/plugin.schema.json`,
    api: API_NUMBER,
    host: '>=0.1 <1',
    version: VERSION,
    definition: 'instrument.json',
    norms: ['dist/norms/reference.json'],
    ...(hasScorer ? { scorer: 'dist/scorer.js' } : {}),
  };
}
