// @ts-check
/**
 * Development: the compiler watches, the server starts again after each change, and Vite serves the pages
 * with hot reload and sends GraphQL on to the server.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { copyAsset, isAsset } from './lib/dist-files.mjs';
import { inRoot } from './lib/paths.mjs';
import { exitOnToolFailure, toolCommand } from './lib/run-tool.mjs';
import { startTogether } from './lib/start-together.mjs';

await buildWhenStale({ wanted: ['core', 'server'], say: console.log }).catch(exitOnToolFailure);
process.env.TREFZEKER_DEMO ||= 'on';

for (const folder of ['packages/shared', 'packages/instruments', 'packages/api'].map(inRoot)) {
  watch(join(folder, 'src'), { recursive: true }, (_event, path) => {
    // A file that is gone again by now was an editor's own.
    if (path !== null && isAsset(path)) copyAsset(folder, path).catch(() => undefined);
  });
}

const watchSources = [
  '--build',
  'tsconfig.build.json',
  '--watch',
  '--preserveWatchOutput',
  '--pretty',
  'false',
];
const serve = [process.execPath, ['--watch', inRoot('packages/api/dist/main.js'), 'serve']];
process.exitCode = await startTogether([
  { name: 'types', command: toolCommand('tsc', watchSources), cwd: '.' },
  { name: 'server', command: /** @type {[string, string[]]} */ (serve), cwd: '.' },
  { name: 'pages', command: toolCommand('vite', ['--clearScreen', 'false']), cwd: 'packages/web' },
]);
process.exit();
