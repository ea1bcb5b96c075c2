// @ts-check
/** Prints `N passed, N failed` of the last test run, over all projects; exits 1 unless all passed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './lib/paths.mjs';
import { countTests } from './lib/test-report.mjs';

const { passed, failed } = countTests(read(join(cache, 'test-results.json')));
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('The test run left no result.');
    return null;
  }
}
