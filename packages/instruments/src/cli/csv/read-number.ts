import type { Separator } from './separator.js';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** No score comes near; beyond it sums and squares would lose their meaning. */
const LARGEST = 1e9;
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;

/** A number as people type it, or what is wrong with it and what to do. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly hasDecimalComma: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string };

const EMPTY: ReadNumber = { kind: 'empty' };

/**
 * Reads a number with a decimal point; with a decimal comma too where commas do not separate columns. Else
 * it does not guess: `1,5` may be one and a half or two numbers.
 */
export function readNumber(text: string, separator: Separator): ReadNumber {
  if (text === '') return EMPTY;
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  const hasDecimalComma = DECIMAL_COMMA.test(trimmed);
  if (hasDecimalComma && separator === ',')
    return wrong('it has a decimal comma. Write a decimal point, as 12.5.');
  const plain = hasDecimalComma ? trimmed.replace(',', '.') : trimmed;
  const value = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value))
    return wrong('it is not a number. Allowed: a number as 12 or 12.5, or an empty cell.');
  if (Math.abs(value) > LARGEST) return wrong('it is larger than any score. Allowed: at most 1000000000.');
  return { kind: 'number', value, hasDecimalComma };
}

function wrong(message: string): ReadNumber {
  return { kind: 'wrong', message };
}
