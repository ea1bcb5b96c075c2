/** A piece of a JSON text that opens, closes, parts or names something; numbers and words are left out. */
export type JsonToken =
  | { readonly kind: '{' | '}' | '[' | ']' | ',' | ':'; readonly at: number }
  /** `value` as it reads: escapes are undone, so `"\u0061"` is `a`. */
  | { readonly kind: 'string'; readonly value: string; readonly at: number };

/** The tokens of a text that JSON.parse takes; `at` counts characters from 0. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfString(text, at);
      yield { kind: 'string', value: String(JSON.parse(text.slice(at, end))), at };
      at = end;
    } else {
      if (isMark(sign)) yield { kind: sign, at };
      at += 1;
    }
  }
}

const MARKS = ['{', '}', '[', ']', ',', ':'] as const;

function isMark(sign: string): sign is (typeof MARKS)[number] {
  return MARKS.some((mark) => mark === sign);
}

/** One past the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
