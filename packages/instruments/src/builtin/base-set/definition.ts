import { defineInstrument, sumOf } from '../../sdk/index.js';

const JUDGEMENT = { direction: 'higher-is-better', purposes: ['severity'] } as const;

/** The two questions of the national base set that a client answers when care ends. */
export const baseSet = defineInstrument({
  key: 'base-set',
  edition: 1,
  label: { nl: 'Vragen van de basisset', en: 'Base set questions' },
  about: {
    nl: 'Twee vragen bij het einde van de hulp: hoe nuttig was de hulp, en kan de cliënt verder zonder hulp?',
    en: 'Two questions when care ends: how useful was it, and can the client go on without help?',
  },
  source: {
    citation:
      'Startpakket outcome jeugdhulp (2018). Edition 1: the agreement wording. The delivery protocol of Statistics Netherlands asks the same 1 to 4 in other words since 2021: that is another edition.',
    licence: 'Public; worded here in our own words',
  },
  forms: ['self', 'parent'],
  ageRange: [0, 22],
  items: {
    usefulness: {
      label: { nl: 'Hoe nuttig was de hulp? (cijfer)', en: 'How useful was the help? (grade)' },
      range: [1, 10],
    },
    'without-help': {
      label: { nl: 'We kunnen verder zonder hulp', en: 'We can go on without help' },
      range: [1, 4],
      options: {
        '1': {
          nl: 'Helemaal niet mee eens: evenveel of zwaardere hulp nodig',
          en: 'Totally disagree: the same or heavier help needed',
        },
        '2': { nl: 'Niet mee eens: lichtere hulp nodig', en: 'Disagree: lighter help needed' },
        '3': { nl: 'Mee eens: voorlopig geen hulp nodig', en: 'Agree: no help needed for now' },
        '4': { nl: 'Helemaal mee eens: geen hulp nodig', en: 'Totally agree: no help needed' },
      },
    },
  },
  scales: {
    usefulness: {
      ...JUDGEMENT,
      level: 'interval',
      label: { nl: 'Nut van de hulp', en: 'Usefulness of the help' },
      range: [1, 10],
      score: sumOf(['usefulness']),
    },
    'without-help': {
      ...JUDGEMENT,
      level: 'ordinal',
      label: { nl: 'Verder zonder hulp', en: 'Going on without help' },
      range: [1, 4],
      score: sumOf(['without-help']),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'both answered',
      form: 'self',
      answers: { usefulness: 8, 'without-help': 3 },
      scores: { usefulness: 8, 'without-help': 3 },
    },
    {
      title: 'one answered: the other question stays without a score',
      form: 'parent',
      answers: { usefulness: 1 },
      scores: { usefulness: 1, 'without-help': 'not-scorable' },
    },
  ],
});
