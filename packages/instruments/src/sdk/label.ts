import type { Localised } from '@trefzeker/shared';

/**
 * A text per language: Dutch and English always, further ones by their BCP 47 tag (`tr`, `ar`, `pl`).
 * In JSON the English may be left out; it is then the Dutch. Protected instruments carry neutral
 * labels of our own; a licensed provider loads the wording from outside.
 */
export type Label = Localised & Readonly<Record<string, string>>;

/**
 * A text in the first language that it has: each tag that was asked for, then the tag without its
 * region, in the order of asking; else Dutch.
 *
 * @param tags - BCP 47, best first.
 * @example labelIn({ nl: 'Vraag', en: 'Item', tr: 'Soru' }, ['tr-NL', 'en']) // 'Soru'
 */
export function labelIn(label: Label, tags: readonly string[]): string {
  for (const tag of tags.flatMap((asked) => [asked, asked.split('-')[0] ?? asked])) {
    const text = Object.hasOwn(label, tag) ? label[tag] : undefined;
    if (text !== undefined) return text;
  }
  return label.nl;
}
