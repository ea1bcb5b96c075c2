import { deepFreeze } from '../../sdk/deep-freeze.js';
import { sumOf } from '../../sdk/index.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { brokenData, soundScale } from './broken-instrument.js';
import { question, SOUND, SOUND_NORMS } from './sound.js';

const withheld = { citation: 'Somewhere', licence: 'Texts are not included', texts: 'withheld' } as const;
const wording = { nl: 'Ik maak me vaak zorgen.', en: 'I often worry.' };

/** Definitions that can be scored and still break a promise. */
export const BROKEN_DATA: readonly BrokenInstrument[] = [
  brokenData('an example that does not come true', 'examples', {
    examples: [{ title: 'wrong', form: 'self', answers: { a: 1, b: 2, c: 3 }, scores: { total: 7 } }],
  }),
  brokenData('an example that expects a score where there is none', 'examples', {
    examples: [{ title: 'wrong', form: 'self', answers: { a: 1 }, scores: { total: 3 } }],
  }),
  brokenData('an example that expects none where there is a score', 'examples', {
    examples: [{ title: 'wrong', form: 'self', answers: { a: 1, b: 2 }, scores: { total: 'not-scorable' } }],
  }),
  brokenData('an example with an answer that does not exist', 'examples', {
    examples: [{ title: 'wrong', form: 'self', answers: { a: 9, b: 2, c: 3 }, scores: { total: 9 } }],
  }),
  brokenData('an example that does not name its alarm', 'examples', {
    signals: {
      now: {
        kind: 'alarm',
        label: { nl: 'Bespreek dit', en: 'Talk about this' },
        when: { item: 'a', is: [1] },
        source: 'None: written for a test.',
      },
    },
    examples: [
      { title: 'wrong', form: 'self', answers: { a: 1, b: 2, c: 3 }, scores: { total: 6 }, signals: [] },
    ],
  }),
  brokenData('no example', 'has-examples', { examples: [] }),
  brokenData('a form without an example', 'has-examples', { forms: ['self', 'parent'] }),
  brokenData('strengths and problems in one total', 'parts', {
    items: { ...SOUND.items, d: question, e: question },
    scales: {
      total: soundScale(),
      strength: {
        ...soundScale(),
        range: [0, 6],
        direction: 'higher-is-better',
        score: sumOf(['d', 'e']),
      },
      all: {
        ...soundScale(),
        range: [0, 15],
        score: { method: 'sum-of-scales', scales: ['total', 'strength'] },
      },
    },
  }),
  brokenData('a question that its rights forbid', 'no-protected-text', {
    source: withheld,
    items: { ...SOUND.items, a: { ...question, label: wording } },
  }),
  brokenData('answer texts that its rights forbid', 'no-protected-text', {
    source: withheld,
    items: { ...SOUND.items, a: { ...question, options: { '0': { nl: 'Nooit', en: 'Never' } } } },
  }),
  brokenData('shared answer texts that its rights forbid', 'no-protected-text', {
    source: withheld,
    responseSets: { often: { '0': { nl: 'Nooit', en: 'Never' } } },
    items: { ...SOUND.items, a: { ...question, responses: 'often' } },
  }),
  brokenData('a question in the name of a group, which its rights forbid', 'no-protected-text', {
    source: withheld,
    groups: { first: { label: wording, items: ['a'] } },
  }),
  brokenData('a question in the name of a scale, which its rights forbid', 'no-protected-text', {
    source: withheld,
    scales: { total: { ...soundScale(), label: wording } },
  }),
  {
    fault: 'code among the data',
    caughtBy: 'field-unknown',
    definition: Object.freeze({ ...SOUND, score: () => 1 }),
    norms: [],
  },
  {
    fault: 'a zero below zero among the data',
    caughtBy: 'json',
    definition: deepFreeze({ ...SOUND, ageRange: [-0, 18] as const }),
    norms: [],
  },
  { fault: 'not frozen', caughtBy: 'frozen', definition: structuredClone(SOUND), norms: [] },
  {
    fault: 'norms that are not frozen',
    caughtBy: 'frozen',
    definition: SOUND,
    norms: [structuredClone(SOUND_NORMS)],
  },
  {
    fault: 'a key that stands twice in its text',
    caughtBy: 'doubled-keys',
    definition: SOUND,
    norms: [],
    texts: [{ name: 'sound.json', text: '{ "items": { "a": 1,\n "b": 2, "a": 3 } }' }],
  },
];
