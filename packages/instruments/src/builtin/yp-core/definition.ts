import { defineInstrument, meanOf, numberedItems } from '../../sdk/index.js';

const ITEMS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

const all = (answer: number) => Object.fromEntries(ITEMS.map((key) => [key, answer]));

/** Young Person's CORE: ten items about the last week, 0-4; higher is worse. */
export const ypCore = defineInstrument({
  key: 'yp-core',
  edition: 1,
  label: { nl: 'YP-CORE', en: 'YP-CORE' },
  about: {
    nl: 'Tien vragen aan jongeren over hoe zwaar de afgelopen week was.',
    en: 'Ten questions to young people about how hard the last week was.',
  },
  source: {
    citation:
      'Twigg, E., Barkham, M., Bewick, B. M., Mulhern, B., Connell, J. & Cooper, M. (2009). The Young Person’s CORE. Counselling and Psychotherapy Research, 9(3), 160-168.',
    references: [
      'Twigg, E. et al. (2016). Child and Adolescent Mental Health, 21(2), 115-123. doi:10.1111/camh.12128',
      'CORE System Trust, scoring CORE measures: mean of the items, one of ten may be missing',
    ],
    licence:
      'CC BY-ND 4.0, authorised translations only. Texts are not included: load the authorised Dutch one.',
    texts: 'withheld',
    rightsHolder: 'CORE System Trust',
    url: 'https://www.coresystemtrust.org.uk',
  },
  forms: ['self'],
  ageRange: [11, 16],
  items: numberedItems(ITEMS, [0, 4]),
  scales: {
    distress: {
      label: { nl: 'Psychische last', en: 'Psychological distress' },
      range: [0, 4],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['severity', 'change'],
      decimals: 2,
      domain: 'distress',
      score: meanOf(ITEMS, { minimumAnswered: 9, reversed: ['3', '5', '10'] }),
    },
  },
  signals: {
    safety: {
      kind: 'alarm',
      label: {
        nl: 'Een antwoord kan wijzen op gevaar voor de jongere zelf. Bespreek vandaag de veiligheid.',
        en: 'An answer may point to danger to the youth by their own hand. Talk about safety today.',
      },
      when: { item: '4', atLeast: 1 },
      source: 'YP-CORE, item 4, the one about risk; that any answer above 0 is an alarm is our choice',
    },
  },
  outcomeScales: ['distress'],
  examples: [
    {
      title: 'zero everywhere: the three reversed items count 4 each',
      form: 'self',
      answers: all(0),
      scores: { distress: 1.2 },
      signals: [],
    },
    {
      title: 'the best form: 4 on what is reversed, 0 on the rest',
      form: 'self',
      answers: { ...all(0), '3': 4, '5': 4, '10': 4 },
      scores: { distress: 0 },
      signals: [],
    },
    {
      title: 'one missing: the mean of nine',
      form: 'self',
      answers: { '1': 2, '2': 2, '3': 2, '4': 2, '5': 2, '6': 2, '7': 2, '8': 2, '9': 4 },
      scores: { distress: 20 / 9 },
      signals: ['safety'],
    },
    {
      title: 'two missing are too many',
      form: 'self',
      answers: { '1': 2, '2': 2, '3': 2, '4': 0, '5': 2, '6': 2, '7': 2, '8': 2 },
      scores: { distress: 'not-scorable' },
    },
  ],
});
