import { NOT_ANSWERED } from '../../scoring/compiled-scorer.js';

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const WHOLE_NUMBER = /^[+-]?\d{1,5}(?:\.0+)?$/;

export type AnswerRange = readonly [lowest: number, highest: number];

/**
 * One answer from its cell. Empty is NOT_ANSWERED, zero is an answer; null when the cell holds no
 * allowed answer: {@link explainAnswer} says why.
 */
export function readAnswer(text: string, [lowest, highest]: AnswerRange): number | null {
  if (text === '') return NOT_ANSWERED;
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  const answer = code >= ZERO && code <= NINE ? code - ZERO : readLonger(text);
  if (answer === null) return NOT_ANSWERED;
  return answer >= lowest && answer <= highest ? answer : null;
}

/** Null for blanks alone. Rare: blanks around it, more digits, a sign, or a whole number that a program wrote as `2.0`. */
function readLonger(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return WHOLE_NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** What is wrong with a cell and what is allowed, without repeating the answer. */
export function explainAnswer(text: string, [lowest, highest]: AnswerRange): string {
  const allowed = `Allowed: a whole number from ${lowest} to ${highest}, or an empty cell for not answered.`;
  const trimmed = text.trim();
  if (/^[+-]?\d*,\d+$/.test(trimmed)) return `it has a decimal comma. ${allowed}`;
  if (/^[+-]?\d*\.\d+$/.test(trimmed)) return `it has decimals. ${allowed}`;
  if (/^[+-]?\d+$/.test(trimmed)) return `it is out of range. ${allowed}`;
  return `it is not a number. ${allowed}`;
}
