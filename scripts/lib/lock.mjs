// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beatMs = 1_000;
const deadAfterMs = 15_000;

/**
 * Runs work while no other process holds the same lock file. A lock whose owner was killed is taken
 * over: at once when its process is gone, after some seconds without a heartbeat when its number was
 * given to another process.
 *
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @param {{ onWait?: () => void }} [options] called once, when somebody else holds it
 * @returns {Promise<Result>}
 */
export async function withLock(file, work, { onWait = () => undefined } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) onWait();
    if (isAbandoned(file)) takeAway(file);
    else await sleep(100);
  }
  const beat = setInterval(() => {
    if (isOurs(file)) utimesSync(file, new Date(), new Date());
  }, beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    // A process that was suspended for long may find that somebody else holds it by now.
    if (isOurs(file)) rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Only one process at a time may take a lock away, and it looks again first: else two that saw the same
 * abandoned lock could each remove it, the second one removing the first one's new lock.
 *
 * @param {string} file
 */
function takeAway(file) {
  const guard = `${file}.guard`;
  if (!take(guard)) {
    if (isOlderThan(guard, deadAfterMs)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isAbandoned(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** @param {string} file */
function isAbandoned(file) {
  const owner = ownerOf(file);
  if (owner === undefined) return false;
  return isOlderThan(file, deadAfterMs) || (owner > 0 && !isRunning(owner));
}

/** @param {string} file */
function isOurs(file) {
  return ownerOf(file) === process.pid;
}

/**
 * @param {string} file
 * @returns {number | undefined} 0 while its owner has made the file and not yet written in it
 */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * @param {string} file
 * @param {number} ageMs
 */
function isOlderThan(file, ageMs) {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
  return Date.now() - mtimeMs > ageMs;
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
