import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Message, Plugin } from 'esbuild';
import { build } from 'esbuild';
import type { AuthorFinding } from '@trefzeker/shared';

/** One ES module without imports, or why there is none. */
export type BuiltScorer =
  | { readonly kind: 'built'; readonly code: string }
  | { readonly kind: 'failed'; readonly findings: readonly AuthorFinding[] };

const SDK = '@trefzeker/instruments/sdk';

/**
 * Makes one ES module of `scorer.ts` and what it imports. The helpers of the sdk are those of this
 * version, whatever is installed beside the plug-in. The same sources give the same text on every machine.
 *
 * @param file - Relative to the folder.
 */
export async function buildScorer(folder: string, file: string): Promise<BuiltScorer> {
  try {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      tsconfigRaw: {},
      logLevel: 'silent',
      plugins: [sdkHelpers],
    });
    return { kind: 'built', code: outputFiles[0]?.text ?? '' };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { kind: 'failed', findings: error.errors.map((message) => toFinding(message, file)) };
  }
}

/** In a namespace of its own, so that no path of this machine gets into the text. */
const sdkHelpers: Plugin = {
  name: 'sdk-helpers',
  setup(builder) {
    builder.onResolve({ filter: /^@trefzeker\/instruments\/sdk$/ }, () => ({
      path: 'sdk',
      namespace: 'trefzeker',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'trefzeker' }, () => {
      const compiled = fileURLToPath(new URL('../sdk/scorer.js', import.meta.url));
      return existsSync(compiled)
        ? { contents: readFileSync(compiled, 'utf8'), loader: 'js' }
        : { contents: readFileSync(compiled.replace(/\.js$/, '.ts'), 'utf8'), loader: 'ts' };
    });
  },
};

function isBuildFailure(error: unknown): error is { readonly errors: readonly Message[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

function toFinding({ text, location }: Message, file: string): AuthorFinding {
  const isImport = text.startsWith('Could not resolve');
  const excerpt = location === null ? '' : location.lineText.trim();
  return {
    file: location?.file ?? file,
    line: location?.line ?? null,
    where: excerpt,
    check: 'build',
    code: isImport ? 'import-not-found' : 'not-typescript',
    message: { nl: `Dit is niet te lezen: ${text}.`, en: `This cannot be read: ${text}.` },
    hint: isImport ? IMPORTS : SYNTAX,
    severity: 'error',
  };
}

const IMPORTS = {
  nl: `Importeer alleen eigen bestanden ("./hulp.js") en "${SDK}". Bestanden, netwerk en klok van Node zijn er niet.`,
  en: `Import files of your own ("./help.js") and "${SDK}" only. Files, network and clock of Node are not there.`,
};
const SYNTAX = {
  nl: 'Kijk op deze regel en de regel ervoor naar haakjes, komma’s en aanhalingstekens.',
  en: 'Look at this line and the one before for brackets, commas and quotes.',
};
