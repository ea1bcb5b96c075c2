import { useState } from 'react';
import { useI18n } from '../i18n/i18n.js';
import { parseTypedDate } from '../i18n/parse-date.js';

/** State of a field in which a date is typed. */
export function useTypedDate(initialIso: string) {
  const { t, format } = useI18n();
  const [text, setText] = useState(() => (initialIso === '' ? '' : shown(initialIso)));
  const [error, setError] = useState<string>();

  /** ISO date, `''` when nothing was typed, or null after saying at the field what is wrong. */
  const read = (): string | null => {
    const typed = parseTypedDate(text);
    setError(undefined);
    switch (typed.kind) {
      case 'empty':
        return '';
      case 'date':
        return typed.iso;
      case 'no-such-day':
        setError(t.common.dateImpossible);
        return null;
      case 'not-a-date':
        setError(t.common.dateWrong);
        return null;
    }
  };
  return { field: { value: text, onChange: setText, error }, read, set: setText, setError };

  /** A date in the address that is none is shown as it stands, to be corrected. */
  function shown(iso: string): string {
    return parseTypedDate(iso).kind === 'date' ? format.shortDate(iso).replaceAll('/', '-') : iso;
  }
}
