import { defineInstrument, sumOf } from '../../sdk/index.js';

const ISSUES = [
  'no-fitting-care',
  'waiting-list',
  'chain-obstacle',
  'law',
  'labour-market',
  'other-issue',
] as const;

/** What stands in the way from outside, and what to know of youth and method: background to the figures. */
export const issues = defineInstrument({
  key: 'issues',
  edition: 1,
  label: { nl: 'Kwesties en achtergrond', en: 'Issues and background' },
  about: {
    nl: 'Een professional geeft aan wat de hulp van buitenaf belemmert, wat de problemen ingewikkeld maakt en met welke methode is gewerkt.',
    en: 'A professional says what hinders the help from outside, what makes the problems complex and which method was used.',
  },
  source: {
    citation:
      'Handreiking outcomemonitoring jeugdbescherming en jeugdreclassering (2019), card 2, names the subjects and five of the issues. Wording, answers and codes are ours.',
    licence: 'EUPL-1.2',
  },
  forms: ['professional'],
  ageRange: [0, 22],
  responseSets: {
    'yes-no': { '0': { nl: 'Nee', en: 'No' }, '1': { nl: 'Ja', en: 'Yes' } },
  },
  items: {
    'no-fitting-care': {
      label: { nl: 'Er is geen passende hulp', en: 'There is no fitting care' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'waiting-list': {
      label: { nl: 'Er is een wachtlijst', en: 'There is a waiting list' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'chain-obstacle': {
      label: {
        nl: 'Samenwerking tussen organisaties loopt vast',
        en: 'Cooperation of organisations gets stuck',
      },
      range: [0, 1],
      responses: 'yes-no',
    },
    law: {
      label: { nl: 'Wetten of regels staan in de weg', en: 'Laws or rules stand in the way' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'labour-market': {
      label: { nl: 'Er zijn te weinig professionals', en: 'There are too few professionals' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'other-issue': {
      label: { nl: 'Iets anders (zie toelichting)', en: 'Something else (see explanation)' },
      range: [0, 1],
      responses: 'yes-no',
    },
    'stacked-care': {
      label: {
        nl: 'Het gezin krijgt meer soorten hulp tegelijk',
        en: 'The family gets several kinds of help at once',
      },
      range: [0, 1],
      responses: 'yes-no',
    },
    complexity: {
      label: { nl: 'Hoe ingewikkeld zijn de problemen?', en: 'How complex are the problems?' },
      range: [1, 3],
      options: {
        '1': { nl: 'Niet ingewikkeld', en: 'Not complex' },
        '2': { nl: 'Ingewikkeld', en: 'Complex' },
        '3': { nl: 'Zeer ingewikkeld', en: 'Very complex' },
      },
    },
    method: {
      label: { nl: 'Is er met een methode gewerkt?', en: 'Was a method used?' },
      range: [0, 2],
      options: {
        '0': { nl: 'Nee', en: 'No' },
        '1': { nl: 'Ja, voor een deel', en: 'Yes, in part' },
        '2': { nl: 'Ja, zoals beschreven', en: 'Yes, as described' },
      },
    },
  },
  groups: {
    issues: {
      label: { nl: 'Wat staat de hulp in de weg?', en: 'What stands in the way of help?' },
      items: ISSUES,
    },
    'target-group': {
      label: { nl: 'Kenmerken van de jeugdige en het gezin', en: 'Features of the youth and the family' },
      items: ['stacked-care', 'complexity'],
    },
    methods: { label: { nl: 'Methode', en: 'Method' }, items: ['method'] },
  },
  notes: {
    explanation: { label: { nl: 'Toelichting op de kwesties', en: 'Explanation of the issues' } },
    'method-name': { label: { nl: 'Welke methode?', en: 'Which method?' } },
    measuring: {
      label: {
        nl: 'Bijzonderheden over het moment en de manier van meten',
        en: 'What to know about when and how was measured',
      },
    },
  },
  scales: {
    issues: {
      label: { nl: 'Aantal kwesties', en: 'Number of issues' },
      range: [0, 6],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['context'],
      score: sumOf(ISSUES),
    },
    'stacked-care': {
      label: { nl: 'Meer soorten hulp tegelijk', en: 'Several kinds of help at once' },
      range: [0, 1],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['context'],
      score: sumOf(['stacked-care']),
    },
    complexity: {
      label: { nl: 'Ingewikkeldheid', en: 'Complexity' },
      range: [1, 3],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['context'],
      score: sumOf(['complexity']),
    },
    method: {
      label: { nl: 'Methode gebruikt', en: 'Method used' },
      range: [0, 2],
      direction: 'higher-is-better',
      level: 'ordinal',
      purposes: ['context'],
      score: sumOf(['method']),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'a waiting list and nothing else',
      form: 'professional',
      answers: {
        'no-fitting-care': 0,
        'waiting-list': 1,
        'chain-obstacle': 0,
        law: 0,
        'labour-market': 0,
        'other-issue': 0,
        'stacked-care': 1,
        complexity: 3,
        method: 2,
      },
      scores: { issues: 1, 'stacked-care': 1, complexity: 3, method: 2 },
    },
    {
      title: 'an issue that nobody answered is not a no: there is no number',
      form: 'professional',
      answers: { 'waiting-list': 1, method: 0 },
      scores: {
        issues: 'not-scorable',
        'stacked-care': 'not-scorable',
        complexity: 'not-scorable',
        method: 0,
      },
    },
  ],
});
