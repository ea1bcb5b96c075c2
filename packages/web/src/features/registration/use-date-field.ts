import { useI18n } from '../../i18n/i18n.js';
import { parseTypedDate } from '../../i18n/parse-date.js';
import { useTypedDate } from '../../ui/use-typed-date.js';

/** A typed date whose value can be read while it is typed, and asked for when the form is sent. */
export function useDateField(initialIso = '') {
  const { t } = useI18n();
  const day = useTypedDate(initialIso);
  const typed = parseTypedDate(day.field.value);
  return {
    field: day.field,
    /** ISO; empty when nothing was typed; null when it cannot be read. */
    value: typed.kind === 'date' ? typed.iso : typed.kind === 'empty' ? '' : null,
    /** Says at the field what is wrong. @returns Whether it can be used. */
    isRead: ({ isRequired }: { readonly isRequired: boolean }): boolean => {
      const iso = day.read();
      if (iso === '' && isRequired) day.setError(t.registration.missing);
      return iso !== null && (iso !== '' || !isRequired);
    },
  };
}
