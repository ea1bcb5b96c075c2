import { LANGUAGES } from '@trefzeker/shared';
import { useI18n } from '../i18n/i18n.js';

/** Two buttons of which one is pressed; each is named in its own language. */
export function LanguageSwitch() {
  const { language, setLanguage, t } = useI18n();
  return (
    <div role="group" aria-label={t.common.languageSwitch} className="tz-languages">
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          aria-label={`${choice.toUpperCase()}: ${t.common.languageNames[choice]}`}
          onClick={() => setLanguage(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
