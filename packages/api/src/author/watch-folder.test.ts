import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchFolder } from './watch-folder.js';

/** Longer than it takes to notice a save. In milliseconds. */
const LONG_ENOUGH = 500;

let folder = '';
let saves = 0;
let stop: () => Promise<void>;
beforeEach(async () => {
  // Its own name must not count as one of the folders that are left out.
  folder = join(await mkdtemp(join(tmpdir(), 'trefzeker-watch-')), 'dist');
  await mkdir(join(folder, 'norms'), { recursive: true });
  await writeFile(join(folder, 'instrument.json'), '{}');
  saves = 0;
  stop = await watchFolder(folder, () => (saves += 1));
});
afterEach(async () => {
  await stop();
  await rm(join(folder, '..'), { recursive: true });
});

describe('watching a folder', () => {
  test.each(['instrument.json', 'scorer.ts', 'norms/reference.csv'])(
    'notices that %s is saved',
    async (name) => {
      await writeFile(join(folder, name), 'new');

      await expect.poll(() => saves, { timeout: 5000 }).toBe(1);
    },
  );

  test('notices each save of an editor that puts a new file in place of the old one', async () => {
    for (const count of [1, 2]) {
      await writeFile(join(folder, '..', 'new'), `${count}`);
      await rename(join(folder, '..', 'new'), join(folder, 'instrument.json'));
      await expect.poll(() => saves, { timeout: 5000 }).toBe(count);
    }
  });

  test('waits for a file that is written in strokes', async () => {
    for (const part of ['{', '{ "key":', '{ "key": "a" }']) {
      await writeFile(join(folder, 'instrument.json'), part);
      await sleep(15);
    }
    await sleep(LONG_ENOUGH);

    expect(saves).toBe(1);
  });

  test('leaves out what tools write', async () => {
    await mkdir(join(folder, 'node_modules', 'a'), { recursive: true });
    await writeFile(join(folder, 'node_modules', 'a', 'index.js'), '');
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist', 'scorer.js'), '');
    await sleep(LONG_ENOUGH);

    expect(saves).toBe(0);
  });

  test('lives on when a file is gone again at once', async () => {
    await writeFile(join(folder, '.swap'), '');
    await rm(join(folder, '.swap'));
    await writeFile(join(folder, 'instrument.json'), 'after');

    await expect.poll(() => saves, { timeout: 5000 }).toBeGreaterThanOrEqual(1);
  });
});
