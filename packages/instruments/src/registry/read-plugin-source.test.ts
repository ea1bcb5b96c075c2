import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { integrityOfFiles } from './integrity-of-files.js';
import { packedText } from './packed-file.js';
import { readFromDisk } from './plugin-files.js';
import { readPluginSource } from './read-plugin-source.js';

const FILES = {
  'trefzeker.plugin.json': JSON.stringify({ api: 1, host: '>=0.1', norms: ['norms.json'] }),
  'norms.json': '{}',
};

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'trefzeker-source-'));
  await mkdir(join(home, 'server'));
});
afterEach(() => rm(home, { recursive: true }));

async function write(folder: string, files: Readonly<Record<string, string>> = FILES): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

const readAt = (source: string) => readPluginSource(source, join(home, 'server'), readFromDisk);

describe('readPluginSource', () => {
  test.each([
    ['a folder', 'mine', 'server/mine'],
    ['a folder elsewhere', '../mine', 'mine'],
    [
      'a package beside the configuration',
      'trefzeker-instrument-x',
      'server/node_modules/trefzeker-instrument-x',
    ],
    ['a package above the configuration', 'trefzeker-instrument-x', 'node_modules/trefzeker-instrument-x'],
    ['a package with a scope', '@huis/lijst', 'server/node_modules/@huis/lijst'],
  ])('finds %s', async (_name, source, place) => {
    await write(join(home, place));

    expect(await readAt(source)).toMatchObject({ kind: 'read', manifest: { norms: ['norms.json'] } });
  });

  test('reads a packed file with the same content, and so the same integrity, as its folder', async () => {
    await write(join(home, 'server', 'mine'));
    const packed = packedText({ name: 'mine', version: '1.0.0', files: FILES });
    await writeFile(join(home, 'server', 'mine.trefzeker.json'), packed);

    const [folder, file] = [await readAt('mine'), await readAt('mine.trefzeker.json')];

    if (folder.kind !== 'read' || file.kind !== 'read') throw new Error('both can be read');
    expect(integrityOfFiles(file.files)).toBe(integrityOfFiles(folder.files));
  });

  test.each([
    ['nothing is there', 'nowhere', 'plugin-not-found'],
    ['the packed file is not there', 'nowhere.trefzeker.json', 'file-missing'],
    ['the packed file is no JSON', 'broken.trefzeker.json', 'not-packed'],
    ['the packed file is of another form', 'other.trefzeker.json', 'not-packed'],
    ['the packed file has no manifest', 'empty.trefzeker.json', 'file-missing'],
    ['a name leads out by another way', '../../etc', 'plugin-not-found'],
  ])('refuses with a reason when %s', async (_name, source, code) => {
    const server = join(home, 'server');
    await writeFile(join(server, 'broken.trefzeker.json'), '{');
    await writeFile(join(server, 'other.trefzeker.json'), '{ "trefzeker": 2, "files": {} }');
    await writeFile(
      join(server, 'empty.trefzeker.json'),
      packedText({ name: 'empty', version: '1.0.0', files: {} }),
    );

    expect(await readAt(source)).toHaveProperty('problems.0.code', code);
  });

  test('refuses a scorer that is too large, and says how large it is and may be', async () => {
    const manifest = JSON.stringify({ api: 1, host: '>=0.1', norms: [], scorer: 'scorer.js' });
    const scorer = (bytes: number) => ({
      'trefzeker.plugin.json': manifest,
      'scorer.js': 'é'.repeat(bytes / 2),
    });
    await write(join(home, 'server', 'fits'), scorer(256_000));
    await write(join(home, 'server', 'large'), scorer(256_002));

    expect(await readAt('fits')).toHaveProperty('kind', 'read');
    expect(await readAt('large')).toMatchObject({
      kind: 'rejected',
      reason: 'file-too-large',
      problems: [
        {
          path: ['scorer.js'],
          message: { nl: 'Het bestand scorer.js is 257 kB groot; toegestaan is 256 kB.' },
        },
      ],
    });
  });

  test('refuses a packed file that is too large before it reads what is in it', async () => {
    await writeFile(join(home, 'server', 'large.trefzeker.json'), ' '.repeat(8_000_001));

    expect(await readAt('large.trefzeker.json')).toMatchObject({
      reason: 'file-too-large',
      problems: [{ message: { en: 'The file large.trefzeker.json has 8001 kB; allowed is 8000 kB.' } }],
    });
  });

  test('reads no file outside the folder, whatever a link says', async () => {
    await write(join(home, 'server', 'mine'), { 'trefzeker.plugin.json': FILES['trefzeker.plugin.json'] });
    await writeFile(join(home, 'secret.json'), '{"secret":true}');
    await symlink(join(home, 'secret.json'), join(home, 'server', 'mine', 'norms.json'));

    expect(await readAt('mine')).toMatchObject({ kind: 'rejected', reason: 'file-missing' });
  });
});

describe('packedText', () => {
  test('is the same in whatever order the files come', () => {
    const reversed = Object.fromEntries(Object.entries(FILES).toReversed());
    const common = { name: 'mine', version: '1.0.0' };

    expect(packedText({ ...common, files: reversed })).toBe(packedText({ ...common, files: FILES }));
  });
});
