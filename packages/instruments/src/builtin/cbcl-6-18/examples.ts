import { ITEM_KEYS } from './items.js';

/** The same answer to every item. */
const all = (answer: 0 | 1 | 2) => Object.fromEntries(ITEM_KEYS.map((key) => [key, answer]));

/** Girl of 6, mother as informant, first administration: Raamwerkafspraken (2010), annex 6. */
const ANNEX_6 = {
  'anxious-depressed': { raw: 7, t: 63 },
  'withdrawn-depressed': { raw: 2, t: 56 },
  'social-problems': { raw: 5, t: 59 },
  'thought-problems': { raw: 4, t: 62 },
  'attention-problems': { raw: 4, t: 55 },
  aggressive: { raw: 15, t: 69 },
} as const;

export const workedExamples = [
  {
    title: 'every item 1',
    form: 'parent',
    answers: all(1),
    signals: ['safety'],
    scores: {
      'anxious-depressed': 13,
      'withdrawn-depressed': 8,
      'somatic-complaints': 11,
      'social-problems': 11,
      'thought-problems': 15,
      'attention-problems': 10,
      'rule-breaking': 17,
      aggressive: 18,
      other: 17,
      internalising: 32,
      externalising: 35,
      total: 120,
    },
  },
  {
    title: 'every item 0: scores of 0, and no alarm',
    form: 'parent',
    answers: all(0),
    scores: { 'anxious-depressed': 0, aggressive: 0, internalising: 0, total: 0 },
    signals: [],
  },
  {
    title: 'one item of one scale is missing: that scale and the sums with it have no score',
    form: 'parent',
    answers: Object.fromEntries(Object.entries(all(2)).filter(([key]) => key !== '56c')),
    scores: {
      'somatic-complaints': 'not-scorable',
      internalising: 'not-scorable',
      externalising: 70,
      total: 'not-scorable',
    },
  },
  {
    title: 'ready scores of the effect report in annex 6',
    form: 'parent',
    given: ANNEX_6,
    scores: {
      'anxious-depressed': 7,
      'withdrawn-depressed': 2,
      'social-problems': 5,
      'thought-problems': 4,
      'attention-problems': 4,
      aggressive: 15,
    },
  },
] as const;
