import { sdq } from './instruments.js';
import { text } from './text.js';

const question = (key: string, label: ReturnType<typeof text>, more: object = {}) => ({
  ...{ key, label, range: [0, 2], options: [], forms: ['self', 'professional'], group: null, askedIf: null },
  ...more,
});

const [total] = sdq.scales;

/** An invented questionnaire with one of everything that a form can ask. */
export const shortQuestionnaire = {
  ...sdq,
  key: 'kort',
  label: text('Korte vragenlijst', 'Short questionnaire'),
  wording: 'SHIPPED',
  ageRange: [8, 17],
  items: [
    question('slaap', text('Slaap je goed?', 'Do you sleep well?'), {
      options: [
        { value: 0, label: text('Nooit', 'Never') },
        { value: 1, label: text('Soms', 'Sometimes') },
        { value: 2, label: text('Altijd', 'Always') },
      ],
    }),
    question('school', text('Ga je naar school?', 'Do you go to school?')),
    question('dagen', text('Hoeveel dagen was je ziek?', 'How many days were you ill?'), {
      range: [0, 31],
      group: 'ziek',
    }),
    question('waarom', text('Was het ernstig?', 'Was it serious?'), {
      group: 'ziek',
      askedIf: { json: '{"item":"dagen","atLeast":1}' },
    }),
  ],
  groups: [
    {
      key: 'ziek',
      label: text('Ziek zijn', 'Being ill'),
      about: text('Denk aan de laatste maand.', 'Think of the last month.'),
      items: ['dagen', 'waarom'],
      askedIf: null,
    },
  ],
  notes: [{ key: 'meer', label: text('Wil je nog iets zeggen?', 'Anything else?'), forms: ['self'] }],
  informants: [
    { informant: 'YOUTH', form: 'self', ageRange: [8, 17], scales: [total] },
    { informant: 'MOTHER', form: 'professional', ageRange: [0, 23], scales: [total] },
    { informant: 'PROFESSIONAL', form: 'professional', ageRange: [0, 23], scales: [total] },
  ],
};

/** Known by its score alone. */
export const scoreOnly = {
  ...shortQuestionnaire,
  key: 'score',
  label: text('Alleen een score', 'A score alone'),
  items: [],
  groups: [],
  notes: [],
  informants: [{ informant: 'PROFESSIONAL', form: 'professional', ageRange: [0, 23], scales: [total] }],
};
