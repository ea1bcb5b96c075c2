import type { Localised } from '@trefzeker/shared';

/** Since the check something was stored that changes what the load would do. */
export const LOAD_OUTDATED: Localised = {
  nl: 'Sinds de controle is er iets veranderd, zodat het laden iets anders zou doen dan de controle zei. Er is niets opgeslagen: controleer de bestanden opnieuw.',
  en: 'Something was changed since the check, so that the load would do something else than the check said. Nothing was stored: check the files again.',
};
