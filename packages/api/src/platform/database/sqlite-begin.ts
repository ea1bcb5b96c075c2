import { setTimeout as wait } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { send } from './runner.js';
import { isBusy } from './statement-error.js';

/** Together five seconds, as a busy timeout would be, but without stopping the process meanwhile. */
const PAUSE_MS = 20;
const TRIES = 250;

/**
 * Takes the file's write lock at once. A transaction that begins by reading and then writes gets
 * SQLITE_BUSY without any waiting when another process wrote in between.
 */
export async function beginImmediate(runner: QueryRunner): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await send(runner, 'BEGIN IMMEDIATE');
      return;
    } catch (thrown) {
      if (tried === TRIES || !isBusy(thrown)) throw thrown;
      await wait(PAUSE_MS);
    }
  }
}
