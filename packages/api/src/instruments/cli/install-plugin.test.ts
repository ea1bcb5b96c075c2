import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInstruments } from '@trefzeker/instruments';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTwoQuestions } from '../../testing/two-questions.js';
import { installPlugin } from './install-plugin.js';

let home: string;
let baseDir: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'trefzeker-install-'));
  baseDir = join(home, 'server');
  await mkdir(baseDir);
});
afterEach(() => rm(home, { recursive: true }));

/** A packed file outside the folder of the configuration. */
async function pack(change: object = {}): Promise<string> {
  const folder = join(home, 'author');
  await writeTwoQuestions(folder, change);
  const names = ['trefzeker.plugin.json', 'two.json', 'scorer.js'];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const files = Object.fromEntries(names.map((name, index) => [name, texts[index]]));
  const file = join(home, 'two-questions-1.0.0.trefzeker.json');
  await writeFile(file, JSON.stringify({ trefzeker: 1, name: 'two-questions', version: '1.0.0', files }));
  return file;
}

const install = (source: string, entries: readonly { source: string }[] = [], replaces = false) =>
  installPlugin(source, { entries, baseDir, replaces });

describe('installing a plug-in', () => {
  test('copies a packed file from elsewhere, and names it with its hash', async () => {
    const outcome = await install(await pack());

    expect(outcome).toMatchObject({
      kind: 'installed',
      plugin: { state: { kind: 'active' }, packageVersion: '1.0.0' },
      entries: [
        {
          source: join('plugins', 'two-questions-1.0.0.trefzeker.json'),
          integrity: expect.stringMatching(/^sha256-/) as string,
          enabled: true,
        },
      ],
    });
    if (outcome.kind !== 'installed') return;
    const loaded = await loadInstruments({ plugins: outcome.entries, baseDir });
    expect(loaded.plugins[1]?.state).toEqual({ kind: 'active' });
    await loaded.close();
  });

  test('is noticed when its files are changed afterwards', async () => {
    const outcome = await install(await pack());
    if (outcome.kind !== 'installed') throw new Error(outcome.kind);
    const [entry] = outcome.entries;
    const kept = join(baseDir, entry?.source ?? '');
    await writeFile(kept, (await readFile(kept, 'utf8')).replaceAll('Twee vragen', 'Twee andere'));

    const loaded = await loadInstruments({ plugins: outcome.entries, baseDir });

    expect(loaded.plugins[1]?.state).toMatchObject({ kind: 'rejected', reason: 'integrity-mismatch' });
    await loaded.close();
  });

  test('names a folder beside the configuration relative to it, and copies nothing', async () => {
    await writeTwoQuestions(join(baseDir, 'own', 'two'));

    const outcome = await install(join(baseDir, 'own', 'two'));

    expect(outcome).toMatchObject({ kind: 'installed', entries: [{ source: join('own', 'two') }] });
    expect(await readdir(baseDir)).toEqual(['own']);
  });

  test('takes a package by its name', async () => {
    await writeTwoQuestions(join(home, 'node_modules', 'trefzeker-instrument-two'));

    const outcome = await install('trefzeker-instrument-two');

    expect(outcome).toMatchObject({ kind: 'installed', entries: [{ source: 'trefzeker-instrument-two' }] });
  });

  test.each([
    ['made for another system', { host: '>=99' }, 'host-not-supported'],
    ['with a manifest that is wrong', { norms: 'none' }, null],
  ])('refuses one that is %s, and changes nothing', async (_name, change, code) => {
    const outcome = await install(await pack(change));

    expect(outcome).toMatchObject({ kind: 'refused' });
    if (code !== null) expect(outcome).toHaveProperty('problems.0.code', code);
    expect(await readdir(baseDir)).toEqual([]);
  });

  test('refuses what is not there', async () => {
    const outcome = await install('nothing-of-the-kind');

    expect(outcome).toHaveProperty('problems.0.code', 'plugin-not-found');
  });

  test('refuses a second one of the same instrument, unless it may take its place', async () => {
    await writeTwoQuestions(join(baseDir, 'old'));
    const packed = await pack({ version: '1.0.1' });

    const refused = await install(packed, [{ source: 'old' }]);
    const replaced = await install(packed, [{ source: 'old' }, { source: 'elsewhere' }], true);

    expect(refused).toEqual({ kind: 'already-there', by: ['old'] });
    expect(replaced).toMatchObject({
      kind: 'installed',
      replaced: ['old'],
      entries: [{ source: 'elsewhere' }, { source: join('plugins', 'two-questions-1.0.0.trefzeker.json') }],
    });
  });

  test('installing the same file again changes nothing but its hash', async () => {
    const packed = await pack();
    const first = await install(packed);
    if (first.kind !== 'installed') throw new Error(first.kind);

    expect(await installPlugin(packed, { entries: first.entries, baseDir, replaces: false })).toMatchObject({
      kind: 'installed',
      entries: first.entries,
    });
  });
});
