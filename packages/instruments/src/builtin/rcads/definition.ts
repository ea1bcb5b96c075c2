import { defineInstrument, numberedItems, sumOf, sumOfScales } from '../../sdk/index.js';

/** Item numbers by subscale: 47 in all. */
const SCALE_ITEMS = {
  'social-phobia': ['4', '7', '8', '12', '20', '30', '32', '38', '43'],
  panic: ['3', '14', '24', '26', '28', '34', '36', '39', '41'],
  depression: ['2', '6', '11', '15', '19', '21', '25', '29', '40', '47'],
  'separation-anxiety': ['5', '9', '17', '18', '33', '45', '46'],
  'generalised-anxiety': ['1', '13', '22', '27', '35', '37'],
  'obsessive-compulsive': ['10', '16', '23', '31', '42', '44'],
} as const;

const ITEMS = Object.values(SCALE_ITEMS)
  .flat()
  .toSorted((left, right) => Number(left) - Number(right));

const PROBLEMS = {
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity', 'change'],
} as const;

const all = (answer: number) => Object.fromEntries(ITEMS.map((key) => [key, answer]));

/** Revised Child Anxiety and Depression Scale: 47 items 0-3, six subscales and two totals. */
export const rcads = defineInstrument({
  key: 'rcads',
  edition: 1,
  label: { nl: 'RCADS', en: 'RCADS' },
  about: {
    nl: 'Vragenlijst over angst en somberheid van kinderen en jongeren, voor jeugdige en ouder.',
    en: 'Questionnaire on anxiety and low mood of children and young people, for youth and parent.',
  },
  source: {
    citation:
      'Chorpita, B. F., Yim, L., Moffitt, C., Umemoto, L. A. & Francis, S. E. (2000). Assessment of symptoms of DSM-IV anxiety and depression in children: a revised child anxiety and depression scale. Behaviour Research and Therapy, 38(8), 835-855.',
    references: [
      "Chorpita, B. F., Ebesutani, C. & Spence, S. H. (2020). RCADS User's Guide. UCLA Child FIRST.",
    ],
    licence: 'Texts are not included: see the terms of use of the rights holder.',
    texts: 'withheld',
    rightsHolder: 'B. F. Chorpita and colleagues (RCADS team, UCLA)',
    url: 'https://rcads.ucla.edu',
  },
  forms: ['self', 'parent'],
  ageRange: [8, 18],
  items: numberedItems(ITEMS, [0, 3]),
  scales: {
    'social-phobia': {
      ...PROBLEMS,
      label: { nl: 'Sociale fobie', en: 'Social phobia' },
      range: [0, 27],
      score: sumOf(SCALE_ITEMS['social-phobia']),
    },
    panic: {
      ...PROBLEMS,
      label: { nl: 'Paniekstoornis', en: 'Panic disorder' },
      range: [0, 27],
      score: sumOf(SCALE_ITEMS.panic),
    },
    depression: {
      ...PROBLEMS,
      label: { nl: 'Depressie', en: 'Depression' },
      range: [0, 30],
      score: sumOf(SCALE_ITEMS.depression),
    },
    'separation-anxiety': {
      ...PROBLEMS,
      label: { nl: 'Separatieangst', en: 'Separation anxiety' },
      range: [0, 21],
      score: sumOf(SCALE_ITEMS['separation-anxiety']),
    },
    'generalised-anxiety': {
      ...PROBLEMS,
      label: { nl: 'Gegeneraliseerde angst', en: 'Generalised anxiety' },
      range: [0, 18],
      score: sumOf(SCALE_ITEMS['generalised-anxiety']),
    },
    'obsessive-compulsive': {
      ...PROBLEMS,
      label: { nl: 'Dwang', en: 'Obsessions and compulsions' },
      range: [0, 18],
      score: sumOf(SCALE_ITEMS['obsessive-compulsive']),
    },
    anxiety: {
      ...PROBLEMS,
      label: { nl: 'Totaal angst', en: 'Total anxiety' },
      range: [0, 111],
      score: sumOfScales(
        'social-phobia',
        'panic',
        'separation-anxiety',
        'generalised-anxiety',
        'obsessive-compulsive',
      ),
    },
    internalising: {
      ...PROBLEMS,
      domain: 'internalising-problems',
      label: { nl: 'Totaal internaliserend', en: 'Total internalising' },
      range: [0, 141],
      score: sumOfScales('anxiety', 'depression'),
    },
  },
  outcomeScales: ['internalising'],
  examples: [
    {
      title: 'every item 1',
      form: 'self',
      answers: all(1),
      scores: {
        'social-phobia': 9,
        panic: 9,
        depression: 10,
        'separation-anxiety': 7,
        'generalised-anxiety': 6,
        'obsessive-compulsive': 6,
        anxiety: 37,
        internalising: 47,
      },
    },
    {
      title: 'without item 47 there is no depression and no total, and there is anxiety',
      form: 'parent',
      answers: Object.fromEntries(Object.entries(all(3)).filter(([key]) => key !== '47')),
      scores: { depression: 'not-scorable', anxiety: 111, internalising: 'not-scorable' },
    },
  ],
});
