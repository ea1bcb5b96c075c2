export interface Wanted {
  readonly range: readonly [number, number];
  readonly isWhole: boolean;
}

export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-a-number' }
  /** `1.000` is one thousand to one reader and one to another: asked, never guessed. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'out-of-range' };

const NUMBER = /^[-−+]?\d+([.,]\d+)?$/;
const THOUSANDS = /^\d{1,3}[.,]\d{3}$/;

/** Reads a number as people type it: `7,5` and `7.5` are the same, spaces around it do not matter. */
export function readNumber(text: string, { range: [lowest, highest], isWhole }: Wanted): TypedNumber {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (!NUMBER.test(typed)) return { kind: 'not-a-number' };
  if (THOUSANDS.test(typed)) return { kind: 'ambiguous' };
  const value = Number(typed.replace(',', '.').replace('−', '-'));
  if (isWhole && !Number.isInteger(value)) return { kind: 'not-whole' };
  return value < lowest || value > highest ? { kind: 'out-of-range' } : { kind: 'number', value };
}
