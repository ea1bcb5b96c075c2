import { text } from './text.js';

const scale = (
  key: string,
  label: ReturnType<typeof text>,
  range: readonly number[],
  direction = 'LOWER_IS_BETTER',
) => ({
  key,
  label,
  range,
  direction,
  level: 'ORDINAL',
  purposes: ['SEVERITY', 'CHANGE'],
  isOutcome: key === 'total',
  domain: null as string | null,
  decimals: null as number | null,
  fallback: null as string | null,
});

/** A codebook with one of everything. */
const codebook = {
  hash: '00',
  url: 'https://www.sdqinfo.org',
  references: ['Bron 3', 'Bron 4'],
  groups: [
    {
      key: 'impact',
      label: text('Gevolgen', 'Consequences'),
      about: text('Denk aan de laatste maand.', 'Think of the last month.'),
      askedIf: { words: text('Alleen als vraag 7 is beantwoord.', 'Only if question 7 was answered.') },
    },
  ],
  forms: [
    { key: 'parent', ageRange: [4, 17] },
    { key: 'self', ageRange: [11, 17] },
  ],
  items: [
    {
      key: '7',
      group: null,
      askedIf: null,
      label: text('Vraag 7', 'Question 7'),
      range: [0, 2],
      options: [{ value: 0, label: text('Niet waar', 'Not true') }],
      forms: ['parent', 'self'],
      scales: ['total'],
      reversedIn: ['total'],
    },
    {
      key: '8',
      group: 'impact',
      askedIf: {
        words: text(
          'Alleen als vraag 7 met 1 of hoger is beantwoord.',
          'Only if question 7 was answered with 1 or higher.',
        ),
      },
      label: text('Vraag 8', 'Question 8'),
      range: [0, 2],
      options: [],
      forms: ['parent'],
      scales: [],
      reversedIn: [],
    },
  ],
  scales: [
    {
      ...scale('total', text('Totaal moeilijkheden', 'Total difficulties'), [0, 40]),
      ...{ domain: 'psychosocial-problems', decimals: 2, fallback: 'total' },
      purposes: ['SEVERITY', 'CONTEXT'],
      scoring: [
        {
          forms: ['parent', 'self'],
          range: [0, 40],
          items: ['7', '8'],
          reversed: ['7'],
          parts: [],
          how: [text('Tel de antwoorden op.', 'Add up the answers.')],
          missing: text('Alle vragen zijn nodig.', 'All questions are needed.'),
        },
      ],
    },
  ],
  notes: [{ key: 'why', label: text('Waarom?', 'Why?'), forms: ['self'] }],
  signals: [
    {
      key: 'safety',
      kind: 'ALARM',
      label: text('Bespreek vandaag de veiligheid.', 'Talk about safety today.'),
      when: {
        words: text(
          'Als vraag 8 met 1 of hoger is beantwoord.',
          'If question 8 was answered with 1 or higher.',
        ),
      },
      source: 'Onze keuze',
    },
  ],
  normSets: [
    {
      key: 'sdq-invented',
      version: 2,
      label: text('Verzonnen normen', 'Invented norms'),
      population: 'Nobody',
      licence: 'CC0',
      status: 'PUBLISHED',
      synthetic: true,
      validFrom: null,
      validTo: null,
      norms: [
        {
          scale: 'total',
          form: 'parent',
          sexes: ['F'],
          ageRange: [4, 17],
          metric: 'RAW',
          values: [
            {
              kind: 'functional-mean',
              label: text('Gemiddelde', 'Mean'),
              value: 9.1,
              from: null,
              upTo: null,
              n: 100,
              source: 'Bron 1',
            },
            {
              kind: 'band-clinical',
              label: text('Klinisch', 'Clinical'),
              value: null,
              from: 17,
              upTo: null,
              n: null,
              source: 'Bron 2',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      title: 'one answer',
      form: 'parent',
      answers: [{ item: '7', value: 2 }],
      given: [],
      scores: [{ scale: 'total', score: null }],
      signals: ['safety'],
    },
  ],
};

const common = {
  ...{ codebook, edition: 1, packageVersion: '0.1.0', origin: 'built-in', items: [] as unknown[] },
  ...{ wording: 'WITHHELD', languages: ['nl', 'en', 'tr'] },
  ...{ groups: [] as unknown[], notes: [] as unknown[], informants: [] as unknown[] },
};

export const cbcl = {
  ...common,
  key: 'cbcl-6-18',
  label: text('CBCL/6-18', 'CBCL/6-18'),
  about: text(
    'Vragenlijst over gedrag, ingevuld door ouders. Bekend door T-scores.',
    'Questionnaire on behaviour, filled in by parents. Known by T scores.',
  ),
  citation: 'Achenbach & Rescorla (2001)',
  licence: 'Beschermd: vragen en normtabellen zijn niet meegeleverd.',
  rightsHolder: 'ASEBA',
  forms: ['parent'],
  ageRange: [6, 18],
  scales: [
    scale('anxious-depressed', text('Angstig / depressief', 'Anxious / depressed'), [0, 26]),
    scale('withdrawn-depressed', text('Teruggetrokken / depressief', 'Withdrawn / depressed'), [0, 16]),
    scale('somatic', text('Lichamelijke klachten', 'Somatic complaints'), [0, 22]),
    scale('social', text('Sociale problemen', 'Social problems'), [0, 22]),
    scale('thought', text('Denkproblemen', 'Thought problems'), [0, 30]),
    scale('attention', text('Aandachtsproblemen', 'Attention problems'), [0, 20]),
    scale('rule-breaking', text('Regelovertredend gedrag', 'Rule-breaking behaviour'), [0, 34]),
    scale('aggressive', text('Agressief gedrag', 'Aggressive behaviour'), [0, 36]),
  ],
};

export const sdq = {
  ...common,
  key: 'sdq',
  label: text('SDQ', 'SDQ'),
  about: text(
    'Korte vragenlijst over sterke kanten en moeilijkheden.',
    'Short questionnaire on strengths and difficulties.',
  ),
  citation: 'Goodman (1997)',
  licence: 'Vragen zijn beschermd en niet meegeleverd.',
  rightsHolder: 'Youth in Mind',
  forms: ['parent', 'teacher', 'self'],
  ageRange: [4, 17],
  items: Array.from({ length: 25 }, (_, index) => ({
    key: String(index + 1),
    label: text(`Vraag ${index + 1}`, `Question ${index + 1}`),
    range: [0, 2],
    options: [],
    forms: ['parent', 'teacher', 'self'],
  })),
  scales: [
    scale('total', text('Totaal moeilijkheden', 'Total difficulties'), [0, 40]),
    scale('prosocial', text('Sociaal gedrag', 'Prosocial behaviour'), [0, 10], 'HIGHER_IS_BETTER'),
  ],
};

export const bdi = {
  ...common,
  key: 'bdi',
  label: text('BDI', 'BDI'),
  about: text(
    'Depressieve klachten, bekend door de totaalscore.',
    'Depressive complaints, known by the total score.',
  ),
  citation: 'Claus e.a. (2020)',
  licence: 'Alleen scores.',
  rightsHolder: null,
  origin: 'examples/claus-2020',
  forms: ['self'],
  ageRange: [18, 99],
  scales: [scale('total', text('Totaal', 'Total'), [0, 63])],
};

export const instruments = [cbcl, sdq, bdi];

export const instrumentCatalogue = [
  {
    key: 'gks',
    label: text('Gezinsklimaatschaal', 'Family climate scale'),
    about: text('Hoe gezinsleden hun gezin beleven.', 'How members of a family experience it.'),
    rightsHolder: null,
    source: 'Bron 5',
    toBring: ['TEXTS', 'PERMISSION'],
  },
];

const well = { problems: [], failures: 0, lastFailure: null, since: '2026-02-01T09:00:00.000Z' };

export const plugins = [
  { ...well, source: 'examples/claus-2020', state: 'ACTIVE', packageVersion: '1.0.0', instruments: [bdi] },
  {
    ...well,
    source: 'examples/vragenlijst-zonder-licentie',
    state: 'REJECTED',
    packageVersion: null,
    problems: [
      {
        code: 'field-missing',
        path: ['instrument.json', 'source', 'licence'],
        message: text('De licentie ontbreekt.', 'The licence is missing.'),
        hint: text('Schrijf wie het mag gebruiken.', 'Write who may use it.'),
      },
    ],
    instruments: [],
  },
  {
    ...well,
    source: 'plugins/hoogste.trefzeker.json',
    state: 'ACTIVE',
    packageVersion: '0.1.0',
    failures: 3,
    lastFailure: {
      at: '2026-02-03T10:00:00.000Z',
      message: text('Het programma was niet op tijd klaar.', 'The program was not done in time.'),
      hint: text('Zoek een lus zonder einde.', 'Look for a loop without an end.'),
    },
    instruments: [],
  },
  {
    ...well,
    source: 'plugins/oud.trefzeker.json',
    state: 'REMOVED',
    packageVersion: '0.1.0',
    instruments: [],
  },
];
