import type { I18n } from '../../i18n/i18n.js';
import type { ClientOnPage } from '../clients/client-documents.js';

type Who = Pick<ClientOnPage, 'name' | 'birthDate' | 'birthDatePrecision'>;

/** Name and date of birth, as far as they are known: `Mila Verhoeven, 05-04-2013`. */
export function whoWords({ name, birthDate, birthDatePrecision }: Who, format: I18n['format']): string {
  const born =
    birthDate === null
      ? null
      : birthDatePrecision === 'DAY'
        ? format.tableDate(birthDate)
        : birthDate.slice(0, 4);
  return [name, born].filter((fact) => fact !== null).join(', ');
}
