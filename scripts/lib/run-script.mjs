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
  return codeOf(startScript(name, 'inherit'));
}

/**
 * Runs a script in the same way, and keeps what it says.
 *
 * @param {string} name
 * @returns {Promise<{ code: number; output: string }>} its exit code, and all it said, in the order in which it came
 */
export async function outputOfScript(name) {
  const child = startScript(name, 'pipe');
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  return { code: await codeOf(child), output };
}

/**
 * @param {string} name
 * @param {'inherit' | 'pipe'} stdio
 */
function startScript(name, stdio) {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const line = scripts[name];
  if (line === undefined) throw new RangeError(`package.json has no script ${name}`);
  const path = `${inRoot('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return spawn(line, { cwd: root, shell: true, stdio, env: { ...process.env, PATH: path } });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function codeOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
