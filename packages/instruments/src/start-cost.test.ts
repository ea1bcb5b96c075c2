import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Packages that are loaded as soon as an entry is imported; what is imported when needed is not among them. */
async function loadedWith(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const packages = imports
    .filter(({ path, kind }) => kind === 'import-statement' && !path.startsWith('node:'))
    .map(({ path }) => path);
  return [...new Set(packages)].toSorted();
}

test('a server loads no compiler, no pool and no interpreter at its start: each takes a tenth of a second', async () => {
  expect(await loadedWith('index.ts')).toEqual(['@trefzeker/shared', 'zod']);
});

test('the tools of an author do load them', async () => {
  expect(await loadedWith('authoring/index.ts')).toEqual(expect.arrayContaining(['esbuild']));
});
