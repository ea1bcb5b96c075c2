import type { InstrumentDefinition, NormSet } from '../../sdk/index.js';
import { ANY_SEX, defineInstrument, defineNormSet, proratedSum } from '../../sdk/index.js';

/** Answers 0 to 3; three of them add up to 0 to 9. */
export const question = { label: { nl: 'Vraag', en: 'Item' }, range: [0, 3] } as const;

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
      score: proratedSum(['a', 'b', 'c'], { minimumAnswered: 2, rounding: 'half-up' }),
    },
  },
  outcomeScales: ['total'],
  examples: [{ title: 'all', form: 'self', answers: { a: 1, b: 2, c: 3 }, scores: { total: 6 } }],
});

const group = { sex: ANY_SEX, form: 'self', age: [8, 18] } as const;

/** Norms that fit {@link SOUND}. */
export const SOUND_NORMS: NormSet = defineNormSet(SOUND, {
  key: 'sound-norms',
  version: 1,
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
