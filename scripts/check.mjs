// @ts-check
/** Every check, in the order in which a failure is cheapest to find. One that fails does not stop the rest. */
import { runScript } from './lib/run-script.mjs';

const checks = [
  ['Types', 'typecheck'],
  ['Lint', 'lint'],
  ['Format', 'format:check'],
  ['Architecture', 'architecture'],
  ['Unused code', 'unused'],
  ['Tests', 'test'],
];
// The tests have a word of their own to the outside world: without them, this is what comes before a push.
const chosen = process.argv.includes('--without-tests') ? checks.slice(0, -1) : checks;

/** @type {string[]} */
const failed = [];
for (const [heading = '', script = ''] of chosen) {
  console.log(`\n== ${heading} (pnpm ${script})`);
  if ((await runScript(script)) !== 0) failed.push(heading);
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
