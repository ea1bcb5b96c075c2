import { labelFor } from '../../i18n/label-for.js';
import type { Texts } from '../../i18n/nl.js';
import type { ClientOnPage } from './client-documents.js';

type Fact = ClientOnPage['changes'][number]['fields'][number];

interface Words {
  readonly texts: Texts['clients'];
  readonly day: (iso: string) => string;
}

/** One change in words: `geboortedatum: 6 mei 2009 → 6 mei 2010`. */
export function factWords({ field, from, to }: Fact, words: Words): string {
  const { history } = words.texts;
  const name = labelFor(history.fields, field);
  const toWords = valueWords(field, to, words);
  if (from === null) return to === null ? name : history.filled(name, toWords);
  return history.fact(name, valueWords(field, from, words), toWords);
}

/** One value of a fact, as the API has it, in words. */
export function valueWords(field: string, value: string | null, { texts, day }: Words): string {
  if (value === null) return texts.history.empties;
  if (field === 'kind') return labelFor(texts.kinds, value.toUpperCase().replaceAll('-', '_'));
  if (field === 'raises') return value === 'true' ? texts.form.yes : texts.form.no;
  if (field === 'elsewhere')
    return value
      .replace('CARE', texts.repeat.kinds.CARE)
      .replace('PROTECTION', texts.repeat.kinds.PROTECTION)
      .replace(ISO_DAY, day);
  if (field === 'careAims')
    return value
      .replaceAll('RETURN', texts.places.aims.RETURN)
      .replaceAll('STAY', texts.places.aims.STAY)
      .replace(ISO_DAY, day);
  return value.replace(ISO_DAY, day);
}

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
