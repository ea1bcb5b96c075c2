import type { Subject } from '../conformance/subject.js';
import type { InstrumentDefinition, NormSet, ScaleDefinition } from '../sdk/index.js';
import { defineInstrument, proratedSum } from '../sdk/index.js';

/** An instrument that the kit must refuse, and by which check. */
export interface BrokenInstrument extends Subject {
  readonly fault: string;
  /** A check, or the code of a problem with the contract. */
  readonly caughtBy: readonly string[];
}

const question = { label: { nl: 'Vraag', en: 'Item' }, range: [0, 3] } as const;

/** Nothing is wrong with it: each broken one differs in one thing. */
export const SOUND: InstrumentDefinition = defineInstrument({
  key: 'sound',
  edition: 1,
  label: { nl: 'Gaaf', en: 'Sound' },
  about: { nl: 'Om de toets te toetsen.', en: 'To test the test.' },
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['self'],
  ageRange: [8, 18],
  items: { a: question, b: question, c: question },
  scales: {
    total: {
      label: { nl: 'Totaal', en: 'Total' },
      range: [0, 9],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['severity', 'change'],
      score: proratedSum(['a', 'b', 'c'], { minimumAnswered: 2 }),
    },
  },
  outcomeScales: ['total'],
  examples: [{ title: 'all', form: 'self', answers: { a: 1, b: 2, c: 3 }, scores: { total: 6 } }],
});

const group = { sex: ['F', 'M'], form: 'self', age: [8, 18] } as const;

/** Norms that fit {@link SOUND}. */
export const SOUND_NORMS: NormSet = frozen<NormSet>({
  key: 'sound-norms',
  version: 1,
  instrument: 'sound',
  edition: 1,
  label: { nl: 'Normen', en: 'Norms' },
  population: 'Invented',
  licence: 'CC0-1.0',
  status: 'published',
  synthetic: true,
  validFrom: null,
  validTo: null,
  norms: [
    {
      scale: 'total',
      group,
      metric: 'raw',
      source: 'Invented',
      functional: { mean: 2, sd: 1.5, source: 'Invented' },
      clinical: { mean: 6, sd: 2, source: 'Invented' },
      reliability: { kind: 'alpha', value: 0.8, source: 'Invented' },
      bands: [
        { key: 'normal', from: 0, upTo: 4 },
        { key: 'clinical', from: 4, upTo: null },
      ],
    },
  ],
});

export const BROKEN_INSTRUMENTS: readonly BrokenInstrument[] = [
  broken('a score rule that names an item that is not there', 'name-unknown', {
    score: proratedSum(['a', 'b', 'd'], { minimumAnswered: 2 }),
  }),
  broken('a range that the rule leaves', 'range-does-not-fit', { range: [0, 6] }),
  broken('a range that the rule never reaches', 'range-does-not-fit', { range: [0, 12] }),
  broken('a purpose that is named twice', 'named-twice', { purposes: ['change', 'change'] }),
  broken('a scale that counts itself', 'scales-in-a-circle', {
    score: { method: 'sum-of-scales', scales: ['total'] },
  }),
  broken('a mean of an ordinal scale', 'mean-of-ordinal', {
    level: 'ordinal',
    range: [0, 3],
    score: { method: 'mean', items: ['a', 'b', 'c'], minimumAnswered: 3, missing: 'answered-only' },
  }),
  broken('a score without any answer', 'value-out-of-range', {
    score: { ...proratedSum(['a', 'b', 'c'], { minimumAnswered: 2 }), minimumAnswered: 0 },
  }),
  broken('an item that is counted twice', 'named-twice', {
    range: [0, 9],
    score: proratedSum(['a', 'b', 'b'], { minimumAnswered: 2 }),
  }),
  brokenData('no licence', 'value-invalid', { source: { citation: 'Somewhere', licence: ' ' } }),
  brokenData('an example that does not come true', 'examples', {
    examples: [{ title: 'wrong', form: 'self', answers: { a: 1, b: 2, c: 3 }, scores: { total: 7 } }],
  }),
  brokenData('an example with an answer that does not exist', 'examples', {
    examples: [{ title: 'wrong', form: 'self', answers: { a: 9, b: 2, c: 3 }, scores: { total: 9 } }],
  }),
  brokenData('no example', 'has-examples', { examples: [] }),
  brokenData('wording that its rights forbid', 'no-protected-text', {
    source: { citation: 'Somewhere', licence: 'Texts are not included', texts: 'withheld' },
    items: {
      ...SOUND.items,
      a: { ...question, label: { nl: 'Ik maak me vaak zorgen.', en: 'I often worry.' } },
    },
  }),
  { fault: 'not frozen', caughtBy: ['frozen'], definition: structuredClone(SOUND), norms: [] },
  {
    fault: 'code among the data',
    caughtBy: ['field-unknown', 'json'],
    definition: Object.freeze({ ...SOUND, score: () => 1 }),
    norms: [],
  },
  brokenNorms('norms of another instrument', 'norms-belong', { instrument: 'another' }),
  brokenNorms('a clinical group that is better off', 'direction', {
    norms: SOUND_NORMS.norms.map((norm) => ({ ...norm, clinical: { mean: 1, sd: 2, source: 'Invented' } })),
  }),
  brokenNorms('bands that turn the scale round', 'direction', {
    norms: SOUND_NORMS.norms.map((norm) => ({
      ...norm,
      bands: [
        { key: 'clinical', from: 0, upTo: 4 },
        { key: 'normal', from: 4, upTo: null },
      ],
    })),
  }),
  brokenNorms('bands that forget the highest scores', 'norms-cover', {
    norms: SOUND_NORMS.norms.map((norm) => ({ ...norm, bands: [{ key: 'normal', from: 0, upTo: 4 }] })),
  }),
  brokenNorms('a table in which T falls', 'norms-cover', {
    norms: SOUND_NORMS.norms.map((norm) => ({
      ...norm,
      tTable: Array.from({ length: 10 }, (_, raw) => [raw, 60 - raw] as const),
    })),
  }),
  brokenNorms('two rows for one person', 'groups-overlap', {
    norms: [...SOUND_NORMS.norms, ...SOUND_NORMS.norms],
  }),
];

function frozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) frozen(part as object);
  return Object.freeze(value);
}

function broken(fault: string, caughtBy: string, change: Partial<ScaleDefinition>): BrokenInstrument {
  const total = SOUND.scales.total;
  if (total === undefined) throw new Error('the sound instrument has a scale total');
  return brokenData(fault, caughtBy, { scales: { total: { ...total, ...change } } });
}

function brokenData(
  fault: string,
  caughtBy: string,
  change: Partial<InstrumentDefinition>,
): BrokenInstrument {
  return { fault, caughtBy: [caughtBy], definition: frozen({ ...SOUND, ...change }), norms: [] };
}

function brokenNorms(fault: string, caughtBy: string, change: Partial<NormSet>): BrokenInstrument {
  return { fault, caughtBy: [caughtBy], definition: SOUND, norms: [frozen({ ...SOUND_NORMS, ...change })] };
}
