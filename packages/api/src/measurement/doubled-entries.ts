import type { Problem } from '@trefzeker/shared';
import type { KeyedLists } from './path-in-input.js';

/**
 * Entries of which the key stood before, by their place in what was sent: a second answer must not
 * silently replace the first.
 */
export function doubledEntries({ answers, givenScores, notes }: KeyedLists): readonly Problem[] {
  return [
    ...doubled(
      'answers',
      'item',
      (answers ?? []).map(({ item }) => item),
    ),
    ...doubled(
      'givenScores',
      'scale',
      (givenScores ?? []).map(({ scale }) => scale),
    ),
    ...doubled(
      'notes',
      'note',
      (notes ?? []).map(({ note }) => note),
    ),
  ];
}

function doubled(list: string, key: string, keys: readonly string[]): readonly Problem[] {
  return keys.flatMap((each, place) =>
    keys.indexOf(each) < place ? [{ path: [list, place, key], ...TWICE }] : [],
  );
}

const TWICE = {
  code: 'key-twice',
  message: { nl: 'Dit staat er twee keer.', en: 'This is there twice.' },
  hint: {
    nl: 'Laat een van de twee weg: zo is niet te zeggen welke geldt.',
    en: 'Leave one of the two out: it cannot be said which of them holds.',
  },
};
