import type { Language, Localised } from '@trefzeker/shared';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { en } from './en.js';
import { createFormat } from './format.js';
import type { Format } from './format.js';
import { storedLanguage, storeLanguage } from './language.js';
import type { LanguageStore } from './language.js';
import { nl } from './nl.js';
import type { Texts } from './nl.js';

const TEXTS: Readonly<Record<Language, Texts>> = { nl, en };

export interface I18n {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Texts of our own, by key. */
  readonly t: Texts;
  readonly format: Format;
  /** The right half of a text that the API gives in both languages. */
  readonly say: (text: Localised) => string;
}

const I18nContext = createContext<I18n | null>(null);

/** Holds the chosen language, keeps it on this device and tells it to the browser. */
export function I18nProvider(props: { readonly store: LanguageStore; readonly children: ReactNode }) {
  const { store, children } = props;
  const [language, setLanguage] = useState(() => storedLanguage(store));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo<I18n>(
    () => ({
      language,
      setLanguage: (chosen) => {
        storeLanguage(store, chosen);
        setLanguage(chosen);
      },
      t: TEXTS[language],
      format: createFormat(language),
      say: (text) => text[language],
    }),
    [language, store],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (i18n === null) throw new TypeError('useI18n needs an <I18nProvider> around it');
  return i18n;
}
