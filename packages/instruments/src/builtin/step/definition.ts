import { defineInstrument, numberedItems, sumOf } from '../../sdk/index.js';

const ITEMS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'] as const;

/** Higher is worse everywhere. No missing rule is published, so a scale needs all of its items. */
const SEVERITY = {
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity'],
} as const;

/** At start and end the items about duration (2 and 9) are left out: they cannot get better. */
const CHANGE = { ...SEVERITY, purposes: ['change'] } as const;

const FJ = { nl: 'Functioneren van de jeugdige', en: 'Functioning of the youth' } as const;
const KO = { nl: 'Kwaliteit van de omgeving', en: 'Quality of the environment' } as const;
const ZZ = { nl: 'Zwaarte van de zorg', en: 'Weight of care' } as const;
const UZ = { nl: 'Urgentie van de zorg', en: 'Urgency of care' } as const;

/** Standaard Taxatie Ernst Problematiek: a professional's judgement of severity, weight and urgency. */
export const step = defineInstrument({
  key: 'step',
  edition: 1,
  label: { nl: 'STEP', en: 'STEP' },
  about: {
    nl: 'Een professional schat in hoe ernstig de problemen zijn, hoe zwaar de hulp moet zijn en hoeveel haast er is.',
    en: 'A professional judges how severe the problems are, how intensive the care must be and how urgent it is.',
  },
  source: {
    citation:
      'Standaard Taxatie Ernst Problematiek (STEP), Nederlands Jeugdinstituut; items and scales as in Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 4.',
    licence: 'Texts are not included: ask the rights holder. Structure and numbers only.',
    texts: 'withheld',
    rightsHolder: 'Nederlands Jeugdinstituut',
    url: 'https://www.nji.nl',
  },
  forms: ['professional'],
  ageRange: [0, 18],
  items: numberedItems(ITEMS, [1, 5]),
  groups: {
    fj: { label: FJ, items: ['1', '2', '3', '4', '5', '6'] },
    ko: { label: KO, items: ['7', '8', '9', '10', '11'] },
    zz: { label: ZZ, items: ['12', '13', '14'] },
    uz: { label: UZ, items: ['15'] },
  },
  scales: {
    fj: {
      ...SEVERITY,
      domain: 'functioning',
      label: FJ,
      range: [6, 30],
      score: sumOf(['1', '2', '3', '4', '5', '6']),
    },
    'fj-change': {
      ...CHANGE,
      domain: 'functioning',
      label: {
        nl: 'Functioneren van de jeugdige (voor verandering)',
        en: 'Functioning of the youth (for change)',
      },
      range: [5, 25],
      score: sumOf(['1', '3', '4', '5', '6']),
    },
    ko: {
      ...SEVERITY,
      domain: 'environment',
      label: KO,
      range: [5, 25],
      score: sumOf(['7', '8', '9', '10', '11']),
    },
    'ko-change': {
      ...CHANGE,
      domain: 'environment',
      label: {
        nl: 'Kwaliteit van de omgeving (voor verandering)',
        en: 'Quality of the environment (for change)',
      },
      range: [4, 20],
      score: sumOf(['7', '8', '10', '11']),
    },
    zz: {
      ...SEVERITY,
      domain: 'weight-of-care',
      label: ZZ,
      range: [3, 15],
      score: sumOf(['12', '13', '14']),
    },
    uz: {
      ...SEVERITY,
      domain: 'urgency-of-care',
      level: 'ordinal',
      label: UZ,
      range: [1, 5],
      score: sumOf(['15']),
    },
  },
  outcomeScales: ['fj-change', 'ko-change'],
  examples: [
    {
      title: 'the lowest form',
      form: 'professional',
      answers: Object.fromEntries(ITEMS.map((key) => [key, 1])),
      scores: { fj: 6, 'fj-change': 5, ko: 5, 'ko-change': 4, zz: 3, uz: 1 },
    },
    {
      title: 'the highest form',
      form: 'professional',
      answers: Object.fromEntries(ITEMS.map((key) => [key, 5])),
      scores: { fj: 30, 'fj-change': 25, ko: 25, 'ko-change': 20, zz: 15, uz: 5 },
    },
    {
      title: 'an empty item about duration leaves the scale for change as it is',
      form: 'professional',
      answers: {
        '1': 3,
        '3': 4,
        '4': 2,
        '5': 2,
        '6': 3,
        '7': 1,
        '8': 2,
        '9': 5,
        '10': 2,
        '11': 1,
        '12': 4,
        '13': 3,
      },
      scores: {
        fj: 'not-scorable',
        'fj-change': 14,
        ko: 11,
        'ko-change': 6,
        zz: 'not-scorable',
        uz: 'not-scorable',
      },
    },
  ],
});
