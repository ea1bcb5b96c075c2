import { defineInstrument, sumOf } from '../../sdk/index.js';

/** One domain of life: a question and a scale of the same five ordered levels. */
const domain = (key: Key) => ({ label: DOMAINS[key], range: [1, 5] as const });

const level = (item: Key) => ({
  ...domain(item),
  direction: 'higher-is-better' as const,
  level: 'ordinal' as const,
  purposes: ['severity', 'change'] as const,
  score: sumOf([item]),
});

const DOMAINS = {
  finance: { nl: 'Financiën', en: 'Finance' },
  'work-education': { nl: 'Werk en opleiding', en: 'Work and education' },
  'use-of-time': { nl: 'Tijdsbesteding', en: 'Use of time' },
  housing: { nl: 'Huisvesting', en: 'Housing' },
  'domestic-relations': { nl: 'Huiselijke relaties', en: 'Domestic relations' },
  'mental-health': { nl: 'Geestelijke gezondheid', en: 'Mental health' },
  'physical-health': { nl: 'Lichamelijke gezondheid', en: 'Physical health' },
  'substance-use': { nl: 'Middelengebruik', en: 'Substance use' },
  'basic-adl': { nl: 'Basale ADL', en: 'Basic daily activities' },
  'instrumental-adl': { nl: 'Instrumentele ADL', en: 'Instrumental daily activities' },
  'social-network': { nl: 'Sociaal netwerk', en: 'Social network' },
  participation: { nl: 'Maatschappelijke participatie', en: 'Participation in society' },
  justice: { nl: 'Justitie', en: 'Justice' },
} as const;

type Key = keyof typeof DOMAINS;

/** Self-sufficiency by domain of life, level 1 to 5: the structure of the Dutch ZRM of 2017. */
export const selfSufficiency = defineInstrument({
  key: 'self-sufficiency',
  edition: 1,
  label: { nl: 'Zelfredzaamheid per leefgebied (ZRM)', en: 'Self-sufficiency by domain (ZRM)' },
  about: {
    nl: 'Een professional schat per leefgebied in hoe zelfredzaam iemand nu is, van 1 (acuut probleem) tot 5 (volledig zelfredzaam).',
    en: 'A professional judges for each domain of life how self-sufficient somebody is now, from 1 (acute problem) to 5 (fully self-sufficient).',
  },
  source: {
    citation:
      'Lauriks, S., Buster, M. C. A., De Wit, M. A. S., Van de Weerd, S. et al. Zelfredzaamheid-Matrix 2017. GGD Amsterdam.',
    licence: 'Descriptions of the levels are not included: ask the rights holder. Names of domains only.',
    texts: 'withheld',
    rightsHolder: 'GGD Amsterdam',
    url: 'https://www.zelfredzaamheidmatrix.nl',
  },
  forms: ['professional'],
  ageRange: [18, 120],
  items: {
    finance: domain('finance'),
    'work-education': domain('work-education'),
    'use-of-time': domain('use-of-time'),
    housing: domain('housing'),
    'domestic-relations': domain('domestic-relations'),
    'mental-health': domain('mental-health'),
    'physical-health': domain('physical-health'),
    'substance-use': domain('substance-use'),
    'basic-adl': domain('basic-adl'),
    'instrumental-adl': domain('instrumental-adl'),
    'social-network': domain('social-network'),
    participation: domain('participation'),
    justice: domain('justice'),
  },
  scales: {
    finance: level('finance'),
    'work-education': level('work-education'),
    'use-of-time': level('use-of-time'),
    housing: level('housing'),
    'domestic-relations': level('domestic-relations'),
    'mental-health': level('mental-health'),
    'physical-health': level('physical-health'),
    'substance-use': level('substance-use'),
    'basic-adl': level('basic-adl'),
    'instrumental-adl': level('instrumental-adl'),
    'social-network': level('social-network'),
    participation: level('participation'),
    justice: level('justice'),
  },
  outcomeScales: [],
  examples: [
    {
      title: 'each domain stands alone: what was not judged has no level',
      form: 'professional',
      answers: { finance: 1, housing: 5, justice: 3 },
      scores: { finance: 1, housing: 5, justice: 3, 'mental-health': 'not-scorable' },
    },
  ],
});
