import { afterAll, describe, expect, test } from 'vitest';
import type { LoadedInstruments } from './load-instruments.js';
import { loadInstruments } from './load-instruments.js';
import { TWO_QUESTIONS, TWO_QUESTIONS_SCORER } from '../testing/two-questions.js';
import { packedText } from './packed-file.js';

/** Two questions, and a sum of scales over what the scorer gives. */
const DEFINITION = {
  ...TWO_QUESTIONS,
  scales: {
    ...TWO_QUESTIONS.scales,
    over: {
      ...TWO_QUESTIONS.scales.highest,
      label: { nl: 'Erover', en: 'Over it' },
      score: { method: 'sum-of-scales', scales: ['highest'] },
    },
  },
};

const open: LoadedInstruments[] = [];
afterAll(() => Promise.all(open.map((loaded) => loaded.close())));

async function load(scorer: string) {
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
    'two.json': JSON.stringify(DEFINITION),
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
    loaded.score({ key: 'two-questions', edition: 1 }, answers, {
      informant: 'youth',
      ageYears: 12,
      sex: 'F',
    });
  const state = loaded.plugins.find(({ source }) => source.startsWith('two'))?.state;
  return { score, state, failures };
}

describe('a plug-in with a scorer', () => {
  test('is loaded from a packed file; its scale and the sum over it have scores', async () => {
    const { score, state, failures } = await load(TWO_QUESTIONS_SCORER);

    const { scales } = await score({ b: 2, a: 0 });

    expect(state).toEqual({ kind: 'active' });
    expect(scales).toEqual({
      highest: { kind: 'scored', raw: 2, answered: 2, prorated: false },
      over: { kind: 'scored', raw: 2, answered: 2, prorated: false },
      sum: { kind: 'scored', raw: 2, answered: 2, prorated: false },
    });
    expect(failures).toEqual([]);
  });

  test('gives its own reason when it has no score, and the sum over it says that a part is missing', async () => {
    const { score } = await load(TWO_QUESTIONS_SCORER);

    const { scales } = await score({ a: 0 });

    expect(scales).toMatchObject({
      highest: { kind: 'not-scorable', reason: 'too-few-answers' },
      over: { kind: 'not-scorable', reason: 'part-missing', missing: ['highest'] },
      sum: { kind: 'not-scorable', reason: 'too-few-answers' },
    });
  });

  test('that fails on some answers leaves only its own scales without a score, and is heard of', async () => {
    const { score, failures } = await load(TWO_QUESTIONS_SCORER);

    const { scales } = await score({ a: 2, b: 2 });

    expect(scales).toMatchObject({
      highest: { kind: 'not-scorable', reason: 'scorer-failed', missing: [] },
      over: { kind: 'not-scorable', reason: 'part-missing' },
      sum: { kind: 'scored', raw: 4 },
    });
    expect(failures).toEqual(['threw']);
  });

  test.each([
    ['scorer-code-invalid', 'export function score( {'],
    ['scorer-no-score-function', 'export const scores = 1'],
    ['scorer-threw', 'export function score() { throw null }'],
    ['scorer-result-invalid', 'export const score = () => ({ highest: 3 })'],
    ['scorer-score-out-of-range', TWO_QUESTIONS_SCORER.replace('Math.max(a, b)', '4')],
    ['example-untrue', TWO_QUESTIONS_SCORER.replace('Math.max', 'Math.min')],
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
