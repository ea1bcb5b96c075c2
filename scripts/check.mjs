// @ts-check
/** Every check. Two run side by side, and what each said is printed in one piece; one that fails does not stop the rest. */
import { outputOfScript, runScript } from './lib/run-script.mjs';

/** The longest first, so that none is left alone at the end. */
const checks = [
  ['Lint', 'lint'],
  ['Types', 'typecheck'],
  ['Unused code', 'unused'],
  ['Architecture', 'architecture'],
  ['Format', 'format:check'],
];

/** @type {string[]} */
const failed = [];
const waiting = [...checks];
async function checkWhatWaits() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [heading = '', script = ''] = next;
    const { code, output } = await outputOfScript(script);
    console.log(`\n== ${heading} (pnpm ${script})\n${output}`);
    if (code !== 0) failed.push(heading);
  }
}
await Promise.all([checkWhatWaits(), checkWhatWaits()]);

// The tests have a word of their own to the outside world: without them, this is what comes before a push.
if (!process.argv.includes('--without-tests')) {
  console.log('\n== Tests (pnpm test)');
  if ((await runScript('test')) !== 0) failed.push('Tests');
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
