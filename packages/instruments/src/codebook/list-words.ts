import type { Localised } from '@trefzeker/shared';

const LINKS = { and: { nl: 'en', en: 'and' }, or: { nl: 'of', en: 'or' } } as const;

/**
 * Texts as one list, in both languages.
 *
 * @example listWords([{ nl: 'a', en: 'a' }, { nl: 'b', en: 'b' }], 'or').nl // 'a of b'
 */
export function listWords(texts: readonly Localised[], link: keyof typeof LINKS): Localised {
  return {
    nl: inOne(
      texts.map(({ nl }) => nl),
      LINKS[link].nl,
    ),
    en: inOne(
      texts.map(({ en }) => en),
      LINKS[link].en,
    ),
  };
}

function inOne(texts: readonly string[], link: string): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${link} ${last}`;
}
