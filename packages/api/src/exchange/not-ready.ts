import type { Localised } from '@trefzeker/shared';
import type { ImportState } from './import-service.js';

interface NotReady {
  readonly code: string;
  readonly message: Localised;
}

const BUSY: NotReady = {
  code: 'import-busy',
  message: {
    nl: 'Deze import wordt nog verwerkt. Wacht tot hij klaar is.',
    en: 'This import is still being worked on. Wait until it is done.',
  },
};

const MESSAGES: Readonly<Record<Exclude<ImportState, 'APPLIED'>, NotReady>> = {
  UPLOADED: BUSY,
  CHECKING: BUSY,
  CHECKED: BUSY,
  APPLYING: BUSY,
  INVALID: {
    code: 'import-invalid',
    message: {
      nl: 'Er zijn problemen gevonden; er is niets opgeslagen. Verbeter het bestand en bied het opnieuw aan.',
      en: 'Problems were found; nothing was stored. Correct the file and upload it again.',
    },
  },
  FAILED: {
    code: 'import-failed',
    message: {
      nl: 'Deze import is afgebroken; er is niets opgeslagen. Bied het bestand opnieuw aan.',
      en: 'This import was interrupted; nothing was stored. Upload the file again.',
    },
  },
};

/** Why an import was not applied, by the state it is in. */
export function notReady(state: Exclude<ImportState, 'APPLIED'>): NotReady {
  return MESSAGES[state];
}
