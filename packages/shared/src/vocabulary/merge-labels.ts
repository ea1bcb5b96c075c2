import type { DoubleReason } from '../client/merge/double-reasons.js';
import type { Localised } from './localised.js';

/** Why two clients may be one, in words. */
export const DOUBLE_REASON_LABELS: Readonly<Record<DoubleReason, Localised>> = {
  'same-bsn': { nl: 'hetzelfde burgerservicenummer', en: 'the same citizen service number' },
  'same-birth-date': { nl: 'dezelfde geboortedatum', en: 'the same date of birth' },
  'swapped-birth-date': {
    nl: 'dag en maand van de geboortedatum zijn omgedraaid',
    en: 'day and month of the date of birth are swapped',
  },
  'like-name': { nl: 'een naam die erop lijkt', en: 'a name that is alike' },
  'like-reference': { nl: 'een cliëntnummer dat erop lijkt', en: 'a reference that is alike' },
};
