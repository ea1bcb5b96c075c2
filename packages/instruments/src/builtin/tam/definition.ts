import { defineInstrument } from '../../sdk/index.js';

/** Therapist Adherence Measure, revised: how closely a therapist keeps to MST, as a caregiver sees it. */
export const tam = defineInstrument({
  key: 'tam',
  edition: 1,
  label: { nl: 'TAM-R (alleen de score)', en: 'TAM-R (score only)' },
  about: {
    nl: 'Hoe trouw een therapeut aan multisysteemtherapie werkt, volgens de opvoeder. De score gaat over de behandeling en niet over de jongere; hij komt uit het systeem van de licentiehouder.',
    en: 'How closely a therapist keeps to multisystemic therapy, as a caregiver sees it. The score is about the treatment and not about the youth; it comes from the system of the licence holder.',
  },
  source: {
    citation:
      'Lange, A. M. C., Scholte, R., Van Geffen, W., Timman, R., Van Busschbach, J. & Van der Rijken, R. (2016). European Journal of Psychological Assessment, 32(4), 312-325. doi:10.1027/1015-5759/a000262',
    references: ['MST Services, TAM-R guidelines for interpretation: scores from 0 to 1'],
    licence: 'Items and their scoring are not included: both belong to the licence of MST.',
    texts: 'withheld',
    rightsHolder: 'MST Services',
    url: 'https://www.mstservices.com',
  },
  forms: ['parent'],
  ageRange: [12, 18],
  items: {},
  scales: {
    adherence: {
      label: { nl: 'Trouw aan de behandeling', en: 'Adherence to the treatment' },
      range: [0, 1],
      direction: 'higher-is-better',
      level: 'interval',
      purposes: ['context'],
      decimals: 2,
      score: { method: 'given' },
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'the score is kept as it is',
      form: 'parent',
      given: { adherence: { raw: 0.72 } },
      scores: { adherence: 0.72 },
    },
    {
      title: 'zero is a score',
      form: 'parent',
      given: { adherence: { raw: 0 } },
      scores: { adherence: 0 },
    },
    { title: 'without a score there is none', form: 'parent', scores: { adherence: 'not-scorable' } },
  ],
});
