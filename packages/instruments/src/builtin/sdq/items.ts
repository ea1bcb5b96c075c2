import { numberedItems } from '../../sdk/index.js';

const NUMBERS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
] as const;

/** Answered 0 (not) to 3 (most); how they count is said by the scale. */
const AS_ANSWERED = [0, 3] as const;

export const ITEMS = {
  ...numberedItems(NUMBERS, [0, 2]),
  difficulties: { label: { nl: 'Impact: moeilijkheden', en: 'Impact: difficulties' }, range: AS_ANSWERED },
  distress: { label: { nl: 'Impact: last ervan', en: 'Impact: distress' }, range: AS_ANSWERED },
  home: {
    label: { nl: 'Impact: thuis', en: 'Impact: home' },
    range: AS_ANSWERED,
    forms: ['parent', 'self'],
  },
  friends: { label: { nl: 'Impact: vrienden', en: 'Impact: friends' }, range: AS_ANSWERED },
  class: { label: { nl: 'Impact: in de klas', en: 'Impact: in class' }, range: AS_ANSWERED },
  leisure: {
    label: { nl: 'Impact: vrije tijd', en: 'Impact: leisure' },
    range: AS_ANSWERED,
    forms: ['parent', 'self'],
  },
} as const;

/** The same answer to all 25 numbered items: for worked examples. */
export function allAnswered(answer: 0 | 1 | 2): Record<(typeof NUMBERS)[number], number> {
  return Object.fromEntries(NUMBERS.map((key) => [key, answer])) as Record<(typeof NUMBERS)[number], number>;
}
