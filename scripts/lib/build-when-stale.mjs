// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { everyPart, parts } from './parts.mjs';
import { cache, inRoot } from './paths.mjs';
import { ToolFailed } from './run-tool.mjs';

/** @typedef {import('./parts.mjs').PartName} PartName */

/**
 * Builds the parts whose inputs changed since they were last built, and only those. Two processes can
 * ask at the same time: the second waits, then finds nothing to do.
 *
 * @param {{ wanted?: readonly PartName[], say?: (line: string) => void }} [options]
 * @returns {Promise<readonly PartName[]>} the parts that were built
 * @throws {import('./run-tool.mjs').ToolFailed} with what the compiler said
 */
export async function buildWhenStale({ wanted = everyPart, say = () => undefined } = {}) {
  if (wanted.every(isFresh)) return [];
  return withLock(join(cache, 'build', 'lock'), () => buildStale(wanted, say), {
    onWait: () => say('Another process is building; waiting for it.'),
  });
}

/**
 * @param {readonly PartName[]} wanted
 * @param {(line: string) => void} say
 */
async function buildStale(wanted, say) {
  /** @type {PartName[]} */
  const built = [];
  for (const name of wanted) {
    if (isFresh(name)) continue;
    const { label, inputs, build } = parts[name];
    // Taken first: what changes while the compiler runs makes the next build stale.
    const made = fingerprint(inputs);
    say(`Building the ${label} ...`);
    const from = performance.now();
    await build();
    assertWritten(name);
    mkdirSync(dirname(stampOf(name)), { recursive: true });
    writeFileSync(stampOf(name), made);
    say(`Built the ${label} in ${((performance.now() - from) / 1000).toFixed(1)} s.`);
    built.push(name);
  }
  return built;
}

/** @param {PartName} name */
function isFresh(name) {
  const { inputs, outputs } = parts[name];
  if (!existsSync(stampOf(name)) || !outputs.every((path) => existsSync(inRoot(path)))) return false;
  return readFileSync(stampOf(name), 'utf8') === fingerprint(inputs);
}

/**
 * A compiler that was given nothing to do is content as well.
 *
 * @param {PartName} name
 */
function assertWritten(name) {
  const missing = parts[name].outputs.filter((path) => !existsSync(inRoot(path)));
  if (missing.length > 0)
    throw new ToolFailed(`Building the ${parts[name].label} did not make ${missing.join(', ')}.`);
}

/** @param {PartName} name */
function stampOf(name) {
  return join(cache, 'build', `${name}.stamp`);
}
