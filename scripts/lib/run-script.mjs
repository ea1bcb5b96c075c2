// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inRoot, root } from './paths.mjs';

/**
 * Runs a script of the root package.json as pnpm would, without starting pnpm again.
 *
 * @param {string} name
 * @returns {Promise<number>} its exit code
 */
export function runScript(name) {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const line = scripts[name];
  if (line === undefined) throw new RangeError(`runScript needs a script of package.json, not ${name}`);
  const path = `${inRoot('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(line, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
