import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { SOUND, SOUND_NORMS } from '../testing/broken-instruments.js';
import { BUILT_INS } from './built-ins.js';
import { HOST_VERSION, satisfies } from './host-version.js';
import { integrityOf } from './integrity-of.js';
import { loadInstruments } from './load-instruments.js';
import type { PluginEntry } from './load-instruments.js';

type Files = Readonly<Record<string, unknown>>;

const MANIFEST = { api: 1, host: '>=0.1', version: '1.2.3', definition: 'sound.json', norms: ['norms.json'] };
const PLUGIN: Files = { 'trefzeker.plugin.json': MANIFEST, 'sound.json': SOUND, 'norms.json': SOUND_NORMS };

/** A port that holds folders in memory. */
const inMemory =
  (folders: Readonly<Record<string, Files>>) =>
  async (folder: string, name: string): Promise<string | null> => {
    const content = folders[path.basename(folder)]?.[name];
    if (content === undefined) return null;
    return typeof content === 'string' ? content : JSON.stringify(content);
  };

const load = (folders: Readonly<Record<string, Files>>, plugins?: readonly PluginEntry[]) =>
  loadInstruments({
    syntheticNorms: true,
    plugins: plugins ?? Object.keys(folders).map((source) => ({ source })),
    baseDir: '/plug-ins',
    readFile: inMemory(folders),
  });

const stateOf = (loaded: Awaited<ReturnType<typeof load>>, source: string) =>
  loaded.plugins.find((plugin) => plugin.source === source)?.state;

describe('loadInstruments', () => {
  test('knows every instrument that has a folder among the built-ins', async () => {
    const folders = await readdir(new URL('../builtin/', import.meta.url));
    const { editions } = await load({});

    expect([...new Set(editions.map(({ ref }) => ref.key))].sort()).toEqual(folders.sort());
    expect(editions.every(({ origin }) => origin === 'built-in')).toBe(true);
  });

  test('takes a plug-in folder with its norms, policies, import mappings and origin', async () => {
    const policy = {
      key: 'ours',
      version: 1,
      label: { nl: 'Ons', en: 'Ours' },
      source: 'Invented for a test',
      method: 'JT',
      criterion: 1.5,
      reliability: ['alpha'],
      normalRange: { kind: 'cut-off', cutOff: 'c' },
      requireClinicalStart: false,
    };
    const manifest = { ...MANIFEST, policies: ['policy.json'], imports: ['import.json'] };
    const loaded = await load({
      mine: {
        ...PLUGIN,
        'trefzeker.plugin.json': manifest,
        'policy.json': policy,
        'import.json': { columns: [] },
      },
    });

    expect(stateOf(loaded, 'mine')).toEqual({ kind: 'active' });
    expect(loaded.find('sound')).toMatchObject({
      origin: 'mine',
      packageVersion: '1.2.3',
      definition: SOUND,
    });
    expect(loaded.find('sound')?.hash).toMatch(/^[\da-f]{64}$/);
    expect(loaded.normSets[0]).toEqual(SOUND_NORMS);
    expect(loaded.policies.map(({ key }) => key)).toContain('ours');
    expect(loaded.importMappings).toEqual([{ origin: 'mine', value: { columns: [] } }]);
  });

  test('puts the wording of a provider in place of its labels, per language', async () => {
    const loaded = await load({
      mine: {
        ...PLUGIN,
        'trefzeker.plugin.json': { ...MANIFEST, texts: { nl: 'nl.json' } },
        'nl.json': { sound: { items: { a: 'Slaapt goed' } } },
      },
    });

    expect(loaded.find('sound')?.definition.items).toMatchObject({
      a: { label: { nl: 'Slaapt goed', en: 'Item' } },
      b: { label: { nl: 'Vraag', en: 'Item' } },
    });
  });

  test('brings wording to an instrument that is there, and stores the skeleton without it', async () => {
    const bare = (await load({})).find('sdq');
    const loaded = await load({
      first: {
        'trefzeker.plugin.json': { api: 1, host: '>=0.1', norms: [], texts: { tr: 'tr.json' } },
        'tr.json': { sdq: { items: { '3': 'İlk' }, options: { '3': { '2': 'Kesinlikle' } } } },
      },
      second: {
        'trefzeker.plugin.json': { api: 1, host: '>=0.1', norms: [], texts: { tr: 'tr.json' } },
        'tr.json': { sdq: { items: { '3': 'İkinci', '8': 'Sekiz' } } },
      },
    });
    const found = loaded.find('sdq');

    expect(found?.definition.items).toMatchObject({
      '3': { label: { nl: 'Vraag 3', tr: 'İlk' }, options: { '2': { nl: '2', tr: 'Kesinlikle' } } },
      '8': { label: { tr: 'Sekiz' } },
    });
    expect(found?.skeleton).toEqual(bare?.definition);
    expect(found?.hash).toBe(bare?.hash);
  });

  test('takes norms alone, of an instrument that is there', async () => {
    const norms = { ...SOUND_NORMS, instrument: 'step', norms: [{ ...SOUND_NORMS.norms[0], scale: 'fj' }] };
    const [norm] = norms.norms;
    const group = { ...norm?.group, form: 'professional' };
    const loaded = await load({
      mine: {
        'trefzeker.plugin.json': { api: 1, host: '>=0.1', norms: ['norms.json'] },
        'norms.json': { ...norms, norms: [{ ...norm, group }] },
      },
    });

    expect(stateOf(loaded, 'mine')).toEqual({ kind: 'active' });
    expect(loaded.normSets[0]).toMatchObject({ key: 'sound-norms', instrument: 'step' });
  });

  const manifestWith = (change: object): Files => ({
    ...PLUGIN,
    'trefzeker.plugin.json': { ...MANIFEST, ...change },
  });
  test.each([
    ['manifest-missing', {}],
    ['manifest-unreadable', { ...PLUGIN, 'trefzeker.plugin.json': '{' }],
    ['manifest-invalid', manifestWith({ definition: '../sound.json' })],
    ['manifest-invalid', manifestWith({ scorer: 'scorer.ts' })],
    ['file-missing', manifestWith({ scorer: 'scorer.js' })],
    ['api-not-supported', manifestWith({ api: 2 })],
    ['host-not-supported', manifestWith({ host: '>=99' })],
    ['host-not-supported', manifestWith({ host: 'latest' })],
    ['file-missing', manifestWith({ norms: ['norms.json', 'more.json'] })],
    ['content-invalid', { ...PLUGIN, 'sound.json': { ...SOUND, forms: [] } }],
    ['content-invalid', { ...PLUGIN, 'norms.json': 'no JSON' }],
    [
      'content-invalid',
      { ...PLUGIN, 'sound.json': JSON.stringify(SOUND).replace('"key":', '"edition":1,"key":') },
    ],
    ['does-not-fit', { ...PLUGIN, 'sound.json': { ...SOUND, key: 'sdq' } }],
    ['does-not-fit', { ...PLUGIN, 'norms.json': { ...SOUND_NORMS, edition: 2 } }],
    ['manifest-invalid', manifestWith({ texts: { Turkish: 'tr.json' } })],
    [
      'does-not-fit',
      { ...manifestWith({ texts: { tr: 'tr.json' } }), 'tr.json': { elsewhere: { items: { a: 'Bir' } } } },
    ],
    [
      'does-not-fit',
      { ...PLUGIN, 'norms.json': { ...SOUND_NORMS, norms: [{ ...SOUND_NORMS.norms[0], scale: 'other' }] } },
    ],
    [
      'does-not-fit',
      {
        ...PLUGIN,
        'norms.json': {
          ...SOUND_NORMS,
          norms: SOUND_NORMS.norms.map((norm) => ({
            ...norm,
            functional: norm.clinical,
            clinical: norm.functional,
          })),
        },
      },
    ],
  ] as const)('rejects a plug-in with %s, says why, and goes on', async (reason, files: Files) => {
    const loaded = await load({ broken: files, mine: PLUGIN });

    expect(stateOf(loaded, 'broken')).toMatchObject({ kind: 'rejected', reason });
    expect(stateOf(loaded, 'broken')).toHaveProperty('problems.0.message.nl');
    expect(stateOf(loaded, 'mine')).toEqual({ kind: 'active' });
    expect(loaded.editions).toHaveLength(BUILT_INS.length + 1);
  });

  test('refuses an edition that is there already, and keeps the first', async () => {
    const loaded = await load({ mine: PLUGIN, twin: PLUGIN });

    expect(stateOf(loaded, 'mine')).toEqual({ kind: 'active' });
    expect(stateOf(loaded, 'twin')).toMatchObject({
      reason: 'does-not-fit',
      problems: [{ path: ['instrument', 'sound@1'] }, {}],
    });
  });

  test('leaves a plug-in that is switched off unread', async () => {
    const loaded = await load({ mine: PLUGIN }, [{ source: 'mine', enabled: false }]);

    expect(stateOf(loaded, 'mine')).toEqual({ kind: 'disabled' });
    expect(loaded.find('sound')).toBeUndefined();
  });

  test('rejects what cannot be read instead of throwing', async () => {
    const loaded = await loadInstruments({
      plugins: [{ source: 'locked' }],
      baseDir: '/',
      readFile: () => Promise.reject(new Error('EACCES')),
    });

    expect(stateOf(loaded, 'locked')).toMatchObject({ kind: 'rejected', reason: 'unreadable' });
  });

  test('takes files that are as approved, and rejects them once one has changed', async () => {
    const integrity = await integrityOf('mine', inMemory({ mine: PLUGIN }));
    const entry = { source: 'mine', integrity };
    const changed = { ...PLUGIN, 'norms.json': { ...SOUND_NORMS, population: 'Others' } };

    expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(stateOf(await load({ mine: PLUGIN }, [entry]), 'mine')).toEqual({ kind: 'active' });
    expect(stateOf(await load({ mine: { ...PLUGIN, 'readme.txt': 'x' } }, [entry]), 'mine')).toEqual({
      kind: 'active',
    });
    expect(stateOf(await load({ mine: changed }, [entry]), 'mine')).toMatchObject({
      reason: 'integrity-mismatch',
    });
  });

  test.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])('uses norms that describe no population only when told to (%s)', async (syntheticNorms, isUsed) => {
    const options = syntheticNorms === undefined ? {} : { syntheticNorms };
    const { normSets } = await loadInstruments({ plugins: [], baseDir: '/', ...options });

    expect(normSets.some(({ key }) => key === 'sdq-change-parent-6-11')).toBe(isUsed);
    expect(normSets.some(({ key }) => key === 'sdq-three-bands')).toBe(true);
  });

  test('tells of an assignment to a policy that is not there', async () => {
    const policyAssignments = [{ policy: 'nobody-knows' }, { policy: 'bergop-2010', version: 7 }];
    const { problems } = await loadInstruments({ plugins: [], policyAssignments, baseDir: '/' });

    expect(problems.map((problem) => problem.path)).toEqual([
      ['policies', 0, 'policy'],
      ['policies', 1, 'policy'],
    ]);
  });
});

describe('on disk', () => {
  let folder: string;
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = async (files: Files) => {
    folder = await mkdtemp(path.join(tmpdir(), 'trefzeker-'));
    await mkdir(path.join(folder, 'mine'));
    for (const [name, content] of Object.entries(files)) {
      await writeFile(path.join(folder, 'mine', name), JSON.stringify(content));
    }
  };

  test('a folder is found relative to the configuration', async () => {
    await write(PLUGIN);
    const loaded = await loadInstruments({ plugins: [{ source: './mine' }], baseDir: folder });

    expect(stateOf(loaded, './mine')).toEqual({ kind: 'active' });
    await expect(integrityOf(path.join(folder, 'mine'))).resolves.toMatch(/^sha256-/);
  });

  test('a link that leads out of the folder is as if the file were not there', async () => {
    const { 'norms.json': norms, ...rest } = PLUGIN;
    await write(rest);
    await writeFile(path.join(folder, 'outside.json'), JSON.stringify(norms));
    await symlink(path.join(folder, 'outside.json'), path.join(folder, 'mine', 'norms.json'));
    const loaded = await loadInstruments({ plugins: [{ source: 'mine' }], baseDir: folder });

    expect(stateOf(loaded, 'mine')).toMatchObject({ reason: 'file-missing' });
  });

  test('an integrity is not to be had of a folder that is no plug-in', async () => {
    await write({});

    await expect(integrityOf(path.join(folder, 'mine'))).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
  });
});

describe('host version', () => {
  test('is that of the package', () => {
    expect(HOST_VERSION).toBe(packageJson.version);
  });

  test.each([
    ['0.1.0', '>=0.1', true],
    ['0.1.0', '>=0.1 <0.2', true],
    ['0.1.0', '>0.1', false],
    ['0.10.0', '>=0.9.5', true],
    ['1.0.0', '>=0.1 <1', false],
    ['1.2.3', '=1.2.3', true],
    ['1.2.3', '<=1.2', false],
    ['1.2.3', '^1', null],
    ['1.2.3', '', null],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });
});
