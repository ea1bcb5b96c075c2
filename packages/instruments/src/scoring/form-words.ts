import { INFORMANT_LABELS } from '@trefzeker/shared';
import type { Localised } from '@trefzeker/shared';

const WHO: Readonly<Record<string, Localised>> = {
  self: INFORMANT_LABELS.youth,
  parent: INFORMANT_LABELS.parent,
  teacher: INFORMANT_LABELS.teacher,
  professional: INFORMANT_LABELS.professional,
};

/**
 * A form of an instrument for people, with its key for who enters keys.
 *
 * @example formWords('parent') // { nl: 'Ouder (parent)', en: 'Parent (parent)' }
 */
export function formWords(form: string): Localised {
  const who = Object.hasOwn(WHO, form) ? WHO[form] : undefined;
  return who === undefined
    ? { nl: form, en: form }
    : { nl: `${who.nl} (${form})`, en: `${who.en} (${form})` };
}
