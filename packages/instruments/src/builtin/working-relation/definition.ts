import { defineInstrument, sumOf } from '../../sdk/index.js';

/** How client and professional work together: one ordered answer of each side, shown beside the figures. */
export const workingRelation = defineInstrument({
  key: 'working-relation',
  edition: 1,
  label: {
    nl: 'Samenwerking tussen cliënt en professional',
    en: 'Working relation of client and professional',
  },
  about: {
    nl: 'Cliënt en professional geven elk aan hoe het samenwerken gaat. Bedoeld om samen te bespreken, en als achtergrond bij de cijfers.',
    en: 'Client and professional each say how working together goes. Meant to be talked about, and as background to the figures.',
  },
  source: {
    citation:
      'Handreiking outcomemonitoring jeugdbescherming en jeugdreclassering (2019), card 2, names the subject. Question and answers are ours.',
    licence: 'EUPL-1.2',
  },
  forms: ['self', 'parent', 'professional'],
  ageRange: [0, 22],
  ageRangeByForm: { self: [12, 22] },
  items: {
    cooperation: {
      label: { nl: 'Hoe gaat het samenwerken?', en: 'How does working together go?' },
      range: [1, 4],
      options: {
        '1': { nl: 'Slecht', en: 'Badly' },
        '2': { nl: 'Matig', en: 'Not so well' },
        '3': { nl: 'Redelijk goed', en: 'Fairly well' },
        '4': { nl: 'Goed', en: 'Well' },
      },
    },
  },
  notes: {
    better: { label: { nl: 'Wat kan beter?', en: 'What could be better?' } },
  },
  scales: {
    cooperation: {
      label: { nl: 'Samenwerking', en: 'Working together' },
      range: [1, 4],
      direction: 'higher-is-better',
      level: 'ordinal',
      purposes: ['context'],
      score: sumOf(['cooperation']),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'the youth is content',
      form: 'self',
      answers: { cooperation: 4 },
      scores: { cooperation: 4 },
    },
    {
      title: 'the parent is not',
      form: 'parent',
      answers: { cooperation: 1 },
      scores: { cooperation: 1 },
    },
    {
      title: 'the professional left it open',
      form: 'professional',
      answers: {},
      scores: { cooperation: 'not-scorable' },
    },
  ],
});
