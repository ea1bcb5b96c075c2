// @ts-check
// Writes dist-sdk/*.tgz: what the author of an instrument installs in a folder of their own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { inRoot } from './lib/paths.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

const target = inRoot('dist-sdk');
await buildWhenStale({ wanted: ['core'], say: console.log }).catch(exitOnToolFailure);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of ['shared', 'instruments']) {
  const cwd = inRoot(`packages/${name}`);
  // pnpm writes the versions of the workspace into the package.json that travels.
  const args = ['--yes', 'pnpm', 'pack', '--pack-destination', target];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`Packing ${name} failed:\n${stdout}${stderr}`);
    process.exit(1);
  }
}
for (const file of readdirSync(target)) console.log(`Wrote ${join('dist-sdk', file)}.`);
