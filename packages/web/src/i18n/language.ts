import { LANGUAGES } from '@trefzeker/shared';
import type { Language } from '@trefzeker/shared';

const STORED_AS = 'trefzeker.language';

/** The part of `Storage` that the choice of language needs. */
export type LanguageStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Dutch unless somebody chose otherwise on this device. */
export function storedLanguage(store: LanguageStore): Language {
  const stored = store.getItem(STORED_AS);
  return LANGUAGES.find((language) => language === stored) ?? 'nl';
}

export function storeLanguage(store: LanguageStore, language: Language): void {
  store.setItem(STORED_AS, language);
}
