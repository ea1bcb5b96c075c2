import { defineInstrument, sumOf } from '../../sdk/index.js';

const GRADE = { range: [1, 10], level: 'ordinal', purposes: ['severity', 'change'] } as const;

/** How safe a child is now, and what threatens: two grades that are asked again and again. */
export const safetyLine = defineInstrument({
  key: 'safety-line',
  edition: 1,
  label: { nl: 'Veiligheidslijn', en: 'Safety line' },
  about: {
    nl: 'Een professional geeft steeds opnieuw een cijfer voor de veiligheid nu, en apart voor het risico in de toekomst. Samen vormen de cijfers een lijn.',
    en: 'A professional grades again and again how safe the child is now, and apart from that the risk to come. Together the grades make a line.',
  },
  source: {
    citation:
      'Handreiking outcomemonitoring jeugdbescherming en jeugdreclassering (2019), indicator 3.1: repeated scoring of acute safety from 1 to 10, as an experiment.',
    licence: 'Public; worded here in our own words',
  },
  forms: ['professional'],
  ageRange: [0, 22],
  items: {
    'present-safety': {
      label: {
        nl: 'Hoe veilig is het kind nu? (1 = heel onveilig, 10 = heel veilig)',
        en: 'How safe is the child now? (1 = very unsafe, 10 = very safe)',
      },
      range: [1, 10],
    },
    'future-risk': {
      label: {
        nl: 'Hoe groot is het risico dat het onveilig wordt? (1 = heel klein, 10 = heel groot)',
        en: 'How great is the risk that it becomes unsafe? (1 = very small, 10 = very great)',
      },
      range: [1, 10],
    },
  },
  notes: {
    reason: { label: { nl: 'Waarom deze cijfers?', en: 'Why these grades?' } },
  },
  scales: {
    'present-safety': {
      ...GRADE,
      direction: 'higher-is-better',
      label: { nl: 'Veiligheid nu', en: 'Present safety' },
      domain: 'present-safety',
      score: sumOf(['present-safety']),
    },
    'future-risk': {
      ...GRADE,
      direction: 'lower-is-better',
      label: { nl: 'Risico in de toekomst', en: 'Future risk' },
      domain: 'future-risk',
      score: sumOf(['future-risk']),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'safe for now, with a risk that stays',
      form: 'professional',
      answers: { 'present-safety': 8, 'future-risk': 7 },
      scores: { 'present-safety': 8, 'future-risk': 7 },
    },
    {
      title: 'only the present was judged: that says nothing about the risk',
      form: 'professional',
      answers: { 'present-safety': 1 },
      scores: { 'present-safety': 1, 'future-risk': 'not-scorable' },
    },
  ],
});
