import { defineInstrument, sumOf } from '../../sdk/index.js';

const YES_NO = { '0': { nl: 'Nee', en: 'No' }, '1': { nl: 'Ja', en: 'Yes' } } as const;

const AT_THE_END = { direction: 'higher-is-better', level: 'ordinal', purposes: ['severity'] } as const;

const LABELS = {
  home: { nl: 'Woont thuis', en: 'Lives at home' },
  'school-or-work': { nl: 'Gaat naar school of werk', en: 'Is in school or work' },
  'no-new-offence': {
    nl: 'Geen nieuw delict tijdens de behandeling',
    en: 'No new offence during treatment',
  },
} as const;

const goal = (key: keyof typeof LABELS) => ({
  label: LABELS[key],
  range: [0, 1] as const,
  responses: 'yes-no' as const,
});

/** The three results that multisystemic therapy is judged by when it ends. */
export const mstGoals = defineInstrument({
  key: 'mst-goals',
  edition: 1,
  label: { nl: 'MST-doelen', en: 'MST goals' },
  about: {
    nl: 'Drie vragen bij het einde van multisysteemtherapie: woont de jongere thuis, gaat die naar school of werk, en was er geen nieuw delict?',
    en: 'Three questions when multisystemic therapy ends: does the youth live at home, go to school or work, and was there no new offence?',
  },
  source: {
    citation:
      'MST Services, ultimate outcomes: living at home, in school or working, no new arrests during treatment.',
    licence: 'Worded here in our own words',
    url: 'https://www.mstservices.com',
  },
  forms: ['professional'],
  ageRange: [12, 18],
  responseSets: { 'yes-no': YES_NO },
  items: {
    home: goal('home'),
    'school-or-work': goal('school-or-work'),
    'no-new-offence': goal('no-new-offence'),
  },
  scales: {
    home: { ...AT_THE_END, label: LABELS.home, range: [0, 1], score: sumOf(['home']) },
    'school-or-work': {
      ...AT_THE_END,
      label: LABELS['school-or-work'],
      range: [0, 1],
      score: sumOf(['school-or-work']),
    },
    'no-new-offence': {
      ...AT_THE_END,
      label: LABELS['no-new-offence'],
      range: [0, 1],
      score: sumOf(['no-new-offence']),
    },
    reached: {
      ...AT_THE_END,
      label: { nl: 'Hoeveel van de drie', en: 'How many of the three' },
      range: [0, 3],
      score: sumOf(['home', 'school-or-work', 'no-new-offence']),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'two of three',
      form: 'professional',
      answers: { home: 1, 'school-or-work': 0, 'no-new-offence': 1 },
      scores: { home: 1, 'school-or-work': 0, 'no-new-offence': 1, reached: 2 },
    },
    {
      title: 'one is not known: no count of the three',
      form: 'professional',
      answers: { home: 1, 'school-or-work': 1 },
      scores: { home: 1, 'no-new-offence': 'not-scorable', reached: 'not-scorable' },
    },
  ],
});
