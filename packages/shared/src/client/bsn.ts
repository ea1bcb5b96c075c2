import type { Problem } from '../error/problem.js';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Is this a citizen service number by its form: nine digits of which the weighted sum can be divided by eleven?
 * The two numbers that mean 'none known' and 'not born yet' in deliveries are no number of anybody.
 *
 * @example isBsn('999900006') // true: reserved for tests
 * @see Logisch ontwerp BSN: weights 9 to 2, and -1 for the last digit
 */
export function isBsn(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text) || text === '000000000' || text === '999999999') return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 11 === 0;
}

/** Without the spaces and dots that people type between digits. */
export function tidyBsn(text: string): string {
  return text.replace(/[\s.]/g, '');
}

/** What is wrong with a citizen service number; empty: nothing. The number is never in the answer. */
export function bsnProblems(bsn: string): readonly Problem[] {
  return isBsn(tidyBsn(bsn)) ? [] : [NO_BSN];
}

const NO_BSN: Problem = {
  path: ['bsn'],
  code: 'bsn-not-valid',
  message: {
    nl: 'Dit is geen geldig burgerservicenummer.',
    en: 'This is not a valid citizen service number.',
  },
  hint: {
    nl: 'Een burgerservicenummer heeft negen cijfers en klopt met de elfproef. Vul een nul vooraan ook in.',
    en: 'It has nine digits and passes the eleven test. Enter a zero in front, too.',
  },
};
