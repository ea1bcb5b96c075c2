import { defineInstrument, sumOf } from '../../sdk/index.js';

const AGREEMENT = {
  range: [1, 4],
  direction: 'higher-is-better',
  level: 'ordinal',
  purposes: ['severity', 'change'],
} as const;

/** How far client and institution agree on goals, help and the institution's role: three ordered answers. */
export const acceptanceOfHelp = defineInstrument({
  key: 'acceptance-of-help',
  edition: 1,
  label: { nl: 'Acceptatie van hulp', en: 'Acceptance of help' },
  about: {
    nl: 'Cliënt en gecertificeerde instelling geven bij het plan en de evaluatie aan hoe ver zij het eens zijn: over de doelen, de hulp en de rol van de instelling.',
    en: 'With the plan and its evaluation, client and certified institution say how far they agree: on the goals, the help and the role of the institution.',
  },
  source: {
    citation:
      'Handreiking outcomemonitoring jeugdbescherming en jeugdreclassering (2019), indicator 3.3. The answers are ours: the source gives no scale.',
    licence: 'Public; worded here in our own words',
  },
  forms: ['self', 'parent', 'professional'],
  ageRange: [0, 22],
  ageRangeByForm: { self: [12, 22] },
  responseSets: {
    agreement: {
      '1': { nl: 'Niet eens', en: 'No agreement' },
      '2': { nl: 'Over een klein deel eens', en: 'Agreement on a small part' },
      '3': { nl: 'Grotendeels eens', en: 'Agreement on most of it' },
      '4': { nl: 'Helemaal eens', en: 'Full agreement' },
    },
  },
  items: {
    goals: {
      label: { nl: 'Eens over de doelen van de hulp', en: 'Agreement on the goals of the help' },
      range: [1, 4],
      responses: 'agreement',
    },
    help: {
      label: { nl: 'Eens over de hulp die wordt ingezet', en: 'Agreement on the help that is given' },
      range: [1, 4],
      responses: 'agreement',
    },
    role: {
      label: { nl: 'Eens over de rol van de instelling', en: "Agreement on the institution's role" },
      range: [1, 4],
      responses: 'agreement',
    },
  },
  notes: {
    'efforts-client': {
      label: {
        nl: 'Wat deed de cliënt om het eens te worden?',
        en: 'What did the client do to reach agreement?',
      },
    },
    'efforts-professional': {
      label: {
        nl: 'Wat deed de professional om het eens te worden?',
        en: 'What did the professional do to reach agreement?',
      },
    },
  },
  scales: {
    goals: {
      ...AGREEMENT,
      label: { nl: 'Eens over de doelen', en: 'Agreement on goals' },
      domain: 'agreement-on-goals',
      score: sumOf(['goals']),
    },
    help: {
      ...AGREEMENT,
      label: { nl: 'Eens over de hulp', en: 'Agreement on help' },
      domain: 'agreement-on-help',
      score: sumOf(['help']),
    },
    role: {
      ...AGREEMENT,
      label: { nl: 'Eens over de rol van de instelling', en: 'Agreement on the role' },
      domain: 'agreement-on-role',
      score: sumOf(['role']),
    },
  },
  outcomeScales: [],
  examples: [
    {
      title: 'agreed on the goals, not on who is in charge',
      form: 'parent',
      answers: { goals: 4, help: 2, role: 1 },
      scores: { goals: 4, help: 2, role: 1 },
    },
    {
      title: 'one question left open stays without a score',
      form: 'self',
      answers: { goals: 3, role: 3 },
      scores: { goals: 3, help: 'not-scorable', role: 3 },
    },
    {
      title: 'the institution looks at it from its side',
      form: 'professional',
      answers: { goals: 3, help: 3, role: 2 },
      scores: { goals: 3, help: 3, role: 2 },
    },
  ],
});
