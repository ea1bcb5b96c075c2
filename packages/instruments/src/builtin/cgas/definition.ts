import { defineInstrument, sumOf } from '../../sdk/index.js';

/** Children's Global Assessment Scale: one number for how a child functions. */
export const cgas = defineInstrument({
  key: 'cgas',
  edition: 1,
  label: { nl: 'CGAS', en: 'CGAS' },
  about: {
    nl: 'Een professional geeft één cijfer van 1 tot en met 100 voor hoe een kind functioneert: thuis, op school en met leeftijdgenoten. Hoger is beter.',
    en: 'A professional gives one number from 1 to 100 for how a child functions: at home, at school and with peers. Higher is better.',
  },
  source: {
    citation:
      "Shaffer, D., Gould, M. S., Brasic, J., Ambrosini, P., Fisher, P., Bird, H. & Aluwahlia, S. (1983). A Children's Global Assessment Scale (CGAS). Archives of General Psychiatry, 40(11), 1228-1231.",
    licence: 'The descriptions of the ten steps are not included.',
    texts: 'withheld',
  },
  forms: ['professional'],
  ageRange: [4, 16],
  items: { functioning: { label: { nl: 'Functioneren, 1-100', en: 'Functioning, 1-100' }, range: [1, 100] } },
  scales: {
    functioning: {
      label: { nl: 'Functioneren in het algemeen', en: 'Functioning in general' },
      range: [1, 100],
      direction: 'higher-is-better',
      level: 'interval',
      purposes: ['severity', 'change'],
      domain: 'functioning',
      score: sumOf(['functioning']),
    },
  },
  outcomeScales: ['functioning'],
  examples: [
    {
      title: 'the number is the score',
      form: 'professional',
      answers: { functioning: 53 },
      scores: { functioning: 53 },
    },
    {
      title: 'without a number there is none',
      form: 'professional',
      scores: { functioning: 'not-scorable' },
    },
  ],
});
