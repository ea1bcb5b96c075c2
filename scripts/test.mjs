// @ts-check
/**
 * All tests: core, api (SQLite, PostgreSQL), web, browser and whole (built server, command line). Arguments go to Vitest:
 * `pnpm test --project core packages/shared`. The result also lands in `.cache/test-results.json`.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './lib/paths.mjs';
import { toolCommand } from './lib/run-tool.mjs';

const report = join(cache, 'test-results.json');
rmSync(report, { force: true });

const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const vitest = spawn(...toolCommand('vitest', [...args, ...process.argv.slice(2)]), {
  cwd: root,
  stdio: 'inherit',
});
vitest.once('close', (code) => (process.exitCode = code ?? 1));
