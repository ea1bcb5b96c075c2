import { defineAsebaForm } from '@trefzeker/instruments';

/**
 * INVENTED: two items a scale, numbered through. The real lists stand in the manual that comes with your
 * licence; they differ from those of the parent form.
 */
const PLACEHOLDER_ITEMS = {
  'anxious-depressed': ['1', '2'],
  'withdrawn-depressed': ['3', '4'],
  'somatic-complaints': ['5', '6'],
  'social-problems': ['7', '8'],
  'thought-problems': ['9', '10'],
  'attention-problems': ['11', '12'],
  'rule-breaking': ['13', '14'],
  aggressive: ['15', '16'],
  other: ['17', '18'],
} as const;

const all = (answer: 0 | 1 | 2) =>
  Object.fromEntries(
    Object.values(PLACEHOLDER_ITEMS)
      .flat()
      .map((key) => [key, answer]),
  );

/** The way of a teacher's form. */
export const exampleTrf = defineAsebaForm({
  key: 'example-trf',
  label: { nl: 'VERZONNEN leerkrachtformulier', en: 'INVENTED teacher form' },
  about: {
    nl: 'Voorbeeld van de vorm van een TRF, met verzonnen vragen. Niet voor gebruik.',
    en: 'Example of the form of a TRF, with invented items. Not for use.',
  },
  form: 'teacher',
  ageRange: [6, 18],
  scaleItems: PLACEHOLDER_ITEMS,
  alarmItems: ['9'],
  examples: [
    {
      title: 'every item 1',
      form: 'teacher',
      answers: all(1),
      scores: { 'anxious-depressed': 2, internalising: 6, externalising: 4, total: 18 },
      signals: ['safety'],
    },
  ],
});

/** The way of a self-report: some of its items are about strengths and count in no scale. */
export const exampleYsr = defineAsebaForm({
  key: 'example-ysr',
  label: { nl: 'VERZONNEN jongerenformulier', en: 'INVENTED self-report' },
  about: {
    nl: 'Voorbeeld van de vorm van een YSR, met verzonnen vragen. Niet voor gebruik.',
    en: 'Example of the form of a YSR, with invented items. Not for use.',
  },
  form: 'self',
  ageRange: [11, 18],
  scaleItems: PLACEHOLDER_ITEMS,
  uncounted: ['19', '20'],
  alarmItems: ['9'],
  examples: [
    {
      title: 'the items about strengths count nowhere',
      form: 'self',
      answers: { ...all(0), '19': 2, '20': 2 },
      scores: { other: 0, total: 0 },
      signals: [],
    },
  ],
});
