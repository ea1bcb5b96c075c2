import { defineInstrument, sumOf } from '../../sdk/index.js';

/** The grade of the Exit questionnaires for protection and probation: of these forms only the grade counts. */
export const exitJbJr = defineInstrument({
  key: 'exit-jb-jr',
  edition: 1,
  label: {
    nl: 'Exit-vragenlijst (jeugdbescherming en jeugdreclassering)',
    en: 'Exit questionnaire (protection and probation)',
  },
  about: {
    nl: 'Jeugdige en ouders geven een cijfer bij het einde van de jeugdbescherming of jeugdreclassering. Alleen het cijfer telt: de vragenlijst is niet gevalideerd.',
    en: 'Youth and parents give a grade when protection or probation ends. Only the grade counts: the questionnaire was not validated.',
  },
  source: {
    citation:
      'Exit-vragenlijsten jeugdbescherming en jeugdreclassering; use as in Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), 3.2 and annex 3.',
    licence: 'Texts are not included: ask the rights holder. Structure and numbers only.',
    texts: 'withheld',
  },
  forms: ['self', 'parent'],
  ageRange: [0, 22],
  ageRangeByForm: { self: [12, 22] },
  items: {
    grade: { label: { nl: 'Cijfer hulp in het algemeen', en: 'Grade care in general' }, range: [1, 10] },
  },
  scales: {
    grade: {
      label: { nl: 'Cijfer voor de hulp in het algemeen', en: 'Grade for the care in general' },
      range: [1, 10],
      direction: 'higher-is-better',
      level: 'interval',
      purposes: ['severity'],
      domain: 'satisfaction-in-general',
      score: sumOf(['grade']),
    },
  },
  outcomeScales: [],
  examples: [
    { title: 'the grade is the score', form: 'parent', answers: { grade: 7 }, scores: { grade: 7 } },
    { title: 'no grade, no score', form: 'self', answers: {}, scores: { grade: 'not-scorable' } },
  ],
});
