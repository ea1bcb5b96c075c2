/** Answered 0, 1 or 2; how an answer counts is said by the scale. */
const statement = (key: string) => ({
  label: { nl: `Vraag ${key}`, en: `Item ${key}` },
  range: [0, 2] as const,
  responses: 'agreement' as const,
});

/** Asked once difficulties are reported; answered 0 (not) to 3 (most). */
const AFTER_DIFFICULTIES = {
  range: [0, 3],
  responses: 'amount',
  askedIf: { item: 'difficulties', atLeast: 1 },
} as const;

const STATEMENTS = {
  '1': statement('1'),
  '2': statement('2'),
  '3': statement('3'),
  '4': statement('4'),
  '5': statement('5'),
  '6': statement('6'),
  '7': statement('7'),
  '8': statement('8'),
  '9': statement('9'),
  '10': statement('10'),
  '11': statement('11'),
  '12': statement('12'),
  '13': statement('13'),
  '14': statement('14'),
  '15': statement('15'),
  '16': statement('16'),
  '17': statement('17'),
  '18': statement('18'),
  '19': statement('19'),
  '20': statement('20'),
  '21': statement('21'),
  '22': statement('22'),
  '23': statement('23'),
  '24': statement('24'),
  '25': statement('25'),
} as const;

type StatementKey = keyof typeof STATEMENTS;

export const ITEMS = {
  ...STATEMENTS,
  difficulties: {
    label: { nl: 'Impact: moeilijkheden', en: 'Impact: difficulties' },
    range: [0, 3],
    responses: 'severity',
  },
  distress: { label: { nl: 'Impact: last ervan', en: 'Impact: distress' }, ...AFTER_DIFFICULTIES },
  home: {
    label: { nl: 'Impact: thuis', en: 'Impact: home' },
    ...AFTER_DIFFICULTIES,
    forms: ['parent', 'self'],
  },
  friends: { label: { nl: 'Impact: vrienden', en: 'Impact: friends' }, ...AFTER_DIFFICULTIES },
  class: { label: { nl: 'Impact: in de klas', en: 'Impact: in class' }, ...AFTER_DIFFICULTIES },
  leisure: {
    label: { nl: 'Impact: vrije tijd', en: 'Impact: leisure' },
    ...AFTER_DIFFICULTIES,
    forms: ['parent', 'self'],
  },
} as const;

/** Answers that items share. Their wording is protected and comes from a licensed provider. */
export const RESPONSE_SETS = { agreement: {}, severity: {}, amount: {} } as const;

/** The same answer to all 25 numbered items: for worked examples. */
export function allAnswered(value: 0 | 1 | 2): Record<StatementKey, number> {
  return Object.fromEntries(STATEMENT_KEYS.map((key) => [key, value])) as Record<StatementKey, number>;
}

export const STATEMENT_KEYS = Object.keys(STATEMENTS) as readonly StatementKey[];
