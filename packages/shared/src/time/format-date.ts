import type { Language } from '../vocabulary/localised.js';
import type { PlainDate } from './plain-date.js';

const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/**
 * A date for people, the same on every machine: names are ours, so no difference between browsers.
 *
 * @param style - `long` (default): `29 februari 2024`; `short`: `29 feb 2024`, as narrow as a table wants.
 */
export function formatDate(date: PlainDate, language: Language, style: 'long' | 'short' = 'long'): string {
  const name = MONTH_NAMES[language][date.month - 1] ?? '';
  return `${date.day} ${style === 'long' ? name : shortName(name)} ${date.year}`;
}

/** `maart` is written `mrt` in Dutch, or it could be read as another month; the rest is cut to three letters. */
function shortName(name: string): string {
  return name === 'maart' ? 'mrt' : name.slice(0, 3);
}
