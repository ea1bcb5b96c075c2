import { defineInstrument, sumOf } from '../../sdk/index.js';

const SNAGS = [
  'information-not-shared',
  'roles-unclear',
  'nobody-coordinates',
  'plans-conflict',
  'waiting-for-each-other',
] as const;

/** How organisations around one client work together, with coded snags; shown beside the figures. */
export const chainCooperation = defineInstrument({
  key: 'chain-cooperation',
  edition: 1,
  label: { nl: 'Samenwerking in de keten', en: 'Cooperation in the chain' },
  about: {
    nl: 'Een professional geeft aan hoe de organisaties rond een cliënt samenwerken, en waar het vastloopt.',
    en: 'A professional says how the organisations around a client work together, and where it gets stuck.',
  },
  source: {
    citation:
      'Handreiking outcomemonitoring jeugdbescherming en jeugdreclassering (2019), card 2, names the subject. Questions, answers and codes are ours.',
    licence: 'EUPL-1.2',
  },
  forms: ['professional'],
  ageRange: [0, 22],
  responseSets: {
    'yes-no': { '0': { nl: 'Nee', en: 'No' }, '1': { nl: 'Ja', en: 'Yes' } },
  },
  items: {
    cooperation: {
      label: {
        nl: 'Hoe gaat het samenwerken tussen de organisaties?',
        en: 'How does cooperation between the organisations go?',
      },
      range: [1, 4],
      options: {
        '1': { nl: 'Slecht', en: 'Badly' },
        '2': { nl: 'Matig', en: 'Not so well' },
        '3': { nl: 'Redelijk goed', en: 'Fairly well' },
        '4': { nl: 'Goed', en: 'Well' },
      },
    },
    'information-not-shared': {
      label: { nl: 'Informatie wordt niet gedeeld', en: 'Information is not shared' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'roles-unclear': {
      label: { nl: 'Niet duidelijk wie wat doet', en: 'Not clear who does what' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'nobody-coordinates': {
      label: { nl: 'Niemand houdt het overzicht', en: 'Nobody keeps the overview' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'plans-conflict': {
      label: { nl: 'Plannen passen niet bij elkaar', en: 'Plans do not fit each other' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'waiting-for-each-other': {
      label: { nl: 'Organisaties wachten op elkaar', en: 'Organisations wait for each other' },
      range: [0, 1],
      responses: 'yes-no',
    },
  },
  groups: {
    snags: {
      label: { nl: 'Waar loopt het vast?', en: 'Where does it get stuck?' },
      items: SNAGS,
    },
  },
  notes: {
    explanation: { label: { nl: 'Toelichting', en: 'Explanation' } },
  },
  scales: {
    cooperation: {
      label: { nl: 'Samenwerking in de keten', en: 'Cooperation in the chain' },
      range: [1, 4],
      direction: 'higher-is-better',
      level: 'ordinal',
      purposes: ['context'],
      score: sumOf(['cooperation']),
    },
    snags: {
      label: { nl: 'Aantal knelpunten', en: 'Number of snags' },
      range: [0, 5],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['context'],
      score: sumOf(SNAGS),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'two snags and cooperation that could be better',
      form: 'professional',
      answers: {
        cooperation: 2,
        'information-not-shared': 1,
        'roles-unclear': 0,
        'nobody-coordinates': 1,
        'plans-conflict': 0,
        'waiting-for-each-other': 0,
      },
      scores: { cooperation: 2, snags: 2 },
    },
    {
      title: 'a snag that nobody answered is not a no: there is no number',
      form: 'professional',
      answers: { cooperation: 4, 'information-not-shared': 0 },
      scores: { cooperation: 4, snags: 'not-scorable' },
    },
  ],
});
