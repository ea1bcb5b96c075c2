import { defineInstrument, sumOfScales } from '../../sdk/index.js';
import { allAnswered, ITEMS, RESPONSE_SETS, STATEMENT_KEYS } from './items.js';
import { IMPACT_RULE, RULES, TEACHER_IMPACT_RULE } from './scales.js';

const PROBLEMS = {
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity', 'change'],
} as const;

/** Strengths and Difficulties Questionnaire: 25 items and the impact supplement. */
export const sdq = defineInstrument({
  key: 'sdq',
  edition: 1,
  label: { nl: 'SDQ', en: 'SDQ' },
  about: {
    nl: 'Korte vragenlijst over sterke kanten en moeilijkheden van kinderen en jongeren, voor ouder, leerkracht en jeugdige.',
    en: 'Short questionnaire on strengths and difficulties of children and young people, for parent, teacher and youth.',
  },
  source: {
    citation:
      'Goodman, R. (1997). The Strengths and Difficulties Questionnaire: a research note. Journal of Child Psychology and Psychiatry, 38(5), 581-586.',
    licence: 'Texts are not included. Electronic use needs a licence from Youthinmind.',
    texts: 'withheld',
    rightsHolder: 'Youthinmind Ltd',
    url: 'https://www.sdqinfo.org',
  },
  forms: ['parent', 'teacher', 'self'],
  ageRange: [4, 17],
  ageRangeByForm: { self: [11, 17] },
  responseSets: RESPONSE_SETS,
  items: ITEMS,
  groups: {
    statements: { label: { nl: 'Vraag 1 tot en met 25', en: 'Items 1 to 25' }, items: STATEMENT_KEYS },
    impact: {
      label: { nl: 'Gevolgen in het dagelijks leven', en: 'Consequences in daily life' },
      items: ['difficulties', 'distress', 'home', 'friends', 'class', 'leisure'],
    },
  },
  scales: {
    emotional: {
      ...PROBLEMS,
      label: { nl: 'Emotionele problemen', en: 'Emotional problems' },
      range: [0, 10],
      score: RULES.emotional,
    },
    conduct: {
      ...PROBLEMS,
      label: { nl: 'Gedragsproblemen', en: 'Conduct problems' },
      range: [0, 10],
      score: RULES.conduct,
    },
    hyperactivity: {
      ...PROBLEMS,
      label: { nl: 'Hyperactiviteit', en: 'Hyperactivity' },
      range: [0, 10],
      score: RULES.hyperactivity,
    },
    peer: {
      ...PROBLEMS,
      label: { nl: 'Problemen met leeftijdgenoten', en: 'Peer problems' },
      range: [0, 10],
      score: RULES.peer,
    },
    prosocial: {
      ...PROBLEMS,
      direction: 'higher-is-better',
      label: { nl: 'Sociaal gedrag', en: 'Prosocial behaviour' },
      range: [0, 10],
      score: RULES.prosocial,
    },
    total: {
      ...PROBLEMS,
      domain: 'psychosocial-problems',
      label: { nl: 'Totaal van de moeilijkheden', en: 'Total difficulties' },
      range: [0, 40],
      score: sumOfScales('emotional', 'conduct', 'hyperactivity', 'peer'),
    },
    externalising: {
      ...PROBLEMS,
      domain: 'externalising-problems',
      label: { nl: 'Externaliserend', en: 'Externalising' },
      range: [0, 20],
      score: sumOfScales('conduct', 'hyperactivity'),
    },
    internalising: {
      ...PROBLEMS,
      domain: 'internalising-problems',
      label: { nl: 'Internaliserend', en: 'Internalising' },
      range: [0, 20],
      score: sumOfScales('emotional', 'peer'),
    },
    impact: {
      ...PROBLEMS,
      label: { nl: 'Impact op het dagelijks leven', en: 'Impact on daily life' },
      range: [0, 10],
      score: IMPACT_RULE,
      scoreByForm: { teacher: { range: [0, 6], score: TEACHER_IMPACT_RULE } },
    },
  },
  outcomeScales: ['total'],
  examples: [
    {
      title: 'zero everywhere: the reversed items still count',
      form: 'parent',
      answers: { ...allAnswered(0), difficulties: 0 },
      scores: {
        emotional: 0,
        conduct: 2,
        hyperactivity: 4,
        peer: 4,
        prosocial: 0,
        total: 10,
        externalising: 6,
        internalising: 4,
        impact: 0,
      },
    },
    {
      title: 'the middle answer everywhere, with impact',
      form: 'self',
      answers: { ...allAnswered(1), difficulties: 2, distress: 3, home: 1, friends: 2, class: 0, leisure: 3 },
      scores: {
        emotional: 5,
        peer: 5,
        prosocial: 5,
        total: 20,
        externalising: 10,
        internalising: 10,
        impact: 5,
      },
    },
    {
      title: 'four of five answered: 7.5 is rounded up to 8',
      form: 'parent',
      answers: { '3': 2, '8': 1, '13': 2, '16': 1 },
      scores: { emotional: 8, conduct: 'not-scorable', total: 'not-scorable', impact: 'not-scorable' },
    },
    {
      title: 'two of five answered are too few',
      form: 'teacher',
      answers: { '1': 2, '4': 2, difficulties: 3, distress: 2, friends: 3, class: 1 },
      scores: { prosocial: 'not-scorable', impact: 3 },
    },
    {
      title: 'impact needs all its items once difficulties are reported',
      form: 'parent',
      answers: { difficulties: 1, distress: 3, home: 3, friends: 3, class: 3 },
      scores: { impact: 'not-scorable' },
    },
  ],
});
