import type { Localised } from '@trefzeker/shared';
import type { Texts } from '../../i18n/nl.js';

interface Change {
  readonly label: Localised;
  readonly from: Localised | null;
  readonly to: Localised | null;
}

/** One changed field in words: from what to what. */
export function changeWords(
  { label, from, to }: Change,
  texts: Texts['corrections'],
  say: (text: Localised) => string,
): string {
  const what = say(label);
  if (from !== null && to !== null) return texts.change(what, say(from), say(to));
  if (to !== null) return texts.changeTo(what, say(to));
  return from === null ? what : texts.changeAway(what, say(from));
}
