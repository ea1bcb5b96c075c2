const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** No score comes near; beyond it sums and squares would lose their meaning. */
const LARGEST = 1e9;
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;

/** A number as people type it, or what is wrong with it and what to do. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string };

const EMPTY: ReadNumber = { kind: 'empty' };

/** Reads a number with a decimal point. Never guesses: `1,5` may be a half or two numbers. */
export function readNumber(text: string): ReadNumber {
  if (text === '') return EMPTY;
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  if (DECIMAL_COMMA.test(trimmed)) return wrong('it has a decimal comma. Write a decimal point, as 12.5.');
  const value = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (!Number.isFinite(value))
    return wrong('it is not a number. Allowed: a number as 12 or 12.5, or an empty cell.');
  if (Math.abs(value) > LARGEST) return wrong('it is larger than any score. Allowed: at most 1000000000.');
  return { kind: 'number', value };
}

function wrong(message: string): ReadNumber {
  return { kind: 'wrong', message };
}
