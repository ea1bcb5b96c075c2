import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withLock } from '../../scripts/lib/lock.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { Program } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const noSuchProcess = '4194305'; // one above the highest number that Linux gives

describe('withLock', () => {
  test('lets processes in one at a time', async () => {
    using folder = temporaryFolder();
    const counter = join(folder.path, 'counter');
    writeFileSync(counter, '0');

    const programs = [1, 2, 3].map(() => addTwentyTimes(join(folder.path, 'lock'), counter));
    const ended = await Promise.all(programs.map((program) => program.ended()));

    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(readFileSync(counter, 'utf8')).toBe('60');
  });

  test('takes over from a process that was killed', async () => {
    using folder = temporaryFolder();
    const lock = join(folder.path, 'lock');
    writeFileSync(lock, noSuchProcess);

    await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('takes over without a heartbeat, when the number of the process lives on in another', async () => {
    using folder = temporaryFolder();
    const lock = join(folder.path, 'lock');
    writeFileSync(lock, String(process.ppid));
    utimesSync(lock, new Date(0), new Date(0));

    await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('waits, and says so once, for a process that lives', async () => {
    using folder = temporaryFolder();
    const lock = join(folder.path, 'lock');
    const order: string[] = [];

    const first = withLock(lock, () => later(300).then(() => order.push('first')));
    const second = withLock(lock, () => Promise.resolve(order.push('second')), {
      onWait: () => order.push('wait'),
    });
    await Promise.all([first, second]);

    expect(order).toEqual(['wait', 'first', 'second']);
  });

  test('is free again after work that failed', async () => {
    using folder = temporaryFolder();
    const lock = join(folder.path, 'lock');

    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');

    await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});

/** Reads, waits a moment, writes one more: two at a time would lose some. */
function addTwentyTimes(lock: string, counter: string): Program {
  const code = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(pathToFileURL(inRoot('scripts/lib/lock.mjs')).href)};
    for (let turn = 0; turn < 20; turn += 1) await withLock(${JSON.stringify(lock)}, async () => {
      const seen = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 2));
      writeFileSync(${JSON.stringify(counter)}, String(seen + 1));
    });`;
  return new Program(['--input-type=module', '--eval', code]);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
