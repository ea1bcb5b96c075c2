import { proratedSum, sumOf } from '../../sdk/index.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { brokenData, brokenScale, soundScale } from './broken-instrument.js';
import { question, SOUND } from './sound.js';

/** Definitions of which the parts do not fit each other. */
export const BROKEN_CONTRACTS: readonly BrokenInstrument[] = [
  brokenScale('a score rule that names an item that is not there', 'name-unknown', {
    score: proratedSum(['a', 'b', 'd'], { minimumAnswered: 2 }),
  }),
  brokenScale('a range that the rule leaves', 'range-does-not-fit', { range: [0, 6] }),
  brokenScale('a range that the rule never reaches', 'range-does-not-fit', { range: [0, 12] }),
  brokenData('a range that is left when items are missing', 'range-does-not-fit', {
    items: { ...SOUND.items, a: { ...question, range: [1, 3] }, b: { ...question, range: [1, 3] } },
    scales: {
      total: {
        ...soundScale(),
        range: [2, 6],
        score: { method: 'sum', items: ['a', 'b'], minimumAnswered: 1, missing: 'answered-only' },
      },
    },
  }),
  brokenScale('a range the wrong way round', 'range-reversed', { range: [9, 0] }),
  brokenScale('a purpose that is named twice', 'named-twice', { purposes: ['change', 'change'] }),
  brokenScale('a scale that counts itself', 'scales-in-a-circle', {
    score: { method: 'sum-of-scales', scales: ['total'] },
  }),
  brokenScale('a mean of an ordinal scale', 'mean-of-ordinal', {
    level: 'ordinal',
    range: [0, 3],
    score: { method: 'mean', items: ['a', 'b', 'c'], minimumAnswered: 3, missing: 'answered-only' },
  }),
  brokenScale('a score without any answer', 'value-out-of-range', {
    score: { ...proratedSum(['a', 'b', 'c'], { minimumAnswered: 2 }), minimumAnswered: 0 },
  }),
  brokenScale('more answers needed than there are items', 'value-out-of-range', {
    score: proratedSum(['a', 'b', 'c'], { minimumAnswered: 4 }),
  }),
  brokenScale('an item that is counted twice', 'named-twice', {
    score: proratedSum(['a', 'b', 'b'], { minimumAnswered: 2 }),
  }),
  brokenScale('an item that is reversed and not counted', 'name-unknown', {
    range: [0, 6],
    score: sumOf(['a', 'b'], { reversed: ['c'] }),
  }),
  brokenScale('an item that is recoded and reversed', 'recode-and-reverse', {
    score: sumOf(['a', 'b', 'c'], { reversed: ['a'], recode: { '0': 1 } }),
  }),
  brokenData('no licence', 'value-invalid', { source: { citation: 'Somewhere', licence: ' ' } }),
  brokenData('a scale with an item that its form does not ask', 'not-on-form', {
    forms: ['self', 'parent'],
    items: { ...SOUND.items, c: { ...question, forms: ['parent'] } },
    examples: [
      ...SOUND.examples.map((example) => ({ ...example, answers: { a: 1, b: 2 }, scores: {} })),
      { title: 'all, parent', form: 'parent', answers: { a: 1, b: 2, c: 3 }, scores: { total: 6 } },
    ],
  }),
  brokenData('an outcome scale that is not there', 'name-unknown', { outcomeScales: ['all'] }),
  brokenData('a sum of a scale that is not there', 'name-unknown', {
    scales: {
      total: soundScale(),
      all: { ...soundScale(), score: { method: 'sum-of-scales', scales: ['some'] } },
    },
  }),
];
