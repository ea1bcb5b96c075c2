import { parsePlainDate } from '@trefzeker/shared';
import type { CellParser } from '../../row/cell-values.js';

/** Longest first, so that `DD` is not read as two times `D`. */
const TOKENS = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
  hh: '\\d{2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
} as const;

const TOKEN = new RegExp(Object.keys(TOKENS).join('|'), 'g');

/**
 * Does the text say how dates are written? It names year, month and day once each, as `DD-MM-YYYY`; what else
 * stands in it stands in the cells too. A time (`hh`, `mm`, `ss`) may stand behind the day and is not read.
 */
export function isDatePattern(pattern: string): boolean {
  const tokens = pattern.match(TOKEN) ?? [];
  const partsOf = (letter: string) => tokens.filter((token) => token.startsWith(letter)).length;
  return ['Y', 'M', 'D'].every((letter) => partsOf(letter) === 1);
}

/** Reads dates that are written in one way and no other: nothing is guessed. */
export function asDateLike(pattern: string): CellParser<string> {
  const expression = toExpression(pattern);
  return (text) => {
    const found = expression.exec(text)?.groups;
    const { year = '', month = '', day = '' } = found ?? {};
    const date = parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (date !== null) return { kind: 'value', value: date.toString() };
    return {
      kind: 'wrong',
      code: 'not-a-date',
      message: {
        nl: 'Dit is geen bestaande datum, of de datum is anders geschreven dan het koppelbestand zegt.',
        en: 'This is not a date that exists, or it is written otherwise than the mapping says.',
      },
      hint: { nl: `Schrijf een datum als ${pattern}.`, en: `Write a date as ${pattern}.` },
    };
  };
}

function toExpression(pattern: string): RegExp {
  const literals = pattern.split(TOKEN).map((literal) => literal.replace(/[^\w\s]/g, '\\$&'));
  const tokens = (pattern.match(TOKEN) ?? []).map((token) => TOKENS[token as keyof typeof TOKENS]);
  return new RegExp(`^${literals.map((literal, at) => `${literal}${tokens[at] ?? ''}`).join('')}$`);
}
