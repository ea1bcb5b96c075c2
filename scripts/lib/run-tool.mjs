// @ts-check
import { spawn } from 'node:child_process';
import { root, inRoot } from './paths.mjs';

/** Run by their file and not by a shim in `.bin`: one process less, and the same on each system. */
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** A tool ended with another code than 0. The message holds everything it said. */
export class ToolFailed extends Error {}

/**
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @returns {[string, string[]]} what `spawn` wants
 */
export function toolCommand(tool, args) {
  return [process.execPath, [inRoot(tools[tool]), ...args]];
}

/**
 * Runs a tool in silence; what it said is shown only when it fails.
 *
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options] folder, relative to the root
 * @returns {Promise<void>}
 * @throws {ToolFailed}
 */
export function runTool(tool, args, { cwd = '.' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(...toolCommand(tool, args), { cwd: inRoot(cwd), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ToolFailed(`${tool} failed (run in ${cwd === '.' ? root : cwd}):\n${said.trim()}`));
    });
  });
}

/**
 * Ends the process with the tool's own words instead of our stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function exitOnToolFailure(error) {
  if (!(error instanceof ToolFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}
