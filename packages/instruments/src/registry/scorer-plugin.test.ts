import { afterAll, describe, expect, test } from 'vitest';
import type { LoadedInstruments } from './load-instruments.js';
import { loadInstruments } from './load-instruments.js';
import { packedText } from './packed-file.js';

/** Two questions; the scorer takes the higher answer, and the sum of scales adds the lower one twice. */
const DEFINITION = {
  key: 'two',
  edition: 1,
  label: { nl: 'Twee', en: 'Two' },
  about: { nl: 'Om te proberen.', en: 'To try.' },
  source: { citation: 'Invented for this test.', licence: 'EUPL-1.2' },
  forms: ['self'],
  ageRange: [0, 99],
  items: {
    a: { label: { nl: 'A', en: 'A' }, range: [0, 3] },
    b: { label: { nl: 'B', en: 'B' }, range: [0, 3] },
  },
  scales: {
    top: {
      label: { nl: 'Hoogste', en: 'Highest' },
      range: [0, 3],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['severity', 'change'],
      score: { method: 'scorer', items: ['a', 'b'] },
    },
    both: {
      label: { nl: 'Twee keer', en: 'Twice' },
      range: [0, 3],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['severity'],
      score: { method: 'sum-of-scales', scales: ['top'] },
    },
    'only-a': {
      label: { nl: 'Alleen A', en: 'Only A' },
      range: [0, 3],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['severity'],
      score: { method: 'sum', items: ['a'], minimumAnswered: 1, missing: 'answered-only' },
    },
  },
  outcomeScales: ['top'],
  examples: [{ title: 'One and three', form: 'self', answers: { a: 1, b: 3 }, scores: { top: 3, both: 3 } }],
} as const;

const SOUND = `export function score({ a, b }) {
  const given = [a, b].filter((answer) => answer !== undefined);
  return {
    top: given.length === 2
      ? { kind: 'scored', raw: Math.max(...given), answered: 2, prorated: false }
      : { kind: 'not-scorable', reason: 'too-few-answers', missing: ['a', 'b'] },
  };
}`;

const open: LoadedInstruments[] = [];
afterAll(() => Promise.all(open.map((loaded) => loaded.close())));

async function load(scorer: string, definition: object = DEFINITION) {
  const failures: string[] = [];
  const files = {
    'trefzeker.plugin.json': JSON.stringify({
      api: 1,
      host: '>=0.1',
      version: '1.0.0',
      definition: 'two.json',
      norms: [],
      scorer: 'scorer.js',
    }),
    'two.json': JSON.stringify(definition),
    'scorer.js': scorer,
  };
  const packed = packedText({ name: 'trefzeker-instrument-two', version: '1.0.0', files });
  const loaded = await loadInstruments({
    plugins: [{ source: 'two-1.0.0.trefzeker.json' }],
    baseDir: '/plugins',
    readFile: (folder, name) =>
      Promise.resolve(folder === '/plugins' && name === 'two-1.0.0.trefzeker.json' ? packed : null),
    onScorerFailure: ({ code }) => failures.push(code),
  });
  open.push(loaded);
  const score = (answers: Readonly<Record<string, number>>) =>
    loaded.score({ key: 'two', edition: 1 }, answers, { informant: 'youth', ageYears: 12, sex: 'F' });
  const state = loaded.plugins.find(({ source }) => source.startsWith('two'))?.state;
  return { score, state, failures };
}

describe('a plug-in with a scorer', () => {
  test('is loaded from a packed file; its scale and the sum over it have scores', async () => {
    const { score, state, failures } = await load(SOUND);

    const { scales } = await score({ b: 2, a: 0 });

    expect(state).toEqual({ kind: 'active' });
    expect(scales).toEqual({
      top: { kind: 'scored', raw: 2, answered: 2, prorated: false },
      both: { kind: 'scored', raw: 2, answered: 2, prorated: false },
      'only-a': { kind: 'scored', raw: 0, answered: 1, prorated: false },
    });
    expect(failures).toEqual([]);
  });

  test('gives its own reason when it has no score, and the sum over it says that a part is missing', async () => {
    const { score } = await load(SOUND);

    const { scales } = await score({ a: 0 });

    expect(scales).toMatchObject({
      top: { kind: 'not-scorable', reason: 'too-few-answers' },
      both: { kind: 'not-scorable', reason: 'part-missing', missing: ['top'] },
      'only-a': { kind: 'scored', raw: 0 },
    });
  });

  test('that fails on some answers leaves only its own scales without a score, and is heard of', async () => {
    // The trial does not try these two answers together.
    const { score, failures } = await load(
      SOUND.replace('const given', 'if (a === 2 && b === 2) throw new Error("2 and 2"); const given'),
      { ...DEFINITION, edition: 1 },
    );

    const { scales } = await score({ a: 2, b: 2 });

    expect(scales).toMatchObject({
      top: { kind: 'not-scorable', reason: 'scorer-failed', missing: [] },
      both: { kind: 'not-scorable', reason: 'part-missing' },
      'only-a': { kind: 'scored', raw: 2 },
    });
    expect(failures).toEqual(['threw']);
  });

  test.each([
    ['scorer-code-invalid', 'export function score( {'],
    ['scorer-no-score-function', 'export const scores = 1'],
    ['scorer-threw', 'export function score() { throw null }'],
    ['scorer-result-invalid', 'export const score = () => ({ top: 3 })'],
    ['scorer-score-out-of-range', SOUND.replace('Math.max(...given)', '4')],
    ['example-untrue', SOUND.replace('Math.max', 'Math.min')],
  ])('is rejected with %s', async (code, scorer) => {
    const { state } = await load(scorer);

    expect(state).toMatchObject({ kind: 'rejected', reason: 'trial-failed' });
    expect(state).toHaveProperty('problems.0.code', code);
  });

  test('is rejected when its definition needs a scorer and it has none', async () => {
    const loaded = await loadInstruments({
      plugins: [{ source: 'mine' }],
      baseDir: '/',
      readFile: (folder, name) => {
        if (folder !== '/mine') return Promise.resolve(null);
        const manifest = { api: 1, host: '>=0.1', definition: 'two.json', norms: [] };
        return Promise.resolve(JSON.stringify(name === 'two.json' ? DEFINITION : manifest));
      },
    });

    expect(loaded.plugins[1]?.state).toMatchObject({ kind: 'rejected', reason: 'content-invalid' });
    expect(loaded.plugins[1]?.state).toHaveProperty('problems.0.code', 'scorer-missing');
  });
});
