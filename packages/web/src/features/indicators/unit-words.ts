import type { Texts } from '../../i18n/nl.js';

/** The counted unit in the right number: `1 beëindigd hulptraject`, `47 beëindigde hulptrajecten`. */
export function unitWords(unit: string, count: number, { labels }: Texts): string {
  const words: Readonly<Record<string, { readonly one: string; readonly many: string }>> = labels.unit;
  const known = words[unit];
  if (known === undefined) return unit;
  return count === 1 ? known.one : known.many;
}
