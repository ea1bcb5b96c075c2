import { defineInstrument, meanOf, sumOf } from '../../sdk/index.js';

const goal = (number: 1 | 2 | 3) => ({
  label: { nl: `Hoe dicht bij doel ${number}?`, en: `How close to goal ${number}?` },
  range: [0, 10] as const,
});

const progress = (number: 1 | 2 | 3, item: 'goal-1' | 'goal-2' | 'goal-3') => ({
  ...CLOSENESS,
  purposes: ['change'] as const,
  label: { nl: `Doel ${number}`, en: `Goal ${number}` },
  score: sumOf([item]),
});

const CLOSENESS = { direction: 'higher-is-better', level: 'interval', range: [0, 10] } as const;

const inOwnWords = (number: 1 | 2 | 3) => ({
  label: { nl: `Doel ${number}, in eigen woorden`, en: `Goal ${number}, in their own words` },
});

/** Goal based outcomes: up to three goals of their own, each 0 (not at all) to 10 (reached). */
export const gbo = defineInstrument({
  key: 'gbo',
  edition: 1,
  label: { nl: 'Eigen doelen (GBO)', en: 'Goal based outcomes (GBO)' },
  about: {
    nl: 'Hoe dicht is iemand bij de eigen doelen? Ten hoogste drie doelen, elk van 0 (nog niets bereikt) tot 10 (helemaal bereikt). Laat leeg wat er niet is.',
    en: 'How close is somebody to their own goals? At most three goals, each from 0 (nothing reached) to 10 (fully reached). Leave empty what is not there.',
  },
  source: {
    citation:
      'Law, D. & Jacob, J. (2015). Goals and Goal Based Outcomes (GBOs): some useful information. Third edition. London: CAMHS Press.',
    licence: 'Idea and scale as published; worded here in our own words',
    url: 'https://goals-in-therapy.com',
  },
  forms: ['self', 'parent'],
  ageRange: [0, 120],
  items: { 'goal-1': goal(1), 'goal-2': goal(2), 'goal-3': goal(3) },
  notes: { 'goal-1': inOwnWords(1), 'goal-2': inOwnWords(2), 'goal-3': inOwnWords(3) },
  scales: {
    'goal-1': progress(1, 'goal-1'),
    'goal-2': progress(2, 'goal-2'),
    'goal-3': progress(3, 'goal-3'),
    mean: {
      ...CLOSENESS,
      purposes: ['severity'],
      decimals: 1,
      label: { nl: 'Gemiddeld over de doelen', en: 'Mean over the goals' },
      score: meanOf(['goal-1', 'goal-2', 'goal-3'], { minimumAnswered: 1 }),
    },
  },
  outcomeScales: ['goal-1', 'goal-2', 'goal-3'],
  examples: [
    {
      title: 'two goals',
      form: 'self',
      answers: { 'goal-1': 0, 'goal-2': 7 },
      scores: { 'goal-1': 0, 'goal-2': 7, 'goal-3': 'not-scorable', mean: 3.5 },
    },
    {
      title: 'one goal is enough',
      form: 'self',
      answers: { 'goal-2': 4 },
      scores: { 'goal-1': 'not-scorable', 'goal-2': 4, mean: 4 },
    },
    { title: 'no goal yet', form: 'parent', answers: {}, scores: { mean: 'not-scorable' } },
  ],
});
