import { defineInstrument, sumOf, sumOfScales } from '../../sdk/index.js';
import { workedExamples } from './examples.js';
import { ITEMS, SCALE_ITEMS } from './items.js';

const PROBLEMS = {
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity', 'change'],
} as const;

/** Child Behavior Checklist for ages 6-18, by its T scores or by its numbered items. Higher is worse. */
export const cbcl = defineInstrument({
  key: 'cbcl-6-18',
  edition: 1,
  label: { nl: 'CBCL/6-18', en: 'CBCL/6-18' },
  about: {
    nl: 'Ouders beoordelen gedrag en gevoelens van hun kind. T-scores komen uit de software van de rechthebbende.',
    en: "Parents judge their child's behaviour and feelings. T scores come from the rights holder's software.",
  },
  source: {
    citation:
      'Achenbach, T. M. & Rescorla, L. A. (2001). Manual for the ASEBA School-Age Forms & Profiles. Burlington, VT: University of Vermont, Research Center for Children, Youth, & Families.',
    licence: 'Texts and T tables are not included: both are licensed by ASEBA.',
    texts: 'withheld',
    rightsHolder: 'ASEBA, University of Vermont',
    url: 'https://aseba.org',
  },
  forms: ['parent'],
  ageRange: [6, 18],
  items: ITEMS,
  scales: {
    'anxious-depressed': {
      ...PROBLEMS,
      label: { nl: 'Angstig/depressief', en: 'Anxious/depressed' },
      range: [0, 26],
      score: sumOf(SCALE_ITEMS['anxious-depressed']),
    },
    'withdrawn-depressed': {
      ...PROBLEMS,
      label: { nl: 'Teruggetrokken/depressief', en: 'Withdrawn/depressed' },
      range: [0, 16],
      score: sumOf(SCALE_ITEMS['withdrawn-depressed']),
    },
    'somatic-complaints': {
      ...PROBLEMS,
      label: { nl: 'Lichamelijke klachten', en: 'Somatic complaints' },
      range: [0, 22],
      score: sumOf(SCALE_ITEMS['somatic-complaints']),
    },
    'social-problems': {
      ...PROBLEMS,
      label: { nl: 'Sociale problemen', en: 'Social problems' },
      range: [0, 22],
      score: sumOf(SCALE_ITEMS['social-problems']),
    },
    'thought-problems': {
      ...PROBLEMS,
      label: { nl: 'Denkproblemen', en: 'Thought problems' },
      range: [0, 30],
      score: sumOf(SCALE_ITEMS['thought-problems']),
    },
    'attention-problems': {
      ...PROBLEMS,
      label: { nl: 'Aandachtsproblemen', en: 'Attention problems' },
      range: [0, 20],
      score: sumOf(SCALE_ITEMS['attention-problems']),
    },
    'rule-breaking': {
      ...PROBLEMS,
      label: { nl: 'Regelovertredend gedrag', en: 'Rule-breaking behaviour' },
      range: [0, 34],
      score: sumOf(SCALE_ITEMS['rule-breaking']),
    },
    aggressive: {
      ...PROBLEMS,
      label: { nl: 'Agressief gedrag', en: 'Aggressive behaviour' },
      range: [0, 36],
      score: sumOf(SCALE_ITEMS.aggressive),
    },
    other: {
      ...PROBLEMS,
      purposes: ['severity'],
      label: { nl: 'Overige problemen', en: 'Other problems' },
      range: [0, 34],
      score: sumOf(SCALE_ITEMS.other),
    },
    internalising: {
      ...PROBLEMS,
      label: { nl: 'Internaliserend', en: 'Internalising' },
      range: [0, 64],
      score: sumOfScales('anxious-depressed', 'withdrawn-depressed', 'somatic-complaints'),
    },
    externalising: {
      ...PROBLEMS,
      label: { nl: 'Externaliserend', en: 'Externalising' },
      range: [0, 70],
      score: sumOfScales('rule-breaking', 'aggressive'),
    },
    total: {
      ...PROBLEMS,
      label: { nl: 'Totaal van de problemen', en: 'Total problems' },
      range: [0, 240],
      score: sumOfScales(
        'anxious-depressed',
        'withdrawn-depressed',
        'somatic-complaints',
        'social-problems',
        'thought-problems',
        'attention-problems',
        'rule-breaking',
        'aggressive',
        'other',
      ),
    },
  },
  outcomeScales: ['total'],
  examples: workedExamples,
});
