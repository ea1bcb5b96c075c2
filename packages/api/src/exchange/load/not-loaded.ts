import type { Problem } from '@trefzeker/shared';
import type { LoadState } from './load-service.js';

/** Why a load was not stored, and what to do now. */
export function notLoaded(state: LoadState): Problem {
  if (state === 'CHECKED') return ROWS_REFUSED;
  return state === 'CHECKING' || state === 'LOADING' ? STILL_BUSY : CHECK_AGAIN;
}

const ROWS_REFUSED: Problem = {
  path: ['scope'],
  code: 'rows-refused',
  message: {
    nl: 'Er zijn geweigerde rijen, dus niet alles kan erin.',
    en: 'There are refused rows, so not everything can go in.',
  },
  hint: {
    nl: 'Herstel de rijen en controleer opnieuw, of laad alleen de cliënten bij wie alles klopt.',
    en: 'Mend the rows and check again, or load only the clients of whom everything is right.',
  },
};

export const STILL_BUSY: Problem = {
  path: ['id'],
  code: 'still-busy',
  message: { nl: 'Hier wordt nog aan gewerkt.', en: 'This is still being worked on.' },
  hint: { nl: 'Wacht tot het klaar is.', en: 'Wait until it is done.' },
};

const CHECK_AGAIN: Problem = {
  path: ['id'],
  code: 'check-again',
  message: { nl: 'Deze controle kan niet geladen worden.', en: 'This check cannot be loaded.' },
  hint: { nl: 'Controleer de bestanden opnieuw.', en: 'Check the files again.' },
};
