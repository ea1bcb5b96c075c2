// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Program
 * @property {string} name shown before each of its lines
 * @property {[string, string[]]} command
 * @property {string} cwd relative to the root
 */

/**
 * Runs programs side by side in one console until Ctrl-C, or until one of them ends; then stops the rest
 * and waits for them.
 *
 * @param {readonly Program[]} programs
 * @returns {Promise<number>} 0 when the user stopped them, else the code of the one that ended first
 */
export function startTogether(programs) {
  const children = programs.map(start);
  /** @type {number | undefined} */
  let outcome;
  /** @param {number} code */
  const stop = (code) => {
    if (outcome !== undefined) return;
    outcome = code;
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
  const ended = children.map(
    (child) =>
      new Promise((resolve) => {
        child.once('close', (code) => {
          stop(code ?? 1);
          resolve(code);
        });
      }),
  );
  return Promise.all(ended).then(() => outcome ?? 1);
}

/**
 * In a process group of its own: Ctrl-C reaches the programs once, through us, and not a second time from
 * the console.
 *
 * @param {Program} program
 */
function start({ name, command, cwd }) {
  const child = spawn(...command, {
    cwd: inRoot(cwd),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '') console.log(`${name.padEnd(6)} | ${line}`);
    });
  }
  return child;
}
