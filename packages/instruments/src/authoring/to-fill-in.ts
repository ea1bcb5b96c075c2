import type { Localised } from '@trefzeker/shared';
import type { AuthorFinding } from '@trefzeker/shared';

/** How `trefzeker new` marks what only the author can say. */
export const TO_FILL_IN = '[FILL IN]';

/** Texts that still are what `trefzeker new` wrote: nobody may be measured under a licence that was not chosen. */
export function toFillIn(
  file: string,
  value: unknown,
  path: readonly string[] = [],
): readonly AuthorFinding[] {
  if (typeof value === 'string') return value.startsWith(TO_FILL_IN) ? [finding(file, path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => toFillIn(file, part, [...path, key]));
}

function finding(file: string, path: readonly string[]): AuthorFinding {
  return {
    file,
    line: null,
    where: path.join('.'),
    check: 'to-fill-in',
    code: 'to-fill-in',
    message: {
      nl: 'Dit moet u zelf nog invullen.',
      en: 'Only you can say this: it has not been filled in yet.',
    },
    hint: HINTS[path.at(-1) ?? ''] ?? OTHERWISE,
    severity: 'error',
  };
}

const OTHERWISE: Localised = {
  nl: `Vervang de tekst die met ${TO_FILL_IN} begint door uw eigen tekst.`,
  en: `Put your own text in place of the one that begins with ${TO_FILL_IN}.`,
};

const HINTS: Readonly<Record<string, Localised>> = {
  licence: {
    nl: 'Schrijf onder welke voorwaarden anderen dit mogen gebruiken, bijvoorbeeld "CC BY 4.0", of "Alleen voor gebruik door <naam van uw organisatie>".',
    en: 'Write on which terms others may use it, for example "CC BY 4.0", or "For use by <name of your organisation> only".',
  },
  citation: {
    nl: 'Schrijf wie de vragenlijst heeft gemaakt, het jaar en waar hij te vinden is, bijvoorbeeld "Jansen, A. (2026). Interne vragenlijst van <organisatie>".',
    en: 'Write who made the questionnaire, the year and where it can be found, for example "Jansen, A. (2026). Internal questionnaire of <organisation>".',
  },
};
