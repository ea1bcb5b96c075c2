import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyAssets, removeOrphans } from '../../scripts/lib/dist-files.mjs';
import { filesBelow } from '../../scripts/lib/files-below.mjs';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('dist', () => {
  test('gets what is not TypeScript, at the same place', async () => {
    using folder = packageWith(['src/migrations/0001.sql', 'src/builtin/step/README.md', 'src/main.ts']);

    await copyAssets(folder.path);

    expect(filesBelow(join(folder.path, 'dist'))).toEqual(['migrations/0001.sql']);
  });

  test('loses what has no source any more, and nothing else', async () => {
    const kept = ['.tsbuildinfo', 'kept.sql', 'main.d.ts', 'main.d.ts.map', 'main.js', 'main.js.map'];
    using folder = packageWith([
      'src/main.ts',
      'src/kept.sql',
      ...kept.map((file) => `dist/${file}`),
      'dist/gone.js',
      'dist/gone.d.ts',
      'dist/migrations/0009.sql',
    ]);

    await removeOrphans(folder.path);

    expect(filesBelow(join(folder.path, 'dist'))).toEqual(kept);
  });
});

function packageWith(files: readonly string[]): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    writeFileSync(join(folder.path, file), '');
  }
  return folder;
}
