import { defineInstrument, meanOf, numberedItems, sumOf } from '../../sdk/index.js';

const STATEMENTS = ['1', '2', '3', '4', '5', '6'] as const;

const JUDGEMENT = {
  direction: 'higher-is-better',
  level: 'interval',
  purposes: ['severity'],
} as const;

/** Satisfaction with the result of care, by six statements, and a grade for the care in general. */
export const exit = defineInstrument({
  key: 'exit',
  edition: 1,
  label: { nl: 'Exit-vragenlijst (jeugdhulp)', en: 'Exit questionnaire (care)' },
  about: {
    nl: 'Jeugdige en ouders geven bij het einde van de hulp aan hoe tevreden zij zijn over het resultaat. Zij geven ook een cijfer voor de hulp in het algemeen.',
    en: 'When care ends, youth and parents say how satisfied they are with its result. They also grade the care in general.',
  },
  source: {
    citation:
      'Exit-vragenlijst jeugd & opvoedhulp; scoring as in Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), 3.2 and annex 3.',
    licence: 'Texts are not included: ask the rights holder. Structure and numbers only.',
    texts: 'withheld',
  },
  forms: ['self', 'parent'],
  ageRange: [0, 22],
  ageRangeByForm: { self: [12, 22] },
  items: {
    ...numberedItems(STATEMENTS, [1, 4]),
    grade: { label: { nl: 'Cijfer hulp in het algemeen', en: 'Grade care in general' }, range: [1, 10] },
  },
  groups: {
    statements: {
      label: { nl: 'Over het resultaat', en: 'About the result' },
      about: {
        nl: 'Kies van 1 (het minst mee eens) tot en met 4 (het meest mee eens).',
        en: 'Choose from 1 (agree least) to 4 (agree most).',
      },
      items: STATEMENTS,
    },
    general: {
      label: { nl: 'Over de hulp in het algemeen', en: 'About the care in general' },
      items: ['grade'],
    },
  },
  scales: {
    result: {
      ...JUDGEMENT,
      label: { nl: 'Tevreden over het resultaat', en: 'Satisfied with the result' },
      range: [1, 4],
      decimals: 2,
      domain: 'satisfaction-with-result',
      fallback: 'grade',
      score: meanOf(STATEMENTS, { minimumAnswered: 5 }),
    },
    grade: {
      ...JUDGEMENT,
      label: { nl: 'Cijfer voor de hulp in het algemeen', en: 'Grade for the care in general' },
      range: [1, 10],
      domain: 'satisfaction-in-general',
      score: sumOf(['grade']),
    },
  },
  signals: {
    'grade-without-statements': {
      kind: 'remark',
      label: {
        nl: 'Er is een cijfer gegeven zonder de stellingen vooraf. Zo’n cijfer is ruwer en kan anders uitvallen. Laat het apart zien.',
        en: 'A grade was given without the statements before it. Such a grade is rougher and may come out differently. Show it apart.',
      },
      when: {
        all: [
          { item: 'grade', answered: true },
          { item: '1', answered: false },
          { item: '2', answered: false },
          { item: '3', answered: false },
          { item: '4', answered: false },
          { item: '5', answered: false },
          { item: '6', answered: false },
        ],
      },
      source: 'Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), 3.2',
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'all six: 3 + 4 + 3 + 2 + 4 + 3 = 19, over 6',
      form: 'self',
      answers: { '1': 3, '2': 4, '3': 3, '4': 2, '5': 4, '6': 3, grade: 8 },
      scores: { result: 19 / 6, grade: 8 },
      signals: [],
    },
    {
      title: 'five of six are enough: 16 over the 5 that were answered',
      form: 'parent',
      answers: { '1': 4, '2': 3, '3': 3, '4': 2, '6': 4 },
      scores: { result: 3.2, grade: 'not-scorable' },
      signals: [],
    },
    {
      title: 'four of six are too few: the grade stands in, under its own name',
      form: 'parent',
      answers: { '1': 4, '2': 3, '3': 3, '4': 2, grade: 7 },
      scores: { result: 'not-scorable', grade: 7 },
      signals: [],
    },
    {
      title: 'the grade alone, as when somebody left early',
      form: 'self',
      answers: { grade: 6 },
      scores: { result: 'not-scorable', grade: 6 },
      signals: ['grade-without-statements'],
    },
    {
      title: 'the lowest form',
      form: 'self',
      answers: { '1': 1, '2': 1, '3': 1, '4': 1, '5': 1, '6': 1, grade: 1 },
      scores: { result: 1, grade: 1 },
    },
  ],
});
