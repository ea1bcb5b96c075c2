// @ts-check
/**
 * `node scripts/run-built.mjs <file> ...args`: builds what changed, then is the program. Whatever is said
 * about building goes to standard error, so that standard output can be piped.
 */
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { runBuilt } from './lib/run-built.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which program? Use: node scripts/run-built.mjs <built file> [arguments]');
  process.exit(2);
}
await buildWhenStale({ wanted: partsOf(file, args), say: console.error }).catch(exitOnToolFailure);
standWhereTheUserStands();
await runBuilt(file, args);

/**
 * @param {string} program
 * @param {readonly string[]} words its arguments
 * @returns {readonly import('./lib/parts.mjs').PartName[]}
 */
function partsOf(program, [command]) {
  if (program.startsWith('packages/instruments/')) return ['core'];
  const showsPages = command === undefined || command === 'serve' || command === 'dev';
  return showsPages ? ['core', 'server', 'web'] : ['core', 'server'];
}

/** pnpm runs a script in the folder of package.json; paths that people type are relative to their own. */
function standWhereTheUserStands() {
  const { INIT_CWD: folder, npm_lifecycle_script: script } = process.env;
  if (folder !== undefined && script?.startsWith('node scripts/run-built.mjs') === true)
    process.chdir(folder);
}
